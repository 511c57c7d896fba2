import type { AgencyCode, GovernmentCode, ListId } from './vocabulary.ts';

/**
 * Ids are built from the publisher's own key and never change between editions (see docs: an id is a promise).
 * They are branded: a plain string becomes an id only here.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A party of the graph. Every RecordId that describes the party also finds it. */
export type PartyId = Branded<'PartyId'>;
/** One entry of a list: `us-ofac-34022`, `gb-uksl-GHR0072`, `ca-sema-china-part-1-7`, `curated-hu-lianhe`. */
export type RecordId = Branded<'RecordId'>;
export type DesignationId = Branded<'DesignationId'>;
export type RelationId = Branded<'RelationId'>;
export type PositionId = Branded<'PositionId'>;
export type CountryTieId = Branded<'CountryTieId'>;
export type ClaimId = Branded<'ClaimId'>;
export type WorkId = Branded<'WorkId'>;
export type ProgrammeId = Branded<'ProgrammeId'>;
export type GovernmentId = Branded<'GovernmentId'>;
export type AgencyId = Branded<'AgencyId'>;
export type CountryId = Branded<'CountryId'>;
export type EdgeId = Branded<'EdgeId'>;
/** The id of anything that `node(id)` can answer. */
export type NodeId = string;

const RECORD_ID = /^(us-ofac-\d+|gb-uksl-[A-Z]+\d+|ca-sema-[a-z0-9.-]+|curated-[a-z0-9-]+)$/;

/** @throws {RangeError} when the text is no record id */
export function recordId(text: string): RecordId {
  if (!RECORD_ID.test(text)) throw new RangeError(`not a record id: ${JSON.stringify(text)}`);
  return text as RecordId;
}

/** A party is named by the record that first gave it an id. @throws {RangeError} when the text is no record id */
export function partyId(text: string): PartyId {
  return recordId(text) as string as PartyId;
}

/** `GROUP-A & B` → `group-a-b`: lower case ASCII letters and digits, dots kept, everything else one hyphen. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
}

export const countryId = (alpha2: string): CountryId => `country-${alpha2.toLowerCase()}` as CountryId;
export const governmentId = (code: GovernmentCode): GovernmentId => `government-${code.toLowerCase()}` as GovernmentId;
export const agencyId = (government: GovernmentCode, code: AgencyCode): AgencyId =>
  `agency-${government.toLowerCase()}-${code.toLowerCase()}` as AgencyId;
export const programmeId = (government: GovernmentCode, code: string): ProgrammeId =>
  `programme-${government.toLowerCase()}-${slug(code)}` as ProgrammeId;
export const workId = (text: string): WorkId => text as WorkId;

/** The part of a record id behind its publisher: `us-ofac-34022` → `34022`; a foreign record id stays whole. */
function ownKey(list: ListId, record: string): string {
  const publisher = list.startsWith('us-ofac') ? 'us-ofac-' : `${list}-`;
  return record.startsWith(publisher) ? record.slice(publisher.length) : record;
}

/**
 * One Designation of one list entry. `entry` tells several entries of one record apart (OFAC's sanctions entries)
 * and is left out for the only or first one.
 */
export function designationId(list: ListId, record: RecordId | PartyId, entry?: string): DesignationId {
  return `designation-${list}-${ownKey(list, record)}${entry === undefined ? '' : `-${slug(entry)}`}` as DesignationId;
}

/** One tie of one type and direction between two parties is one edge. */
export const relationId = (type: string, from: PartyId, to: PartyId): RelationId =>
  `relation-${slug(type)}-${from}-${to}` as RelationId;
export const positionId = (person: PartyId, title: string, at: string): PositionId =>
  `position-${person}-${slug(title)}-${at}` as PositionId;
export const countryTieId = (type: string, party: PartyId, country: CountryId): CountryTieId =>
  `tie-${slug(type)}-${party}-${country}` as CountryTieId;
export const claimId = (organisation: PartyId, work: WorkId): ClaimId => `claim-${organisation}-${work}` as ClaimId;
