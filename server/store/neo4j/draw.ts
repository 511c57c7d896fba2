import { claimEdge, countryTieEdges, listingEdges, tieEdge } from '../../domain/drawn-edges.ts';
import type { GraphNode } from '../../domain/graph.ts';
import type { PartyId } from '../../domain/ids.ts';
import { designationStanding, standing } from '../../domain/in-force.ts';
import type { NetworkEdge } from '../../domain/network.ts';
import { byId } from '../../domain/order.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Position, Relation } from '../../domain/relation.ts';
import { tieCounts } from './counting.ts';
import type { Reading } from './database.ts';
import { type DocumentRow, documentOf } from './documents.ts';
import { ANY_TIE } from './model.ts';
import { dateOrNull } from './properties.ts';
import type { WholeParties } from './whole-parties.ts';

/** Countries, governments, programmes and works, by id: few, and kept while the graph stands. */
export type Hangable = ReadonlyMap<string, GraphNode>;

/** What is kept of a graph and drawn from. */
export interface Drawable {
  readonly hangable: Hangable;
  readonly parties: WholeParties;
}

/** What a network is drawn from: parties, what hangs on them, and the edges. */
export interface Drawing {
  readonly nodes: GraphNode[];
  readonly edges: NetworkEdge[];
  readonly unlisted: PartyId[];
}

const TIES_INSIDE = `UNWIND $ids AS id
  MATCH (:Party {id: id})-[t:${ANY_TIE}]-(other:Party)
  WHERE (other.id IN $ids OR other.id IN $known) AND ${tieCounts('t')}
  WITH DISTINCT t RETURN t.document AS document`;

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
    reading.run<DocumentRow>(TIES_INSIDE, { ids, known, asOf: dateOrNull(asOf) }),
  ]);
  const parties = ids.flatMap((id) => {
    const whole = read.get(id);
    if (whole === undefined) return [];
    return {
      ...whole,
      designations: whole.designations.filter((one) => designationStanding(one, asOf).counts),
      positions: whole.positions.filter(({ since, until }) => standing(since, until, asOf, 'inclusive').counts),
    };
  });
  const hanging = parties.flatMap(({ party, designations, positions, claims }) => [
    ...designations.flatMap((designation) => listingEdges(designation, asOf)),
    ...countryTieEdges(party),
    ...positions.map((position) => tieEdge(position, asOf)),
    ...claims.map(claimEdge),
  ]);
  return {
    nodes: [...parties.map(({ party }) => party), ...endsOf(shared.hangable, hanging)],
    edges: [
      ...tieEdges(
        ties.map(({ document }) => documentOf<Relation | Position>(document)),
        asOf,
      ),
      ...hanging,
    ],
    unlisted: parties.flatMap(({ party, designations }) => (designations.length === 0 ? [party.id] : [])),
  };
}

/** Relations by id, then positions by id. */
export function tieEdges(ties: readonly (Relation | Position)[], asOf: Day | null): NetworkEdge[] {
  const held = ({ type }: Relation | Position): number => Number(type === 'HOLDS_POSITION');
  return [...ties].sort((a, b) => held(a) - held(b) || byId(a, b)).map((tie) => tieEdge(tie, asOf));
}

/** What the edges hang on, by id. @throws {RangeError} when the graph does not hold it, which its build has ruled out */
function endsOf(hangable: Hangable, edges: readonly NetworkEdge[]): GraphNode[] {
  return [...new Set(edges.map(({ to }) => to))].sort().map((id) => {
    const node = hangable.get(id);
    if (node === undefined) throw new RangeError(`the graph does not hold ${id}`);
    return node;
  });
}
