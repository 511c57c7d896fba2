import { claimEdge, countryTieEdges, listingEdges, tieEdge } from '../../domain/drawn-edges.ts';
import type { GraphNode } from '../../domain/graph.ts';
import type { PartyId } from '../../domain/ids.ts';
import { standing } from '../../domain/in-force.ts';
import type { NetworkEdge } from '../../domain/network.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Position, Relation } from '../../domain/relation.ts';
import { claimsOf } from './claims-of.ts';
import { asOfNumber, designationCounts, tieCounts } from './counting.ts';
import type { InProcessGraph } from './graph.ts';

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
export function draw(
  graph: InProcessGraph,
  rows: readonly number[],
  known: ReadonlySet<number>,
  asOf: Day | null,
): Drawing {
  const day = asOfNumber(asOf);
  const edges = tiesAmong(graph, rows, new Set(rows), known, asOf);
  const hanging: NetworkEdge[] = [];
  const unlisted: PartyId[] = [];
  const parties = rows.map((row) => graph.parties.documents.get(row));
  parties.forEach((party, i) => {
    const row = rows[i] ?? 0;
    const listings = [...graph.parties.designations.of(row)].filter((d) => designationCounts(graph, d, day));
    if (listings.length === 0) unlisted.push(party.id);
    for (const d of listings) hanging.push(...listingEdges(graph.designations.documents.get(d), asOf));
    hanging.push(...countryTieEdges(party));
    for (const p of graph.parties.positions.of(row)) {
      const position = graph.positions.documents.get(p);
      const here = position.person === party.id && graph.hangable.has(position.at);
      if (here && standing(position.since, position.until, asOf, 'inclusive').counts) {
        hanging.push(tieEdge(position, asOf));
      }
    }
    for (const claim of claimsOf(graph, [party.id])[0] ?? []) hanging.push(claimEdge(claim));
  });
  return { nodes: [...parties, ...endsOf(graph, hanging)], edges: [...edges, ...hanging], unlisted };
}

/** What the edges hang on, by id. @throws {RangeError} when the graph does not hold it, which its build has ruled out */
function endsOf(graph: InProcessGraph, edges: readonly NetworkEdge[]): GraphNode[] {
  return [...new Set(edges.map(({ to }) => to))].sort().map((id) => {
    const node = graph.hangable.get(id);
    if (node === undefined) throw new RangeError(`the graph does not hold ${id}`);
    return node;
  });
}

function tiesAmong(
  graph: InProcessGraph,
  rows: readonly number[],
  drawn: ReadonlySet<number>,
  known: ReadonlySet<number>,
  asOf: Day | null,
): NetworkEdge[] {
  const day = asOfNumber(asOf);
  const ties = new Set<number>();
  for (const row of rows) {
    for (const tie of graph.parties.ties.of(row)) {
      const [from, to] = [graph.ties.from[tie] ?? 0, graph.ties.to[tie] ?? 0];
      const inside = (end: number): boolean => drawn.has(end) || known.has(end);
      if (inside(from) && inside(to) && tieCounts(graph, tie, day)) ties.add(tie);
    }
  }
  return [...ties].sort((a, b) => a - b).map((tie) => tieEdge(tieOf(graph, tie), asOf));
}

/** The relation or position of a tie. */
export function tieOf(graph: InProcessGraph, tie: number): Relation | Position {
  const document = graph.ties.document[tie] ?? 0;
  const relations = graph.relations.documents;
  return document < relations.length
    ? relations.get(document)
    : graph.positions.documents.get(document - relations.length);
}
