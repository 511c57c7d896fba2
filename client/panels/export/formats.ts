import { tableCsv } from '../../model/csv.ts';
import { credits } from '../../model/export/credits.ts';
import type { Exported } from '../../model/export/exported.ts';
import { gexf } from '../../model/export/gexf.ts';
import { graphml } from '../../model/export/graphml.ts';
import { report } from '../../model/export/report.ts';
import { tiesCsv } from '../../model/export/ties-csv.ts';
import type { DrawnCanvas } from '../../state/drawn-canvas.ts';
import type { Explorer } from '../../state/explorer.ts';

/** What a file is written from. */
export interface Sheet {
  readonly network: Exported;
  readonly explorer: Explorer;
  /** Draws the picture: asked only by what needs one. @throws an error that says what to do, while none is on the page */
  readonly canvas: () => DrawnCanvas;
}

export interface Format {
  readonly id: string;
  readonly title: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (sheet: Sheet) => Promise<string | Blob>;
}

/** A line here is an entry of every menu. */
export const FORMATS: readonly Format[] = [
  {
    id: 'png',
    title: 'Picture (PNG), twice as large',
    ending: 'png',
    type: 'image/png',
    write: async ({ canvas, network }) => canvas().toPng(credits(network)),
  },
  {
    id: 'svg',
    title: 'Picture (SVG), text as text',
    ending: 'svg',
    type: 'image/svg+xml',
    write: async ({ canvas, network }) => canvas().toSvg(credits(network)),
  },
  {
    id: 'report',
    title: 'Report to print: picture, tables, sources (HTML)',
    ending: 'html',
    type: 'text/html;charset=utf-8',
    write: async ({ network, canvas }) => report(network, await dataUrl(await canvas().toPng(null))),
  },
  {
    id: 'csv',
    title: 'Parties as a table (CSV)',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async ({ explorer, network }) => tableCsv(explorer.derived.rows, network),
  },
  {
    id: 'ties',
    title: 'Ties as a table (CSV)',
    ending: 'ties.csv',
    type: 'text/csv;charset=utf-8',
    write: async ({ network }) => tiesCsv(network),
  },
  {
    id: 'json',
    title: 'Network as JSON',
    ending: 'json',
    type: 'application/json',
    write: async ({ network }) => `${JSON.stringify(network, null, 2)}\n`,
  },
  {
    id: 'graphml',
    title: 'Network as GraphML, for yEd and igraph',
    ending: 'graphml',
    type: 'application/xml',
    write: async ({ network }) => graphml(network),
  },
  {
    id: 'gexf',
    title: 'Network as GEXF, for Gephi',
    ending: 'gexf',
    type: 'application/xml',
    write: async ({ network }) => gexf(network),
  },
];

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });
}
