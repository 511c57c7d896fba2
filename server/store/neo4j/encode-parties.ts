import neo4j from 'neo4j-driver';
import type { Designation } from '../../domain/designation.ts';
import type { Graph } from '../../domain/graph.ts';
import { wordKey } from '../../domain/match/dictionary.ts';
import { words } from '../../domain/match/words.ts';
import { type Day, earliestDay } from '../../domain/partial-date.ts';
import type { Party } from '../../domain/party.ts';
import { dateOf, known, sortKey } from './properties.ts';
import { type NodeRow, nodeRow } from './rows.ts';
import { searchTerm } from './search-terms.ts';

export function encodeParties(graph: Graph): NodeRow[] {
  const ties = tieCounts(graph);
  const listings = listingsByParty(graph);
  return graph.parties.map((party) => {
    const own = listings.get(party.id) ?? [];
    const standing = own.filter(({ endedOn }) => endedOn === null);
    const listed = firstListing(own);
    return nodeRow(
      party.id,
      known({
        kind: party.type,
        name: party.name,
        displayName: party.displayName,
        names: party.names.map(({ value }) => value),
        sortName: sortKey(party.displayName),
        ...searchProperties(party),
        ties: neo4j.int(ties.get(party.id) ?? 0),
        firstListedOn: listed === null ? null : dateOf(listed),
        listedBy: sorted(standing.map(({ government }) => government)),
        everListedBy: sorted(own.map(({ government }) => government)),
        programmes: sorted(own.flatMap(({ programmes }) => programmes)),
        countries: sorted(party.countries.map(({ country }) => country)),
        document: JSON.stringify(party),
      }),
      party.type,
    );
  });
}

/** Every word of its names once: as the dictionary keeps it, and, in ASCII, as the full-text index reads it. */
function searchProperties(party: Party) {
  const found = party.names.flatMap(({ value }) => words(value));
  return {
    words: [...new Set(found.map(wordKey))],
    searchText: [...new Set(found.map(({ ascii }) => searchTerm(ascii)))].join(' '),
  };
}

/** Relations, and positions between parties; a tie to itself counts once. */
function tieCounts({ parties, relations, positions }: Graph): Map<string, number> {
  const counts = new Map<string, number>(parties.map(({ id }) => [id, 0]));
  const ends = [...relations.map(({ from, to }) => [from, to]), ...positions.map(({ person, at }) => [person, at])];
  for (const [from = '', to = ''] of ends) {
    if (!counts.has(to)) continue;
    for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort();

function listingsByParty({ designations }: Graph): Map<string, Designation[]> {
  const ofParty = new Map<string, Designation[]>();
  for (const designation of designations) {
    const before = ofParty.get(designation.party);
    if (before === undefined) ofParty.set(designation.party, [designation]);
    else before.push(designation);
  }
  return ofParty;
}

function firstListing(designations: readonly Designation[]): Day | null {
  const days = designations.flatMap(({ listedOn }) => (listedOn === null ? [] : [earliestDay(listedOn)]));
  return days.sort()[0] ?? null;
}
