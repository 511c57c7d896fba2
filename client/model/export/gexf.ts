import { type Exported, type ExportedEdge, type ExportedNode, originLines } from './exported.ts';
import { escaped } from './xml.ts';

const NODE_VALUES: readonly (readonly [string, (node: ExportedNode) => string | null])[] = [
  ['kind', (node) => node.kind],
  ['country', (node) => node.country],
  ['listedBy', (node) => node.listedBy.join(' ')],
  ['firstListedOn', (node) => node.firstListedOn],
  ['standing', (node) => node.standing],
  ['change', (node) => node.change],
];

const EDGE_VALUES: readonly (readonly [string, (edge: ExportedEdge) => string | null])[] = [
  ['type', (edge) => edge.type],
  ['since', (edge) => edge.since],
  ['until', (edge) => edge.until],
  ['standing', (edge) => edge.standing],
  ['statedIn', (edge) => edge.statedIn.join('; ')],
];

/** GEXF 1.3, for Gephi and Gephi Lite: with the places, whose y runs upwards there. */
export function gexf(network: Exported): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${network.origin.madeAt.slice(0, 10)}">`,
    '<creator>Sanctions Explorer</creator>',
    `<description>${escaped([network.title, ...originLines(network)].join('\n'))}</description>`,
    '</meta>',
    '<graph defaultedgetype="directed">',
    attributes('node', NODE_VALUES),
    attributes('edge', EDGE_VALUES),
    '<nodes>',
    ...network.nodes.map(
      (node) =>
        `<node id="${escaped(node.id)}" label="${escaped(node.name)}">${values(NODE_VALUES, node)}${position(node)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...network.edges.map(
      (edge) =>
        `<edge id="${escaped(edge.id)}" source="${escaped(edge.from)}" target="${escaped(edge.to)}" label="${escaped(edge.label)}">${values(EDGE_VALUES, edge)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

const attributes = (of: 'node' | 'edge', columns: readonly (readonly [string, unknown])[]): string =>
  `<attributes class="${of}">${columns
    .map(([name], at) => `<attribute id="${at}" title="${name}" type="string"/>`)
    .join('')}</attributes>`;

function values<Row>(columns: readonly (readonly [string, (row: Row) => string | null])[], row: Row): string {
  const own = columns.flatMap(([, value], at) => {
    const text = value(row);
    return text === null || text === '' ? [] : [`<attvalue for="${at}" value="${escaped(text)}"/>`];
  });
  return own.length === 0 ? '' : `<attvalues>${own.join('')}</attvalues>`;
}

const position = ({ x, y }: ExportedNode): string =>
  x === null || y === null ? '' : `<viz:position x="${x}" y="${-y}" z="0"/>`;
