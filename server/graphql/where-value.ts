import type { CountryFilter, DayRange, DesignationFilter, ListedByFilter, PartyFilter } from '../store/graph-store.ts';
import type { DesignationWhere, PartyWhere } from './__generated__/resolvers.ts';

/** A filter of the store as the `where` that asks for it: the opposite of questions.ts. What is not asked is left out. */

export function partyWhere(filter: PartyFilter): PartyWhere {
  return asked({
    id: oneOf(filter.id),
    kind: oneOf(filter.kind),
    country: countryIn(filter.country),
    listedBy: listedBy(filter.listedBy),
    everListedBy: listedBy(filter.everListedBy),
    followed: filter.followed,
    government: oneOf(filter.government),
    programme: oneOf(filter.programme),
    measure: oneOf(filter.measure),
    list: oneOf(filter.list),
    agency: oneOf(filter.agency),
    listedOn: days(filter.listedOn),
    undated: filter.undated,
    asOf: filter.asOf,
  });
}

export function designationWhere(filter: DesignationFilter): DesignationWhere {
  return asked({
    government: oneOf(filter.government),
    agency: oneOf(filter.agency),
    list: oneOf(filter.list),
    programme: oneOf(filter.programme),
    measure: oneOf(filter.measure),
    country: countryIn(filter.country),
    party: oneOf(filter.party),
    listedOn: days(filter.listedOn),
    undated: filter.undated,
    activeOn: filter.activeOn,
  });
}

function asked<Where extends object>(where: Where): Where {
  const kept = { ...where };
  for (const name of Object.keys(kept)) if (Reflect.get(kept, name) === null) Reflect.deleteProperty(kept, name);
  return kept;
}

const oneOf = <Item>(items: readonly Item[] | null) => (items === null ? null : { in: items });
const countryIn = (filter: CountryFilter | null) =>
  filter === null ? null : asked({ in: filter.in, ties: filter.ties });
const listedBy = (filter: ListedByFilter | null) =>
  filter === null ? null : asked({ any: filter.any, all: filter.all, none: filter.none });
const days = (range: DayRange | null) => (range === null ? null : asked({ gte: range.gte, lte: range.lte }));
