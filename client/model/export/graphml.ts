import { type Exported, type ExportedEdge, type ExportedNode, originLines } from './exported.ts';
import { escaped } from './xml.ts';

type Column<Row> = readonly [name: string, type: 'string' | 'double', value: (row: Row) => string | number | null];

const NODE_COLUMNS: readonly Column<ExportedNode>[] = [
  ['label', 'string', (node) => node.name],
  ['kind', 'string', (node) => node.kind],
  ['ownScript', 'string', (node) => node.nameInOwnScript],
  ['country', 'string', (node) => node.country],
  ['listedBy', 'string', (node) => node.listedBy.join(' ')],
  ['firstListedOn', 'string', (node) => node.firstListedOn],
  ['standing', 'string', (node) => node.standing],
  ['change', 'string', (node) => node.change],
  ['designations', 'string', (node) => node.designations.map(({ id }) => id).join(' ')],
  ['x', 'double', (node) => node.x],
  ['y', 'double', (node) => node.y],
];

const EDGE_COLUMNS: readonly Column<ExportedEdge>[] = [
  ['type', 'string', (edge) => edge.type],
  ['label', 'string', (edge) => edge.label],
  ['since', 'string', (edge) => edge.since],
  ['until', 'string', (edge) => edge.until],
  ['standing', 'string', (edge) => edge.standing],
  ['statedIn', 'string', (edge) => edge.statedIn.join('; ')],
];

/** GraphML, for yEd, Gephi, igraph and NetworkX. Empty values are left out. */
export function graphml(network: Exported): string {
  const keys = [
    '<key id="g_origin" for="graph" attr.name="origin" attr.type="string"/>',
    ...NODE_COLUMNS.map(([name, type]) => `<key id="n_${name}" for="node" attr.name="${name}" attr.type="${type}"/>`),
    ...EDGE_COLUMNS.map(([name, type]) => `<key id="e_${name}" for="edge" attr.name="${name}" attr.type="${type}"/>`),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '<graph id="network" edgedefault="directed">',
    `<data key="g_origin">${escaped([network.title, ...originLines(network)].join('\n'))}</data>`,
    ...network.nodes.map((node) => `<node id="${escaped(node.id)}">${data('n', NODE_COLUMNS, node)}</node>`),
    ...network.edges.map(
      (edge) =>
        `<edge id="${escaped(edge.id)}" source="${escaped(edge.from)}" target="${escaped(edge.to)}">${data('e', EDGE_COLUMNS, edge)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const data = <Row>(prefix: string, columns: readonly Column<Row>[], row: Row): string =>
  columns
    .map(([name, , value]) => [name, value(row)] as const)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<data key="${prefix}_${name}">${escaped(String(value))}</data>`)
    .join('');
