import { type CsvRow, csvRows, newlines, StrictText } from '../../clean/csv.ts';
import { UnreadableList } from '../../importer.ts';

/** OFAC's null. */
export const NULL = '-0- ';
/** The byte that ends each of OFAC's files (Ctrl-Z): a file without it is cut. */
const END_MARK = 0x1a;

/**
 * The rows of one of OFAC's legacy files: no header, comma, quoted where text, CRLF, 0x1A at the end.
 * Streams in bounded memory.
 * @throws {UnreadableList} with the line: no end mark, not UTF-8, another number of columns, a broken quote
 */
export async function* readCsv(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  columns: readonly string[],
): AsyncGenerator<CsvRow> {
  for await (const row of csvRows(name, textWithoutEndMark(name, bytes), '\r\n')) {
    if (row.cells.length !== columns.length) {
      throw new UnreadableList(
        name,
        row.line,
        `${row.cells.length} columns where ${columns.length} are expected (${columns.join(', ')})`,
      );
    }
    yield row;
  }
}

/** Decodes strictly and takes the end mark off; the last byte is held back until the file has ended. */
async function* textWithoutEndMark(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const strict = new StrictText(name);
  let held: number | null = null;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    const { line } = strict;
    const text = (held === null ? '' : strict.next(Uint8Array.of(held))) + strict.next(chunk.subarray(0, -1));
    held = chunk[chunk.length - 1] ?? null;
    const mark = text.indexOf('\u001a');
    if (mark >= 0) {
      throw new UnreadableList(
        name,
        line + newlines(text.slice(0, mark)),
        'the end mark (byte 0x1A) stands before the end',
      );
    }
    yield text;
  }
  if (held !== END_MARK) {
    throw new UnreadableList(name, strict.line, 'cut off: the last byte is not the end mark 0x1A that OFAC writes');
  }
}
