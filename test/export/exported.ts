import type { CsvTable } from '../../server/export/csv.ts';
import { type ExportFormat, FORMATS } from '../../server/export/formats.ts';
import { readExport } from '../../server/export/read-export.ts';
import type { ExportQuestion } from '../../server/export/selection.ts';
import type { GraphReader, NetworkQuestion, PartyFilter } from '../../server/store/graph-store.ts';
import { ANY_PARTY } from '../worlds/questions.ts';

export const EVERYTHING: PartyFilter = ANY_PARTY;

export const ALL: ExportQuestion = { of: 'parties', where: EVERYTHING };

export const networkOf = (
  seeds: readonly string[],
  depth: number,
  more: Partial<NetworkQuestion> = {},
): ExportQuestion => ({
  of: 'network',
  network: {
    seeds,
    depth,
    where: { relation: null, direction: null, kind: null, listedBy: null },
    asOf: null,
    limit: 2_000,
    ...more,
  },
});

/** A whole export in one text. */
export async function exported(
  reader: GraphReader,
  format: ExportFormat,
  question: ExportQuestion = ALL,
  table: CsvTable = 'parties',
): Promise<string> {
  let text = '';
  for await (const piece of readExport(reader, FORMATS[format].exporter(table), question)) text += piece;
  return text;
}

/** Names that a list may hold and that must come out as text. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '  =1+1',
  '<script>alert(1)</script>',
  'a & b "quoted" \'single\'',
  'line\nbreak\r\nand ]]> --> end-',
  'nul\u0000 and bell\u0007',
  '\u202Eright to left',
  '조선4.26만화영화촬영소',
  'lone \ud800 surrogate',
  'x'.repeat(100_000),
];
