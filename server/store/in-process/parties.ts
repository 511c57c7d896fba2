import { pageOf } from '../../domain/page.ts';
import type { Party } from '../../domain/party.ts';
import { GOVERNMENT_CODES, PARTY_KINDS } from '../../domain/vocabulary.ts';
import type { Page, PartiesQuestion, PartyFacets, PartyOrder } from '../graph-store.ts';
import { UNKNOWN } from './columns.ts';
import { asOfNumber } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { listingGovernments, partyRows } from './party-filter.ts';

type Compare = (a: number, b: number) => number;

export function parties(graph: InProcessGraph, question: PartiesQuestion): Page<Party> & { facets: PartyFacets } {
  const rows = partyRows(graph, question.where);
  const orders = question.orderBy.map((order) => comparator(graph, order));
  // Rows are in the order of the ids already, and the sort is stable: every order ends in the id.
  if (orders.length > 0) rows.sort((a, b) => firstDifference(orders, a, b));
  const page = pageOf(
    rows,
    question,
    graph.header.graph,
    (row) => graph.parties.ids[row] ?? '',
    (row) => graph.parties.documents.get(row),
  );
  return { ...page, facets: facetsOf(graph, rows, asOfNumber(question.where.asOf)) };
}

function firstDifference(orders: readonly Compare[], a: number, b: number): number {
  for (const order of orders) {
    const difference = order(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}

function comparator(graph: InProcessGraph, order: PartyOrder): Compare {
  const { nameRank, firstListed, ties } = graph.parties;
  const name: Compare = (a, b) => (nameRank[a] ?? 0) - (nameRank[b] ?? 0);
  switch (order) {
    case 'NAME_ASC':
      return name;
    case 'NAME_DESC':
      return (a, b) => name(b, a);
    case 'FIRST_LISTED_ASC':
      return unknownLast(firstListed, 1);
    case 'FIRST_LISTED_DESC':
      return unknownLast(firstListed, -1);
    case 'RELATIONS_DESC':
      return (a, b) => ties.of(b).length - ties.of(a).length;
  }
}

export function unknownLast(days: Int32Array, sign: 1 | -1): Compare {
  return (a, b) => {
    const [x, y] = [days[a] ?? UNKNOWN, days[b] ?? UNKNOWN];
    if (x === UNKNOWN || y === UNKNOWN) return Number(x === UNKNOWN) - Number(y === UNKNOWN);
    return sign * (x - y);
  };
}

const MOST_FACETS = 50;

function facetsOf(graph: InProcessGraph, rows: readonly number[], asOf: number | null): PartyFacets {
  const kinds = new Counts(PARTY_KINDS.length);
  const governments = new Counts(GOVERNMENT_CODES.length);
  const countries = new Counts(graph.catalogue.countries.length);
  const programmes = new Counts(graph.catalogue.programmes.length);
  for (const row of rows) {
    kinds.add(graph.parties.kind[row] ?? 0);
    const bits = listingGovernments(graph, row, asOf, false);
    GOVERNMENT_CODES.forEach((_, i) => {
      if ((bits & (1 << i)) !== 0) governments.add(i);
    });
    for (const country of graph.parties.countries.of(row)) countries.addOnce(country, row);
    for (const d of graph.parties.designations.of(row)) {
      for (const programme of graph.designations.programmes.of(d)) programmes.addOnce(programme, row);
    }
  }
  return {
    kinds: kinds.highest(PARTY_KINDS).map(({ key, count }) => ({ kind: key, count })),
    governments: governments.highest(GOVERNMENT_CODES).map(({ key, count }) => ({ government: key, count })),
    countries: countries
      .highest(graph.catalogue.countries.map(({ id }) => id))
      .map(({ key, count }) => ({ country: key, count })),
    programmes: programmes
      .highest(graph.catalogue.programmes.map(({ id }) => id))
      .map(({ key, count }) => ({ programme: key, count })),
  };
}

class Counts {
  readonly #counts: Uint32Array;
  /** The party that was counted last at each place. */
  readonly #last: Int32Array;

  constructor(size: number) {
    this.#counts = new Uint32Array(size);
    this.#last = new Int32Array(size).fill(-1);
  }

  /** A party with several ties to one country counts once; its ties come one after another. */
  addOnce(place: number, party: number): void {
    if (this.#last[place] === party) return;
    this.#last[place] = party;
    this.add(place);
  }

  add(place: number): void {
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
  }

  highest<Key extends string>(keys: readonly Key[]): { key: Key; count: number }[] {
    return keys
      .map((key, i) => ({ key, count: this.#counts[i] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_FACETS);
  }
}
