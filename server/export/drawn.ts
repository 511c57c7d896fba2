import type { Programme } from '../domain/catalogue.ts';
import { claimEdge, countryTieEdges, listingEdges, tieEdge } from '../domain/drawn-edges.ts';
import type { NetworkEdge } from '../domain/network.ts';
import type { Day } from '../domain/partial-date.ts';
import type { ExportedParty, ExportedTies, HangingNode } from './exporter.ts';
import {
  firstListedOn,
  joined,
  partySources,
  sourcePlaces,
  sourceQuotes,
  sourceUrls,
  standingGovernments,
} from './words.ts';

/** Nodes and edges as formats for graphs hold them: an id, a label, and texts by name. */
export interface DrawnThing {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}
export interface DrawnLine extends DrawnThing {
  readonly from: string;
  readonly to: string;
}

/** Every attribute of a node, in the order in which they are declared. */
export const NODE_ATTRIBUTES = [
  'type',
  'published_name',
  'other_names',
  'listed_by',
  'programmes',
  'measures',
  'first_listed_on',
  'code',
  'records',
  'sources',
  'source_urls',
] as const;

export const EDGE_ATTRIBUTES = [
  'type',
  'since',
  'until',
  'former',
  'share_per_cent',
  'title',
  'designation',
  'sources',
  'source_quotes',
  'source_urls',
  'contradicted_by',
] as const;

export function drawnParty({ party, designations }: ExportedParty): DrawnThing {
  return {
    id: party.id,
    label: party.displayName,
    values: {
      type: party.type,
      published_name: party.name,
      other_names: joined(party.names.filter(({ kind }) => kind !== 'PRIMARY').map(({ display }) => display)),
      listed_by: joined(standingGovernments(designations)),
      programmes: joined(designations.flatMap(({ programmes }) => programmes)),
      measures: joined(designations.flatMap(({ measures }) => measures.map(({ type }) => type))),
      first_listed_on: firstListedOn(designations),
      records: joined(party.records.map(({ list, id }) => `${list} ${id}`)),
      sources: sourcePlaces(partySources(party)),
      source_urls: sourceUrls(partySources(party)),
    },
  };
}

export function drawnHanging(node: HangingNode): DrawnThing {
  const [id, type] = [node.id, node.type];
  switch (node.type) {
    case 'Work':
      return { id, label: `${node.title} (${node.year})`, values: { type, ...stated(node.sources) } };
    case 'Programme':
      return { id, label: node.code, values: { type, code: node.code, ...stated(node.sources) } };
    case 'Country':
    case 'Government':
      return { id, label: node.name, values: { type, code: node.code ?? '' } };
  }
}

const stated = (sources: Programme['sources']) => ({
  sources: sourcePlaces(sources),
  source_urls: sourceUrls(sources),
});

/** What is drawn from a party to others and to what hangs on it. */
export function drawnLines(one: ExportedTies, asOf: Day | null): DrawnLine[] {
  return [
    ...[...one.relations, ...one.positions].map((tie) => tieEdge(tie, asOf)),
    ...one.designations.flatMap((designation) => listingEdges(designation, asOf)),
    ...countryTieEdges(one.party),
    ...one.claims.map(claimEdge),
  ].map(lineOf);
}

function lineOf(edge: NetworkEdge): DrawnLine {
  return {
    id: edge.id,
    label: edge.title ?? edge.type,
    from: edge.from,
    to: edge.to,
    values: {
      type: edge.type,
      since: edge.since ?? '',
      until: edge.until ?? '',
      former: edge.former ? 'true' : '',
      share_per_cent: edge.share === null ? '' : String(edge.share),
      title: edge.title ?? '',
      designation: edge.designation ?? '',
      sources: sourcePlaces(edge.sources),
      source_quotes: sourceQuotes(edge.sources),
      source_urls: sourceUrls(edge.sources),
      contradicted_by: sourceQuotes(edge.sourcesAgainst),
    },
  };
}

/** The values that there are, in the order of the attributes: what is empty is not written. */
export const filled = (attributes: readonly string[], values: DrawnThing['values']): (readonly [string, string])[] =>
  attributes.flatMap((name) => {
    const value = values[name] ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
