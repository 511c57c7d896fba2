import type { PartialDate } from './dates.ts';
import type { MeasureName } from './measure-names.ts';
import type { GovernmentCode } from './picture.ts';
import type { DesignationDates } from './standing.ts';
import type { CountryTieType, Direction, DrawnType, EdgeType, PartyKind } from './vocabulary.ts';

/**
 * Everything that was brought so far, whatever the day: the union of one `network` and any number of `expand` answers,
 * all asked without `asOf`. The day, the filters and what is hidden are applied by `derive.ts`, so that nothing jumps.
 */
export interface ExploredNetwork {
  readonly nodes: ReadonlyMap<string, ExploredNode>;
  readonly edges: ReadonlyMap<string, ExploredEdge>;
  /** The parties it starts from, in the order asked; an asked id may be an older id of one of them. */
  readonly seeds: readonly string[];
  /** Asked seeds that nothing answers to. */
  readonly unknownSeeds: readonly string[];
  /** What the last `network` answer left out; empty when it was whole. */
  readonly cut: readonly Omission[];
  /** What each expand left out, for its "N more" node. */
  readonly more: readonly MoreTies[];
  /** The ways that were asked for, by `waysKey`. */
  readonly ways: ReadonlyMap<string, FoundWays>;
  /** Hash of the graph that answered; null while nothing has. */
  readonly graph: string | null;
}

/** How one party reaches another, shortest first. */
export interface FoundWays {
  /** Both ends as the server knows them, in the order asked, drawn or not; null: nothing answers to that id. */
  readonly ends: readonly [ExploredNode | null, ExploredNode | null];
  readonly ways: readonly Way[];
  /** There are more ways than these, or may be. */
  readonly truncated: boolean;
}

export interface Way {
  /** Both ends included: one more than there are hops. */
  readonly parties: readonly string[];
  /** The edges between each and the next, whichever way they run. */
  readonly hops: readonly (readonly string[])[];
}

export interface Omission {
  readonly distance: number;
  readonly type: EdgeType;
  readonly parties: number;
}

/** Ties of `party` that an expand did not bring: the same query can be asked again with a higher limit. */
export interface MoreTies {
  readonly id: string;
  readonly party: string;
  readonly types: readonly EdgeType[] | null;
  readonly direction: Direction | null;
  readonly parties: number;
}

export type ExploredNode = PartyNode | CountryNode | GovernmentNode | ProgrammeNode | WorkNode;

export interface PartyNode {
  readonly kind: PartyKind;
  readonly id: string;
  /** In its natural order, in the case of the screen. */
  readonly displayName: string;
  readonly ownScript: { readonly text: string; readonly lang: string } | null;
  readonly countries: readonly CountryOfParty[];
  /** Oldest first. */
  readonly designations: readonly BriefDesignation[];
  /** All its edges to other parties, drawn or not. */
  readonly tieCounts: readonly TieCount[];
}

export interface CountryOfParty {
  readonly id: string;
  readonly name: string;
  readonly tie: CountryTieType;
  readonly place: string | null;
}

export interface BriefDesignation extends DesignationDates {
  readonly id: string;
  readonly government: GovernmentCode;
  readonly agency: string;
  readonly list: string;
  readonly programmes: readonly { readonly id: string; readonly code: string; readonly law: string | null }[];
  readonly measures: readonly MeasureName[];
}

export interface TieCount {
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly count: number;
}

export interface CountryNode {
  readonly kind: 'Country';
  readonly id: string;
  readonly name: string;
}

export interface GovernmentNode {
  readonly kind: 'Government';
  readonly id: string;
  readonly code: GovernmentCode;
  readonly name: string;
}

export interface ProgrammeNode {
  readonly kind: 'Programme';
  readonly id: string;
  readonly code: string;
  readonly law: string | null;
  readonly government: GovernmentCode;
}

export interface WorkNode {
  readonly kind: 'Work';
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly maker: string;
}

export interface ExploredEdge {
  readonly id: string;
  readonly type: DrawnType;
  readonly from: string;
  readonly to: string;
  readonly since: PartialDate | null;
  /** Inclusive. A SANCTIONED_BY or UNDER edge stands as the Designation it folds does. */
  readonly until: PartialDate | null;
  readonly former: boolean;
  readonly share: number | null;
  readonly title: string | null;
  /** What a SANCTIONED_BY or UNDER edge folds. */
  readonly designation: string | null;
  /** The lists and their records that state it, each once: `us-ofac-sdn 34022`. */
  readonly statedIn: readonly string[];
  readonly sourcesFor: number;
  readonly sourcesAgainst: number;
  /** Of a possible match, above 0 and below 1; null of everything else. */
  readonly score: number | null;
}

export const NOTHING_EXPLORED: ExploredNetwork = {
  nodes: new Map(),
  edges: new Map(),
  seeds: [],
  unknownSeeds: [],
  cut: [],
  more: [],
  ways: new Map(),
  graph: null,
};

export function isParty(node: ExploredNode): node is PartyNode {
  return node.kind === 'Person' || node.kind === 'Organisation' || node.kind === 'Vessel' || node.kind === 'Aircraft';
}

/** The parties, in the order in which they were brought. */
export function partiesOf(network: ExploredNetwork): readonly PartyNode[] {
  return [...network.nodes.values()].filter(isParty);
}

/** Those of the ids that are parties here, in their order. */
export const partiesAmong = (network: ExploredNetwork, ids: readonly string[]): readonly PartyNode[] =>
  ids.flatMap((id) => {
    const node = network.nodes.get(id);
    return node !== undefined && isParty(node) ? [node] : [];
  });

/** One answer of the API, reduced to what the model needs. */
export interface Brought {
  readonly nodes: readonly ExploredNode[];
  readonly edges: readonly ExploredEdge[];
  readonly seeds: readonly string[];
  readonly unknownSeeds: readonly string[];
  readonly omitted: readonly Omission[];
  readonly graph: string;
}

/** The network of a first answer. */
export function begin(answer: Brought): ExploredNetwork {
  return {
    nodes: new Map(answer.nodes.map((node) => [node.id, node])),
    edges: new Map(answer.edges.map((edge) => [edge.id, edge])),
    seeds: answer.seeds,
    unknownSeeds: answer.unknownSeeds,
    cut: answer.omitted,
    more: [],
    ways: new Map(),
    graph: answer.graph,
  };
}

/** The asked query of an expand. */
export interface ExpandQuery {
  readonly party: string;
  readonly types: readonly EdgeType[] | null;
  readonly direction: Direction | null;
}

export function moreId(query: ExpandQuery): string {
  return ['more', query.party, query.types?.join('+') ?? 'all', query.direction ?? 'both'].join('~');
}

/**
 * The network with one expand put into it. What was there keeps its place in the order; an answer of another graph than
 * the first one's is taken too, and `graph` then names the newer.
 */
export function grow(network: ExploredNetwork, query: ExpandQuery, answer: Brought): ExploredNetwork {
  const nodes = new Map(network.nodes);
  for (const node of answer.nodes) nodes.set(node.id, node);
  const edges = new Map(network.edges);
  for (const edge of answer.edges) edges.set(edge.id, edge);
  const id = moreId(query);
  const left = answer.omitted.reduce((sum, omission) => sum + omission.parties, 0);
  const others = network.more.filter((more) => more.id !== id);
  const more = left === 0 ? others : [...others, { id, ...query, parties: left }];
  return { ...network, nodes, edges, more, graph: answer.graph };
}
