import fc from 'fast-check';
import type { Graph } from '../../server/domain/graph.ts';
import { type PartyId, partyId, type RecordId, recordId, type WorkId, workId } from '../../server/domain/ids.ts';
import { FOLLOW_OUTCOMES, LAG_BASES } from '../../server/domain/lags.ts';
import { day } from '../../server/domain/partial-date.ts';
import {
  AGENCY_CODES,
  COUNTRY_TIE_TYPES,
  GOVERNMENT_CODES,
  LIST_IDS,
  MEASURES,
  PARTY_KINDS,
  RELATION_TYPES,
} from '../../server/domain/vocabulary.ts';
import type { GraphReader, Page } from '../../server/store/graph-store.ts';
import { DAYS_TO_ASK } from './random-world.ts';
import { ALIAS_IDS, anyName, COUNTRY_CODES, WILD_IDS, WORKS } from './wild-world.ts';

/** Random questions of every verb. `text` says what was asked, for the report of a failure. */
export interface Question {
  readonly text: string;
  ask(reader: GraphReader, graph: Graph): Promise<unknown>;
}

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { nil: null, freq: 1 });
const some = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
const asOf = orNull(fc.constantFrom(...DAYS_TO_ASK, '2024-02-29', '0000-01-01', '9999-12-31').map(day));
const ids = fc.array(fc.constantFrom(...WILD_IDS), { maxLength: 6 });
const KNOWN_IDS = WILD_IDS.filter((id) => /^(us|gb|ca|curated)-/.test(id));
const partyIds = fc.array(fc.constantFrom(...KNOWN_IDS).map(partyId), { maxLength: 5 });
const recordIds = fc.array(fc.constantFrom(...KNOWN_IDS).map(recordId), { maxLength: 5 });
const first = fc.integer({ min: 1, max: 5 });

const country = fc.record({
  in: some([...COUNTRY_CODES.map((code) => `country-${code}`), 'country-xx']),
  ties: orNull(some(COUNTRY_TIE_TYPES)),
});
const listedBy = fc.record({
  any: orNull(some(GOVERNMENT_CODES)),
  all: orNull(some(GOVERNMENT_CODES)),
  none: orNull(some(GOVERNMENT_CODES)),
});
const listedOn = fc.record({ gte: asOf, lte: asOf });
const programme = some(['programme-us-glomag', 'programme-gb-dprk3', 'programme-ca-a-b-c', 'programme-xx-none']);
const list = some([...LIST_IDS, 'no-list']);
/** Most parts of a filter are not asked: else nothing would ever be found. */
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const basis = fc.constantFrom(...LAG_BASES);
const unit = fc.constantFrom('DAY', 'MONTH', 'QUARTER', 'YEAR');
const followed = fc
  .record({
    pair: fc.shuffledSubarray([...GOVERNMENT_CODES], { minLength: 2, maxLength: 2 }),
    outcome: fc.constantFrom(...FOLLOW_OUTCOMES),
    basis,
  })
  .map(({ pair: [leader = 'US', follower = 'GB'], ...rest }) => ({ leader, follower, ...rest }));

const partyFilter = fc.record({
  id: rarely(ids),
  followed: rarely(followed),
  government: rarely(some(GOVERNMENT_CODES)),
  undated: rarely(unit),
  kind: rarely(some(PARTY_KINDS)),
  country: rarely(country),
  listedBy: rarely(listedBy),
  everListedBy: rarely(listedBy),
  programme: rarely(programme),
  measure: rarely(some(MEASURES)),
  list: rarely(list),
  agency: rarely(some(AGENCY_CODES)),
  listedOn: rarely(listedOn),
  asOf,
});

const designationFilter = fc.record({
  government: rarely(some(GOVERNMENT_CODES)),
  agency: rarely(some(AGENCY_CODES)),
  list: rarely(list),
  programme: rarely(programme),
  measure: rarely(some(MEASURES)),
  country: rarely(country),
  party: rarely(ids),
  undated: rarely(unit),
  listedOn: rarely(listedOn),
  activeOn: asOf,
});

const networkFilter = fc.record({
  relation: rarely(some([...RELATION_TYPES, 'HOLDS_POSITION'] as const)),
  direction: fc.constant(null),
  kind: rarely(some(PARTY_KINDS)),
  listedBy: rarely(listedBy),
});

interface Paged {
  readonly first: number;
  readonly after: string | null;
}

/** Every page of a question, one after another, and what a foreign cursor gets. */
async function everyPage<Item>(most: number, ask: (page: Paged) => Promise<Page<Item>>): Promise<unknown> {
  const pages: Page<Item>[] = [];
  let after: string | null = null;
  for (let i = 0; i < 12; i++) {
    const page: Page<Item> = await ask({ first: most, after });
    pages.push(page);
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) break;
  }
  return pages;
}

const question = <Asked>(
  verb: string,
  arbitrary: fc.Arbitrary<Asked>,
  ask: (reader: GraphReader, asked: Asked, graph: Graph) => Promise<unknown>,
): fc.Arbitrary<Question> =>
  arbitrary.map((asked) => ({
    text: `${verb} ${JSON.stringify(asked)}`,
    ask: (reader, graph) => ask(reader, asked, graph),
  }));

/** Ids of everything that the graph holds, and of what it does not. */
function everyId(graph: Graph): string[] {
  const { parties, designations, relations, positions, claims, works, programmes, countries, governments, lists } =
    graph;
  const ties = parties.flatMap((party) => party.countries);
  const all = [
    parties,
    designations,
    relations,
    positions,
    claims,
    works,
    programmes,
    countries,
    governments,
    lists,
    ties,
  ];
  return [...all.flat().map(({ id }) => id), ...WILD_IDS, ...ALIAS_IDS];
}

const claimIds = fc.array(
  fc.oneof(
    fc.constantFrom(...KNOWN_IDS).map((id): PartyId | WorkId => partyId(id)),
    fc.constantFrom(...WORKS).map((id): PartyId | WorkId => workId(id)),
  ),
  { maxLength: 5 },
);
const cursor = fc.oneof(
  fc.constant('bm9uc2Vuc2U'),
  fc.string(),
  fc.constant(Buffer.from(`${'a'.repeat(16)} us-ofac-999`).toString('base64url')),
);

export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  question('about', fc.constant(null), async (r) => ({ ...(await r.about()), store: 'either' })),
  question('catalogue', fc.constant(null), (r) => r.catalogue()),
  question('nodes', fc.constant(null), (r, _, graph) => r.nodes(everyId(graph))),
  question('designationsOf', partyIds, (r, of) => r.designationsOf(of)),
  question('positionsOf', partyIds, (r, of) => r.positionsOf(of)),
  question('claimsOf', claimIds, (r, of) => r.claimsOf(of)),
  question('relationCounts', fc.tuple(partyIds, asOf), (r, [of, on]) => r.relationCounts(of, on)),
  question(
    'relations',
    fc.record({
      party: fc.constantFrom(...KNOWN_IDS).map(partyId),
      types: orNull(some(RELATION_TYPES)),
      direction: orNull(fc.constantFrom('OUT', 'IN')),
      first,
    }),
    (r, asked) =>
      everyPage(asked.first, async (page) => {
        const [answer] = await r.relations([{ ...asked, ...page }]);
        if (answer === undefined) throw new Error('no page was answered');
        return answer;
      }),
  ),
  question('relationsFrom', partyIds, (r, of) => r.relationsFrom(of)),
  question('records', recordIds, (r, of: readonly RecordId[]) => r.records(of)),
  question(
    'parties',
    fc.record({
      where: partyFilter,
      orderBy: fc.uniqueArray(
        fc.constantFrom('NAME_ASC', 'NAME_DESC', 'FIRST_LISTED_ASC', 'FIRST_LISTED_DESC', 'RELATIONS_DESC'),
        { maxLength: 3 },
      ),
      first,
    }),
    (r, asked) => everyPage(asked.first, (page) => r.parties({ ...asked, ...page })),
  ),
  question('parties behind a cursor', fc.record({ where: partyFilter, first, after: cursor }), (r, asked) =>
    r.parties({ ...asked, orderBy: [] }),
  ),
  question(
    'designations',
    fc.record({
      where: designationFilter,
      orderBy: fc.uniqueArray(fc.constantFrom('LISTED_ON_ASC', 'LISTED_ON_DESC'), { maxLength: 2 }),
      first,
    }),
    (r, asked) => everyPage(asked.first, (page) => r.designations({ ...asked, ...page })),
  ),
  question(
    'search',
    fc.record({
      query: fc.oneof(
        anyName.filter((text) => text !== ''),
        fc.constantFrom(
          'sek',
          'studio sek',
          'pyongjang tradign',
          'muller',
          '91310104',
          '12345',
          'us-ofac-1',
          ' gb-uksl-AAA1 ',
          'a',
          'co ltd',
        ),
      ),
      where: partyFilter,
      minScore: fc.constantFrom(0, 0.3, 0.5, 0.9),
      first,
    }),
    (r, asked) => r.search(asked),
  ),
  question(
    'network',
    fc.record({
      seeds: ids,
      depth: fc.integer({ min: 0, max: 6 }),
      where: networkFilter,
      asOf,
      limit: fc.integer({ min: 1, max: 9 }),
    }),
    (r, asked) => r.network(asked),
  ),
  question(
    'expand',
    fc.record({
      id: fc.constantFrom(...WILD_IDS),
      known: ids,
      where: fc
        .tuple(networkFilter, orNull(fc.constantFrom('OUT', 'IN')))
        .map(([where, direction]) => ({ ...where, direction })),
      asOf,
      limit: fc.integer({ min: 1, max: 4 }),
    }),
    (r, asked) => r.expand(asked),
  ),
  question(
    'paths',
    fc.record({
      from: fc.constantFrom(...WILD_IDS),
      to: fc.constantFrom(...WILD_IDS),
      maxHops: fc.integer({ min: 1, max: 6 }),
      where: networkFilter,
      asOf,
      limit: fc.integer({ min: 1, max: 9 }),
    }),
    (r, asked) => r.paths(asked),
  ),
  question(
    'compare',
    fc.record({
      governments: fc.shuffledSubarray([...GOVERNMENT_CODES], { minLength: 1 }),
      where: partyFilter,
      basis,
      orderBy: fc.uniqueArray(
        fc.constantFrom('FIRST_ASC', 'FIRST_DESC', 'LAG_ASC', 'LAG_DESC', 'NAME_ASC', 'NAME_DESC'),
        { maxLength: 3 },
      ),
      first,
    }),
    (r, asked) => everyPage(asked.first, (page) => r.compare({ ...asked, ...page })),
  ),
  question(
    'firstMovers',
    fc.record({ governments: fc.shuffledSubarray([...GOVERNMENT_CODES], { minLength: 1 }), where: partyFilter, basis }),
    (r, asked) => r.firstMovers(asked),
  ),
  question(
    'designationCounts',
    fc.record({
      where: designationFilter,
      by: fc
        .tuple(
          fc.shuffledSubarray(['GOVERNMENT', 'PROGRAMME', 'MEASURE', 'LIST', 'AGENCY'] as const, {
            minLength: 1,
            maxLength: 2,
          }),
          unit,
        )
        .map(([dimensions, time]) => [...dimensions, time]),
      limit: fc.integer({ min: 1, max: 20 }),
    }),
    (r, asked) => r.designationCounts(asked),
  ),
  question(
    'partyCounts',
    fc.record({
      where: partyFilter,
      by: fc.shuffledSubarray(['COUNTRY', 'KIND', 'GOVERNMENT'] as const, { minLength: 1 }),
      limit: fc.integer({ min: 1, max: 20 }),
    }),
    (r, asked) => r.partyCounts(asked),
  ),
  question('timeline', fc.record({ where: designationFilter, by: unit }), (r, asked) => r.timeline(asked)),
);
