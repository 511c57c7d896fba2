import type { Designation } from '../../domain/designation.ts';
import type { GraphNode } from '../../domain/graph.ts';
import { type EdgeId, governmentId, type PartyId } from '../../domain/ids.ts';
import { countsFrom, designationStanding, standing } from '../../domain/in-force.ts';
import type { NetworkEdge } from '../../domain/network.ts';
import type { Day } from '../../domain/partial-date.ts';
import type { Party } from '../../domain/party.ts';
import type { Claim, Position, Relation } from '../../domain/relation.ts';
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
  const drawn = new Set(rows);
  const hanging = new Hanging(graph);
  const edges = tiesAmong(graph, rows, drawn, known, asOf);
  const unlisted: PartyId[] = [];
  const parties = rows.map((row) => graph.parties.documents.get(row));
  parties.forEach((party, i) => {
    const row = rows[i] ?? 0;
    const listings = [...graph.parties.designations.of(row)].filter((d) => designationCounts(graph, d, day));
    if (listings.length === 0) unlisted.push(party.id);
    for (const d of listings) edges.push(...foldedListing(graph.designations.documents.get(d), asOf, hanging));
    edges.push(...countryTies(party, hanging));
    for (const p of graph.parties.positions.of(row)) {
      const position = graph.positions.documents.get(p);
      if (position.person === party.id && hanging.has(position.at)) {
        const how = standing(position.since, position.until, asOf, 'inclusive');
        if (how.counts) edges.push(tieEdge(position, how));
        if (how.counts) hanging.add(position.at);
      }
    }
    for (const claim of claimsOf(graph, [party.id])[0] ?? []) edges.push(claimEdge(claim, hanging));
  });
  return { nodes: [...parties, ...hanging.nodes()], edges, unlisted };
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
  return [...ties]
    .sort((a, b) => a - b)
    .map((tie) => {
      const document = graph.ties.document[tie] ?? 0;
      const relations = graph.relations.documents;
      const read =
        document < relations.length
          ? relations.get(document)
          : graph.positions.documents.get(document - relations.length);
      return tieEdge(read, standing(read.since, read.until, asOf, 'inclusive'));
    });
}

type How = ReturnType<typeof standing>;

function tieEdge(tie: Relation | Position, how: How): NetworkEdge {
  const position = tie.type === 'HOLDS_POSITION';
  return {
    id: edgeId(tie.id),
    type: tie.type,
    from: position ? tie.person : tie.from,
    to: position ? tie.at : tie.to,
    since: tie.since,
    until: tie.until,
    former: tie.former,
    share: position ? null : tie.share,
    title: position ? tie.title : null,
    designation: null,
    dateUnknown: how.dateUnknown,
    imprecise: how.imprecise,
    sources: tie.sources,
    sourcesAgainst: [],
  };
}

/** One edge to the government, one to each programme; each still names its Designation. */
function foldedListing(designation: Designation, asOf: Day | null, hanging: Hanging): NetworkEdge[] {
  const how = designationStanding(designation, asOf);
  const base = {
    from: designation.party,
    since: countsFrom(designation),
    until: designation.endedOn,
    former: false,
    share: null,
    title: null,
    designation: designation.id,
    dateUnknown: how.dateUnknown,
    imprecise: how.imprecise,
    sources: designation.sources,
    sourcesAgainst: [],
  };
  const government = hanging.add(governmentId(designation.government));
  return [
    { ...base, id: edgeId(`sanctioned-by-${designation.id}`), type: 'SANCTIONED_BY', to: government },
    ...designation.programmes.map(
      (programme): NetworkEdge => ({
        ...base,
        id: edgeId(`under-${designation.id}-${programme}`),
        type: 'UNDER',
        to: hanging.add(programme),
      }),
    ),
  ];
}

function countryTies(party: Party, hanging: Hanging): NetworkEdge[] {
  return party.countries.map((tie) => ({
    ...PLAIN,
    id: edgeId(tie.id),
    type: tie.type,
    from: party.id,
    to: hanging.add(tie.country),
    title: tie.place,
    sources: tie.sources,
  }));
}

function claimEdge(claim: Claim, hanging: Hanging): NetworkEdge {
  return {
    ...PLAIN,
    id: edgeId(claim.id),
    type: claim.type,
    from: claim.organisation,
    to: hanging.add(claim.work),
    title: null,
    sources: claim.sourcesFor,
    sourcesAgainst: claim.sourcesAgainst,
  };
}

/** What holds for edges that no date bounds. */
const PLAIN = {
  since: null,
  until: null,
  former: false,
  share: null,
  designation: null,
  dateUnknown: false,
  imprecise: false,
  sourcesAgainst: [],
} as const;

const edgeId = (id: string): EdgeId => id as EdgeId;

/** The countries, governments, programmes and works that hang on the parties drawn. */
class Hanging {
  readonly #byId: ReadonlyMap<string, GraphNode>;
  readonly #found = new Map<string, GraphNode>();

  constructor(graph: InProcessGraph) {
    this.#byId = graph.hangable;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** @returns the id again. @throws {RangeError} when the graph does not hold it, which its build has ruled out */
  add<Id extends string>(id: Id): Id {
    const node = this.#byId.get(id);
    if (node === undefined) throw new RangeError(`the graph does not hold ${id}`);
    this.#found.set(id, node);
    return id;
  }

  nodes(): GraphNode[] {
    return [...this.#found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
