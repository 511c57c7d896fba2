import { type CsvTable, csvExporter } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { ftmExporter } from './ftm/ftm.ts';
import { gexfExporter } from './gexf.ts';
import { graphmlExporter } from './graphml.ts';
import { ndjsonExporter } from './ndjson.ts';

/** Every format, by the name that is asked for. */
export const EXPORT_FORMATS = ['ftm', 'csv', 'ndjson', 'graphml', 'gexf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Format {
  readonly exporter: (table: CsvTable) => Exporter;
  readonly mediaType: string;
  readonly ending: string;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  ftm: { exporter: ftmExporter, mediaType: 'application/x-ndjson; charset=utf-8', ending: 'ftm.json' },
  csv: { exporter: csvExporter, mediaType: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  ndjson: { exporter: ndjsonExporter, mediaType: 'application/x-ndjson; charset=utf-8', ending: 'ndjson' },
  graphml: { exporter: graphmlExporter, mediaType: 'application/graphml+xml; charset=utf-8', ending: 'graphml' },
  gexf: { exporter: gexfExporter, mediaType: 'application/gexf+xml; charset=utf-8', ending: 'gexf' },
};
