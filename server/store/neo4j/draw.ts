import { claimEdge, countryTieEdges, listingEdges, tieEdge } from '../../domain/drawn-edges.ts';
import type { GraphNode } from '../../domain/graph.ts';
import type { PartyId } from '../../domain/ids.ts';
import { designationStanding, standing } from '../../domain/in-force.ts';
import type { NetworkEdge } from '../../domain/network.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Reading } from './database.ts';
import type { TiesAmong } from './ties-among.ts';
import type { WholeParties } from './whole-parties.ts';

/** Countries, governments, programmes and works, by id: few, and kept while the graph stands. */
export type Hangable = ReadonlyMap<string, GraphNode>;

/** What is kept of a graph and drawn from. */
export interface Drawable {
  readonly hangable: Hangable;
  readonly parties: WholeParties;
  readonly ties: TiesAmong;
}

/** What a network is drawn from: parties, what hangs on them, and the edges. */
export interface Drawing {
  readonly nodes: GraphNode[];
  readonly edges: NetworkEdge[];
  readonly unlisted: PartyId[];
}

/**
 * Draws parties in the order given, with everything that hangs on them: countries, governments, programmes, works.
 * Edges between parties: all that count, walked or not, from any drawn party to a drawn or known one.
 */
export async function draw(
  reading: Reading,
  shared: Drawable,
  ids: readonly string[],
  known: readonly string[],
  asOf: Day | null,
): Promise<Drawing> {
  const [read, ties] = await Promise.all([
    shared.parties.of(reading, ids),
    shared.ties.of(reading, shared.parties, { ids, known, asOf }),
  ]);
  const parties = ids.flatMap((id) => read.get(id) ?? []);
  const hanging: NetworkEdge[] = [];
  const unlisted: PartyId[] = [];
  for (const { party, designations, positions, claims } of parties) {
    const listings = designations.filter((one) => designationStanding(one, asOf).counts);
    if (listings.length === 0) unlisted.push(party.id);
    for (const listing of listings) hanging.push(...listingEdges(listing, asOf));
    hanging.push(...countryTieEdges(party));
    for (const position of positions) {
      if (standing(position.since, position.until, asOf, 'inclusive').counts) hanging.push(tieEdge(position, asOf));
    }
    for (const claim of claims) hanging.push(claimEdge(claim));
  }
  return {
    nodes: [...parties.map(({ party }) => party), ...endsOf(shared.hangable, hanging)],
    edges: [...ties, ...hanging],
    unlisted,
  };
}

/** What the edges hang on, by id. @throws {RangeError} when the graph does not hold it, which its build has ruled out */
function endsOf(hangable: Hangable, edges: readonly NetworkEdge[]): GraphNode[] {
  return [...new Set(edges.map(({ to }) => to))].sort().map((id) => {
    const node = hangable.get(id);
    if (node === undefined) throw new RangeError(`the graph does not hold ${id}`);
    return node;
  });
}
