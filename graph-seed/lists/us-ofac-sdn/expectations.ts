import type { Expectations } from '../../importer.ts';

/** Programmes of OFAC's non-SDN lists. Some SDNs stand under one of them too, so it is the share that tells. */
const NON_SDN = ['UKRAINE-EO13662', 'NS-PLC', 'CMIC-EO13959', 'FSE-IR', 'FSE-SY', '561-Related', 'MBS'];

export const expectations: Expectations = {
  fewest: 1,
  // The largest known removal in one day, Iran's on 16 January 2016, took about 400 of 5,900 records: 7 per cent.
  mayLose: 0.1,
  filled: [
    { what: 'a name', share: 1, has: (record) => (record.party?.names[0]?.value ?? '') !== '' },
    { what: 'a programme', share: 1, has: (record) => (record.designations[0]?.programmes.length ?? 0) > 0 },
  ],
  isOtherList: (programmes, records) => {
    const others = NON_SDN.reduce((sum, code) => sum + (programmes.get(code) ?? 0), 0);
    return others > records / 2
      ? "OFAC's non-SDN (consolidated) list: more than half of its records stand under non-SDN programmes"
      : null;
  },
};
