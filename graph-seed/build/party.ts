import type { Join } from '../../server/domain/identity.ts';
import { countryId, countryTieId, type PartyId } from '../../server/domain/ids.ts';
import type { CountryTie, Fact, Identifier, Name, Party } from '../../server/domain/party.ts';
import type { StatedParty } from '../list-record.ts';
import type { BuildNote, PlacedRecord } from './inputs.ts';
import { mergeSources, sourcesOf } from './sources.ts';

/** A record that describes a party. */
export type Describing = PlacedRecord & { readonly record: { readonly party: StatedParty } };

export const describes = (placed: PlacedRecord): placed is Describing => placed.record.party !== null;

/**
 * One Party of all records that describe it. The first record's values win where several speak; an equal value of
 * another record is a further Source and never a double.
 * @param records a list's own before curated ones
 */
export function buildParty(
  id: PartyId,
  records: readonly Describing[],
  joins: readonly Join[],
  notes: BuildNote[],
): Party | null {
  const [first, ...others] = records;
  if (first === undefined) return null;
  for (const { record } of others) {
    if (record.party.kind === first.record.party.kind) continue;
    notes.push({
      record: record.id,
      value: record.party.kind,
      problem: `${first.record.id} of the same party is a ${first.record.party.kind}`,
    });
  }
  const names = namesOf(records);
  return {
    type: first.record.party.kind,
    id,
    name: names[0]?.value ?? '',
    displayName: names[0]?.display ?? '',
    names,
    identifiers: identifiersOf(records),
    facts: factsOf(records),
    countries: countriesOf(id, records),
    records: records.map(({ record, list }) => ({ id: record.id, list })),
    joins,
  };
}

/** Names are equal when only their case and spaces differ: a release writes `SEK Studio` and the list `SEK STUDIO`. */
const nameKey = (value: string): string => value.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

function namesOf(records: readonly Describing[]): Name[] {
  const names = new Map<string, Name>();
  for (const [place, placed] of records.entries()) {
    for (const { quotes, ...stated } of placed.record.party.names) {
      // Only a list can make a name primary; our own primary name beside a list's is one more name of the party.
      const kind = place > 0 && placed.list === 'curated' && stated.kind === 'PRIMARY' ? 'ALIAS' : stated.kind;
      put(names, nameKey(stated.value), { ...stated, kind, sources: sourcesOf(placed, quotes) });
    }
  }
  const all = [...names.values()];
  return [...all.filter(({ kind }) => kind === 'PRIMARY'), ...all.filter(({ kind }) => kind !== 'PRIMARY')];
}

function identifiersOf(records: readonly Describing[]): Identifier[] {
  const identifiers = new Map<string, Identifier>();
  for (const placed of records) {
    for (const { quotes, country, ...stated } of placed.record.party.identifiers) {
      const of = country === null ? null : countryId(country);
      put(identifiers, JSON.stringify([stated.type, stated.value, of]), {
        ...stated,
        country: of,
        sources: sourcesOf(placed, quotes),
      });
    }
  }
  return [...identifiers.values()];
}

function factsOf(records: readonly Describing[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const placed of records) {
    for (const { quotes, ...stated } of placed.record.party.facts) {
      put(facts, JSON.stringify([stated.kind, nameKey(stated.value)]), {
        ...stated,
        sources: sourcesOf(placed, quotes),
      });
    }
  }
  return [...facts.values()];
}

/** One tie of a type to a country; of several places in it the first that is named. The addresses stay facts. */
function countriesOf(party: PartyId, records: readonly Describing[]): CountryTie[] {
  const ties = new Map<string, CountryTie>();
  for (const placed of records) {
    for (const { quotes, tie, country, place } of placed.record.party.countries) {
      const to = countryId(country);
      const id = countryTieId(tie, party, to);
      const there = ties.get(id);
      put(ties, id, { id, type: tie, country: to, place, sources: sourcesOf(placed, quotes) });
      const now = ties.get(id);
      if (there !== undefined && now !== undefined && there.place === null) ties.set(id, { ...now, place });
    }
  }
  return [...ties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The first value stays, with the Sources of all. */
function put<T extends Name | Identifier | Fact | CountryTie>(map: Map<string, T>, key: string, value: T): void {
  const there = map.get(key);
  map.set(
    key,
    there === undefined
      ? { ...value, sources: mergeSources(value.sources) }
      : { ...there, sources: mergeSources(there.sources, value.sources) },
  );
}
