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
import { dataInWords, type Exporter } from './exporter.ts';
import { xml, xmlComment } from './xml.ts';

const declared = (of: 'node' | 'edge', names: readonly string[]): string =>
  `    <attributes class="${of}">\n${names
    .map((name, id) => `      <attribute id="${id}" title="${name}" type="string"/>\n`)
    .join('')}    </attributes>\n`;

const valuesOf = (thing: DrawnThing, names: readonly string[]): string =>
  filled(names, thing.values)
    .map(([name, value]) => `<attvalue for="${names.indexOf(name)}" value="${xml(value)}"/>`)
    .join('');

/** GEXF 1.2 (gexf.net), static and directed: what Gephi and networkx both read. */
export function gexfExporter(): Exporter {
  let asOf: Day | null = null;
  const node = (thing: DrawnThing): string =>
    `      <node id="${xml(thing.id)}" label="${xml(thing.label)}"><attvalues>${valuesOf(thing, NODE_ATTRIBUTES)}</attvalues></node>\n`;
  return {
    begin: (head) => {
      asOf = head.asOf;
      const modified = head.about.dataDate === null ? '' : ` lastmodifieddate="${head.about.dataDate}"`;
      return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n' +
        `  <meta${modified}>\n    <creator>Sanctions Explorer</creator>\n` +
        `    <description>${xml(dataInWords(head))}</description>\n  </meta>\n` +
        `  <graph defaultedgetype="directed" mode="static">\n` +
        declared('node', NODE_ATTRIBUTES) +
        declared('edge', EDGE_ATTRIBUTES) +
        '    <nodes>\n'
      );
    },
    party: (one) => node(drawnParty(one)),
    hanging: (nodes) => `${nodes.map((one) => node(drawnHanging(one))).join('')}    </nodes>\n    <edges>\n`,
    ties: (one) =>
      drawnLines(one, asOf)
        .map(
          (edge) =>
            `      <edge id="${xml(edge.id)}" source="${xml(edge.from)}" target="${xml(edge.to)}" label="${xml(edge.label)}">` +
            `<attvalues>${valuesOf(edge, EDGE_ATTRIBUTES)}</attvalues></edge>\n`,
        )
        .join(''),
    end: ({ parties, ties, tiesLeadingOut }) =>
      `    </edges>\n  </graph>\n</gexf>\n${xmlComment(`Whole: ${parties} parties, ${ties} ties among them; ${tiesLeadingOut} ties lead to parties outside.`)}`,
    brokenOff: (message) => xmlComment(`BROKEN OFF, this file is not whole: ${message}`),
  };
}
