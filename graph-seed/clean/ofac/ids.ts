import { type RecordId, recordId } from '../../../server/domain/ids.ts';

/** The number is OFAC's own: `ent_num` = ProfileID = FixedRef = uid. The same in both of its lists. */
export const ofacRecord = (number: string): RecordId => recordId(`us-ofac-${number}`);

/** OFAC's page of one party. */
export const ofacPage = (number: string): string => `https://sanctionssearch.ofac.treas.gov/Details.aspx?id=${number}`;

export const OFAC_NUMBER = /^\d{1,9}$/;

/** Programmes of OFAC's non-SDN lists. Some SDNs stand under one of them too, so it is the share that tells. */
const NON_SDN_PROGRAMMES = ['UKRAINE-EO13662', 'NS-PLC', 'CMIC-EO13959', 'FSE-IR', 'FSE-SY', '561-Related', 'MBS'];

/** The share of an edition's records, 0 to 1, that stand under non-SDN programmes. */
export function nonSdnShare(programmes: ReadonlyMap<string, number>, records: number): number {
  return NON_SDN_PROGRAMMES.reduce((sum, code) => sum + (programmes.get(code) ?? 0), 0) / Math.max(1, records);
}
