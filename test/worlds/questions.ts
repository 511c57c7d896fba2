import type { DesignationFilter, NetworkFilter, PartyFilter } from '../../server/store/graph-store.ts';

/** Filters that ask for nothing; a test spreads what it asks over them. */
export const ANY_PARTY: PartyFilter = {
  id: null,
  kind: null,
  country: null,
  listedBy: null,
  everListedBy: null,
  followed: null,
  government: null,
  programme: null,
  measure: null,
  list: null,
  agency: null,
  listedOn: null,
  undated: null,
  asOf: null,
};
export const ANY_DESIGNATION: DesignationFilter = {
  government: null,
  agency: null,
  list: null,
  programme: null,
  measure: null,
  country: null,
  party: null,
  listedOn: null,
  undated: null,
  activeOn: null,
};
export const ANY_NETWORK: NetworkFilter = { relation: null, direction: null, kind: null, listedBy: null };
