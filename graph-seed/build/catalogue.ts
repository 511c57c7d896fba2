import type { Agency, Country, Government, List, Programme, Snapshot, Work } from '../../server/domain/catalogue.ts';
import { countryOf } from '../../server/domain/countries.ts';
import { agencyId, type CountryId, governmentId, type ProgrammeId } from '../../server/domain/ids.ts';
import type { Party } from '../../server/domain/party.ts';
import type { Position, Relation } from '../../server/domain/relation.ts';
import type { GovernmentCode, ListId } from '../../server/domain/vocabulary.ts';
import type { CuratedFacts } from '../curated/facts.ts';
import type { StatedProgramme } from '../list-record.ts';
import type { PlacedRecord } from './inputs.ts';
import { mergeSources, sourcesOf } from './sources.ts';

export const GOVERNMENTS: readonly Government[] = (
  [
    ['US', 'United States of America'],
    ['GB', 'United Kingdom of Great Britain and Northern Ireland'],
    ['CA', 'Canada'],
  ] as const
).map(([code, name]) => ({ type: 'Government', id: governmentId(code), code, name }));

export const AGENCIES: readonly Agency[] = (
  [
    ['US', 'OFAC', 'US Department of the Treasury, Office of Foreign Assets Control'],
    ['US', 'STATE', 'US Department of State'],
    ['GB', 'FCDO', 'UK Foreign, Commonwealth & Development Office'],
    ['CA', 'GAC', 'Global Affairs Canada'],
  ] as const
).map(([government, code, name]) => ({ type: 'Agency', id: agencyId(government, code), code, government, name }));

/** All lists that the project knows, read here or not. */
const LISTS: readonly Omit<List, 'type' | 'snapshots' | 'parties' | 'relations'>[] = [
  {
    id: 'us-ofac-sdn',
    name: 'Specially Designated Nationals and Blocked Persons List',
    government: 'US',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    url: 'https://sanctionslist.ofac.treas.gov/Home/SdnList',
  },
  {
    id: 'us-ofac-cons',
    name: 'Consolidated (non-SDN) Sanctions List',
    government: 'US',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    url: 'https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList',
  },
  {
    id: 'gb-uksl',
    name: 'The UK Sanctions List',
    government: 'GB',
    publisher: 'UK Foreign, Commonwealth & Development Office',
    url: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  },
  {
    id: 'ca-sema',
    name: 'Consolidated Canadian Autonomous Sanctions List',
    government: 'CA',
    publisher: 'Global Affairs Canada',
    url: 'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx',
  },
  {
    id: 'curated',
    name: 'Curated facts',
    government: null,
    publisher: 'Sanctions Explorer',
    url: 'graph-seed/curated/README.md',
  },
];

/** Every list with its editions, one a day, newest last, and what the newest one gives to the graph. */
export function buildLists(
  editions: ReadonlyMap<ListId, readonly Snapshot[]>,
  records: readonly PlacedRecord[],
  parties: readonly Party[],
  relations: readonly Relation[],
): List[] {
  const standing = new Set(
    records.filter(({ goneOn }) => goneOn === null).map(({ list, record }) => `${list} ${record.id}`),
  );
  return LISTS.map((list) => {
    const snapshots = editions.get(list.id) ?? [];
    const current = snapshots.at(-1)?.edition;
    const isStated = ({ sources }: Relation): boolean =>
      sources.some((source) => source.list === list.id && source.edition === current);
    return {
      type: 'List',
      ...list,
      snapshots,
      parties: parties.filter((party) =>
        party.records.some((one) => one.list === list.id && standing.has(`${one.list} ${one.id}`)),
      ).length,
      relations: relations.filter(isStated).length,
    };
  });
}

/** The programmes that we describe, and by its code alone every other that a record stands under. */
export function buildProgrammes(curated: CuratedFacts, records: readonly PlacedRecord[]): Programme[] {
  const byRecord = new Map(
    records.filter(({ list }) => list === 'curated').map((placed) => [placed.record.id, placed]),
  );
  const programmes = new Map<ProgrammeId, Programme>();
  for (const { record, quotes, ...programme } of curated.programmes) {
    const placed = byRecord.get(record);
    const sources = placed === undefined ? [] : mergeSources(sourcesOf(placed, quotes));
    programmes.set(programme.id, { type: 'Programme', ...programme, sources });
  }
  for (const placed of records) {
    for (const { government, programmes: codes, quotes } of placed.record.designations) {
      for (const { id, code, name } of codes) {
        if (!programmes.has(id))
          programmes.set(
            id,
            undescribed(
              { id, code, name: name ?? code },
              government,
              sourcesOf(
                placed,
                quotes.filter(({ quote }) => quote.includes(name ?? code)),
              ),
            ),
          );
      }
    }
  }
  return [...programmes.values()];
}

/** Stated by the first record under it: a Source is enough, thousands would say the same. */
function undescribed(
  stated: Required<StatedProgramme>,
  government: GovernmentCode,
  sources: Programme['sources'],
): Programme {
  return { type: 'Programme', ...stated, government, law: null, sources };
}

export function buildWorks(curated: CuratedFacts, records: readonly PlacedRecord[]): Work[] {
  const byRecord = new Map(
    records.filter(({ list }) => list === 'curated').map((placed) => [placed.record.id, placed]),
  );
  return curated.works.map(({ record, quotes, ...work }) => {
    const placed = byRecord.get(record);
    return { type: 'Work', ...work, sources: placed === undefined ? [] : mergeSources(sourcesOf(placed, quotes)) };
  });
}

/** The countries that something is tied to: a party, an identifier, a position. */
export function buildCountries(parties: readonly Party[], positions: readonly Position[]): Country[] {
  const used = new Set<CountryId>();
  for (const { countries, identifiers } of parties) {
    for (const { country } of countries) used.add(country);
    for (const { country } of identifiers) if (country !== null) used.add(country);
  }
  const ids = new Set<string>([...used, ...positions.map(({ at }) => at).filter((at) => at.startsWith('country-'))]);
  return [...ids].map((id) => {
    const country = countryOf(id.slice('country-'.length));
    if (country === null) throw new RangeError(`${id} is in no table of countries`);
    return country;
  });
}
