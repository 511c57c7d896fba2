import type { WaysBrought } from '../model/asker.ts';
import type { BriefDesignation, Brought, ExploredEdge, ExploredNode, PartyNode } from '../model/explored-network.ts';
import { languageOf, screenName } from '../model/names.ts';
import { type FragmentType, readFragment } from './__generated__/fragment-masking.ts';
import type { ExploredEdgeFragment, ExploredNodeFragment, WaysQuery } from './__generated__/graphql.ts';
import { EXPLORED_EDGE, EXPLORED_NETWORK, EXPLORED_NODE } from './network-query.ts';

/** An answer of `network` or `expand`, reduced to the model's own types. */
export function broughtBy(masked: FragmentType<typeof EXPLORED_NETWORK>): Brought {
  const network = readFragment(EXPLORED_NETWORK, masked);
  return {
    nodes: network.nodes.flatMap((node) => exploredNode(readFragment(EXPLORED_NODE, node))),
    edges: [...network.edges.map(exploredEdge), ...network.nodes.flatMap(possibleMatches)],
    seeds: network.seeds,
    unknownSeeds: network.unknownSeeds,
    omitted: network.omitted,
    graph: network.graph,
  };
}

/** The answer of `paths`, reduced to the model's own types. */
export function waysBroughtBy({ paths }: WaysQuery): WaysBrought {
  const nodeIn = (masked: FragmentType<typeof EXPLORED_NODE> | null): ExploredNode | null =>
    masked === null ? null : (exploredNode(readFragment(EXPLORED_NODE, masked))[0] ?? null);
  const hops = paths.paths.flatMap((path) => path.hops);
  const parties = paths.paths.flatMap((path) => path.parties);
  return {
    found: {
      ends: [nodeIn(paths.from), nodeIn(paths.to)],
      ways: paths.paths.map((path) => ({
        parties: path.parties.map((one) => readFragment(EXPLORED_NODE, one).id),
        hops: path.hops.map((hop) => hop.edges.map((edge) => readFragment(EXPLORED_EDGE, edge).id)),
      })),
      truncated: paths.truncated,
    },
    nodes: parties.flatMap((node) => exploredNode(readFragment(EXPLORED_NODE, node))),
    edges: [...hops.flatMap((hop) => hop.edges.map(exploredEdge)), ...parties.flatMap(possibleMatches)],
    graph: paths.graph,
  };
}

/** Written out, and not spread: thousands of edges of one shape are read ten times faster by all that follows. */
function exploredEdge(masked: FragmentType<typeof EXPLORED_EDGE>): ExploredEdge {
  const edge = readFragment(EXPLORED_EDGE, masked);
  return {
    id: edge.id,
    type: edge.type,
    from: edge.from,
    to: edge.to,
    since: edge.since,
    until: edge.until,
    former: edge.former,
    share: edge.share,
    title: edge.title,
    designation: edge.designation?.id ?? null,
    statedIn: statedIn(edge.sources),
    sourcesFor: edge.sources.length,
    sourcesAgainst: edge.sourcesAgainst.length,
    score: null,
  };
}

/** The parties that a party may be, as edges. The other one need not be in the network: only where both are, is it drawn. */
function possibleMatches(masked: FragmentType<typeof EXPLORED_NODE>): readonly ExploredEdge[] {
  const node = readFragment(EXPLORED_NODE, masked);
  if (!('possibleMatches' in node)) return [];
  return node.possibleMatches.map(
    ({ id, score, one, other }): ExploredEdge => ({
      id,
      type: 'POSSIBLE_MATCH',
      from: one.id,
      to: other.id,
      since: null,
      until: null,
      former: false,
      share: null,
      title: null,
      designation: null,
      statedIn: [],
      sourcesFor: 0,
      sourcesAgainst: 0,
      score,
    }),
  );
}

function statedIn(sources: ExploredEdgeFragment['sources']): readonly string[] {
  const named = sources.map(({ list, recordId }) => (recordId === null ? list.id : `${list.id} ${recordId}`));
  return named.length < 2 ? named : [...new Set(named)];
}

type PartyFragment = Extract<ExploredNodeFragment, { readonly displayName: string }>;

/** A kind of node that no network holds (an agency, a list) is nothing to draw. */
function exploredNode(node: ExploredNodeFragment): readonly ExploredNode[] {
  switch (node.__typename) {
    case 'Person':
    case 'Organisation':
    case 'Vessel':
    case 'Aircraft':
      return [party(node)];
    case 'Country':
      return [{ kind: 'Country', id: node.id, name: node.countryName }];
    case 'Government':
      return [{ kind: 'Government', id: node.id, code: node.governmentCode, name: node.governmentName }];
    case 'Programme':
      return [
        {
          kind: 'Programme',
          id: node.id,
          code: node.programmeCode,
          law: node.law,
          government: node.government.code,
        },
      ];
    case 'Work':
      return [{ kind: 'Work', id: node.id, title: node.title, year: node.year, maker: node.maker }];
    default:
      return [];
  }
}

function party(node: PartyFragment): PartyNode {
  const own = node.names.find((name) => name.script !== null);
  return {
    kind: node.kind,
    id: node.id,
    displayName: screenName(node.displayName, node.kind),
    ownScript: own?.script == null ? null : { text: own.display, lang: languageOf(own.script, own.language) },
    countries: node.countries.map(({ type, place, country }) => ({ ...country, tie: type, place })),
    designations: node.designations.map(briefDesignation),
    tieCounts: node.relationCounts,
  };
}

function briefDesignation(designation: PartyFragment['designations'][number]): BriefDesignation {
  return {
    id: designation.id,
    government: designation.government.code,
    agency: designation.agency.code,
    list: designation.list.id,
    programmes: designation.programmes,
    measures: designation.measures.map(({ type }) => type),
    announcedOn: designation.announcedOn,
    listedOn: designation.listedOn,
    effectiveOn: designation.effectiveOn,
    endedOn: designation.endedOn,
  };
}
