import { byText } from '../../domain/order.ts';
import type { Party } from '../../domain/party.ts';
import type { GovernmentCode, PartyKind } from '../../domain/vocabulary.ts';
import type { Page, PartiesQuestion, PartyFacets, PartyFilter, PartyOrder } from '../graph-store.ts';
import { designationStands } from './counting.ts';
import type { Reading } from './database.ts';
import { resolvedPartyConditions } from './filters.ts';
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
  facetsKept: FacetsCache,
  question: PartiesQuestion,
): Promise<Page<Party> & { facets: PartyFacets }> {
  const { where, parameters } = await resolvedPartyConditions(reading, question.where);
  const order = [...question.orderBy.map((part) => ORDER[part]), BY_ID];
  const [page, facets] = await Promise.all([
    orderedPage<Party>(
      reading,
      { match: () => `MATCH (p:Party) WHERE ${where}`, item: 'p', order, parameters },
      question,
    ),
    facetsKept.of(reading, question.where),
  ]);
  return { ...page, facets };
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
async function facetsOf(reading: Reading, filter: PartyFilter): Promise<PartyFacets> {
  const { where, parameters } = await resolvedPartyConditions(reading, filter);
  const listedBy =
    filter.asOf === null
      ? 'p.listedBy'
      : `COLLECT { MATCH (p)<-[:TARGETS]-(d:Designation) WHERE ${designationStands('d')} RETURN DISTINCT d.government AS g ORDER BY g }`;
  const rows = await reading.run<GroupRow>(
    `MATCH (p:Party) WHERE ${where}
     WITH p.kind AS kind, ${listedBy} AS listedBy, p.countries AS countries, p.programmes AS programmes
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
  return {
    kinds: highest(({ kind }) => [kind]).map(({ key, count }) => ({ kind: key, count })),
    governments: highest((row) => row.listedBy).map(({ key, count }) => ({ government: key, count })),
    countries: highest((row) => row.countries).map(({ key, count }) => ({ country: key, count })),
    programmes: highest((row) => row.programmes).map(({ key, count }) => ({ programme: key, count })),
  };
}

const MOST_FACETS = 50;
const MOST_KEPT = 100;

/** Facets are over the whole answer and the same on each of its pages: those of the last filters are kept while the graph stands. */
export class FacetsCache {
  #version: string | null = null;
  readonly #kept = new Map<string, PartyFacets>();

  async of(reading: Reading, filter: PartyFilter): Promise<PartyFacets> {
    if (this.#version !== reading.version) this.#kept.clear();
    this.#version = reading.version;
    const key = JSON.stringify(filter);
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const facets = await facetsOf(reading, filter);
    // Meanwhile another reader may have come to a newer graph.
    if (this.#version !== reading.version) return facets;
    this.#kept.set(key, facets);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return facets;
  }
}
