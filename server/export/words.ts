import type { Designation } from '../domain/designation.ts';
import type { Party } from '../domain/party.ts';
import type { Source } from '../domain/source.ts';
import type { FactKind } from '../domain/vocabulary.ts';

/** Values of the domain as the short texts that flat formats hold. Several values in one place are joined so: */
export const joined = (values: Iterable<string>): string =>
  [...new Set(values)].filter((text) => text !== '').join(' | ');

export const factsOf = (party: Party, kind: FactKind): string[] =>
  party.facts.filter((fact) => fact.kind === kind).map(({ value }) => value);

/** Governments with a Designation that has not ended. */
export const standingGovernments = (designations: readonly Designation[]): string[] =>
  designations.filter(({ endedOn }) => endedOn === null).map(({ government }) => government);

/** The first day of a listing in the order that Designations come in: oldest first, unknown last. */
export const firstListedOn = (designations: readonly Designation[]): string =>
  designations.find(({ listedOn }) => listedOn !== null)?.listedOn ?? '';

/** `us-ofac-sdn 2024-03-06 us-ofac-34022`: where a value was read. */
const sourcePlace = ({ list, edition, recordId, field }: Source): string =>
  [list, edition, recordId, field].filter((part) => part !== null).join(' ');

export const sourcePlaces = (sources: readonly Source[]): string => joined(sources.map(sourcePlace));
export const sourceQuotes = (sources: readonly Source[]): string => joined(sources.map(({ quote }) => quote));
export const sourceUrls = (sources: readonly Source[]): string =>
  joined(sources.flatMap(({ url }) => (url === null ? [] : [url])));

/** Where a party itself is stated: the Sources of its primary name. */
export const partySources = (party: Party): readonly Source[] =>
  (party.names.find(({ kind }) => kind === 'PRIMARY') ?? party.names[0])?.sources ?? [];
