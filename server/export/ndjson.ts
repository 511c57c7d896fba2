import type { Exporter } from './exporter.ts';

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/**
 * One JSON object a line, each with a `type`: first `Export` (which data), then values of the domain whole, with their
 * Sources: parties with their Designations, what hangs on them, their ties; last `End`, with counts. A file whose last line
 * is not `End` is not whole.
 */
export function ndjsonExporter(): Exporter {
  return {
    begin: ({ about, catalogue, asOf, cut }) =>
      line({ type: 'Export', dataDate: about.dataDate, graph: about.graph, asOf, cut, lists: catalogue.lists }),
    party: ({ party, designations }) => line({ ...party, designations }),
    hanging: (nodes) => nodes.map(line).join(''),
    ties: ({ relations, positions, claims }) => [...relations, ...positions, ...claims].map(line).join(''),
    end: (tail) => line({ type: 'End', ...tail }),
    brokenOff: (message) => line({ type: 'BrokenOff', message: `This file is not whole: ${message}` }),
  };
}
