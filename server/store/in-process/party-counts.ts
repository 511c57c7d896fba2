import type { Counts } from '../../domain/counts.ts';
import { COUNTRY_TIE_TYPES, GOVERNMENT_CODES, PARTY_KINDS } from '../../domain/vocabulary.ts';
import type { PartyCountsQuestion, PartyDimension, PartyFilter } from '../graph-store.ts';
import { countBy, type KeysOf } from './count-by.ts';
import { asOfNumber } from './counting.ts';
import type { InProcessGraph } from './graph.ts';
import { countedTies, listingGovernments, partyRows } from './party-filter.ts';

export function partyCounts(graph: InProcessGraph, { where, by, limit }: PartyCountsQuestion): Counts {
  return countBy(
    partyRows(graph, where),
    by.map((dimension) => keysOf(graph, where, dimension)),
    limit,
  );
}

function keysOf(graph: InProcessGraph, where: PartyFilter, dimension: PartyDimension): KeysOf {
  const { parties, catalogue } = graph;
  switch (dimension) {
    case 'KIND':
      return (row) => [PARTY_KINDS[parties.kind[row] ?? 0] ?? null];
    case 'GOVERNMENT': {
      const asOf = asOfNumber(where.asOf);
      return (row) => {
        const bits = listingGovernments(graph, row, asOf, false);
        return GOVERNMENT_CODES.filter((_, i) => (bits & (1 << i)) !== 0);
      };
    }
    case 'COUNTRY': {
      const ids = catalogue.countries.map(({ id }) => id);
      const wanted = where.country === null ? null : new Set(where.country.in);
      const counted = countedTies(where.country?.ties ?? null);
      return (row) => {
        const types = parties.countryTies.of(row);
        return [...parties.countries.of(row)].flatMap((country, i) => {
          const id = ids[country];
          if (id === undefined || wanted?.has(id) === false) return [];
          return counted.has(COUNTRY_TIE_TYPES[types[i] ?? -1] ?? 'BORN_IN') ? [id] : [];
        });
      };
    }
  }
}
