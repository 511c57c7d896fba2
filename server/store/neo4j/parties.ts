import { byText } from '../../domain/order.ts';
import type { Party } from '../../domain/party.ts';
import type { GovernmentCode, PartyKind } from '../../domain/vocabulary.ts';
import type { Page, PartiesQuestion, PartyFacets, PartyFilter, PartyOrder } from '../graph-store.ts';
import { listingGovernments } from './counting.ts';
import type { Reading } from './database.ts';
import { type Matched, partiesAsked } from './filters.ts';
import type { Kept } from './kept.ts';
import { BY_ID, BY_NAME, BY_NAME_DESC, type OrderPart, orderedPage } from './ordered-page.ts';

const ORDER: Readonly<Record<PartyOrder, OrderPart>> = {
  NAME_ASC: BY_NAME,
  NAME_DESC: BY_NAME_DESC,
  FIRST_LISTED_ASC: { of: (p) => `${p}.firstListedOn`, descending: false },
  FIRST_LISTED_DESC: { of: (p) => `${p}.firstListedOn`, descending: true },
  RELATIONS_DESC: { of: (p) => `${p}.ties`, descending: true },
};

export async function parties(
  reading: Reading,
  kept: Kept<CountedFacets>,
  question: PartiesQuestion,
): Promise<Page<Party> & { facets: PartyFacets }> {
  const { match, parameters } = await partiesAsked(reading, question.where);
  const order = [...question.orderBy.map((part) => ORDER[part]), BY_ID];
  const counted = kept.of(reading, question.where, () => facetsOf(reading, question.where.asOf, { match, parameters }));
  const total = counted.then(({ parties }) => parties);
  const [page, { facets }] = await Promise.all([
    orderedPage<Party>(reading, { match: () => match, item: 'p', order, parameters, total }, question),
    counted,
  ]);
  return { ...page, facets };
}

const MOST_FACETS = 50;

/** Facets are over the whole answer and the same on each of its pages. */
export interface CountedFacets {
  readonly facets: PartyFacets;
  /** How many parties they are of. */
  readonly parties: number;
}

interface GroupRow {
  readonly [key: string]: unknown;
  readonly kind: PartyKind;
  readonly listedBy: readonly GovernmentCode[];
  readonly countries: readonly string[];
  readonly programmes: readonly string[];
  readonly count: number;
}

/** Parties that are alike in all that is counted come as one row: a few thousand for all lists. */
async function facetsOf(
  reading: Reading,
  asOf: PartyFilter['asOf'],
  { match, parameters }: Matched,
): Promise<CountedFacets> {
  const rows = await reading.run<GroupRow>(
    `${match}
     WITH p.kind AS kind, ${listingGovernments('p', asOf)} AS listedBy, p.countries AS countries, p.programmes AS programmes
     RETURN kind, listedBy, countries, programmes, count(*) AS count`,
    parameters,
  );
  const highest = <Key extends string>(keysOf: (row: GroupRow) => readonly Key[]): { key: Key; count: number }[] => {
    const counts = new Map<Key, number>();
    for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + row.count);
    return [...counts]
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => b.count - a.count || byText(a.key, b.key))
      .slice(0, MOST_FACETS);
  };
  const facets = {
    kinds: highest(({ kind }) => [kind]).map(({ key, count }) => ({ kind: key, count })),
    governments: highest((row) => row.listedBy).map(({ key, count }) => ({ government: key, count })),
    countries: highest((row) => row.countries).map(({ key, count }) => ({ country: key, count })),
    programmes: highest((row) => row.programmes).map(({ key, count }) => ({ programme: key, count })),
  };
  return { facets, parties: rows.reduce((sum, { count }) => sum + count, 0) };
}
