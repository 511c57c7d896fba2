import type { Day } from '../domain/partial-date.ts';
import {
  type DrawnThing,
  drawnHanging,
  drawnLines,
  drawnParty,
  EDGE_ATTRIBUTES,
  filled,
  NODE_ATTRIBUTES,
} from './drawn.ts';
import { dataInWords, type Exporter, type ExportHead } from './exporter.ts';
import { xml, xmlComment } from './xml.ts';

const GRAPH_ATTRIBUTES = ['description', 'data_date', 'graph', 'as_of', 'cut'] as const;

const keys = (of: 'graph' | 'node' | 'edge', names: readonly string[]): string =>
  names.map((name) => `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="string"/>\n`).join('');

const data = (of: string, values: readonly (readonly [string, string])[]): string =>
  values.map(([name, value]) => `<data key="${of}_${name}">${xml(value)}</data>`).join('');

/** GraphML 1.0 (graphml.graphdrawing.org), directed. A node's `label` is its name, an edge's its title or type. */
export function graphmlExporter(): Exporter {
  let asOf: Day | null = null;
  const values = (of: 'node' | 'edge', thing: DrawnThing, names: readonly string[]): string =>
    data(of, filled(['label', ...names], { label: thing.label, ...thing.values }));
  const node = (thing: DrawnThing): string =>
    `    <node id="${xml(thing.id)}">${values('node', thing, NODE_ATTRIBUTES)}</node>\n`;
  return {
    begin: (head) => {
      asOf = head.asOf;
      return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n' +
        keys('graph', GRAPH_ATTRIBUTES) +
        keys('node', ['label', ...NODE_ATTRIBUTES]) +
        keys('edge', ['label', ...EDGE_ATTRIBUTES]) +
        `  <graph id="sanctions-explorer" edgedefault="directed">\n    ${data('graph', filled(GRAPH_ATTRIBUTES, said(head)))}\n`
      );
    },
    party: (one) => node(drawnParty(one)),
    hanging: (nodes) => nodes.map((one) => node(drawnHanging(one))).join(''),
    ties: (one) =>
      drawnLines(one, asOf)
        .map(
          (edge) =>
            `    <edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}">` +
            `${values('edge', edge, EDGE_ATTRIBUTES)}</edge>\n`,
        )
        .join(''),
    end: ({ parties, ties, tiesLeadingOut }) =>
      `  </graph>\n</graphml>\n${xmlComment(`Whole: ${parties} parties, ${ties} ties among them; ${tiesLeadingOut} ties lead to parties outside.`)}`,
    brokenOff: (message) => xmlComment(`BROKEN OFF, this file is not whole: ${message}`),
  };
}

const said = (head: ExportHead): Record<string, string> => ({
  description: dataInWords(head),
  data_date: head.about.dataDate ?? '',
  graph: head.about.graph,
  as_of: head.asOf ?? '',
  cut: head.cut ?? '',
});
