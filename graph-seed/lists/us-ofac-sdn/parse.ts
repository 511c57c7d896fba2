import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { UnreadableList } from '../../importer.ts';

/** OFAC's null. */
export const NULL = '-0- ';
/** The byte that ends each of OFAC's files (Ctrl-Z): a file without it is cut. */
export const END_MARK = 0x1a;

export interface CsvRow {
  /** 1 for the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** No field of OFAC's files comes near this: a row longer than it is a broken quote or an attack. */
const LONGEST_ROW = 1_000_000;

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
  const parser = parse({
    record_delimiter: '\r\n',
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    info: true,
  });
  const fed = pipeline(Readable.from(textWithoutEndMark(name, bytes)), parser);
  // The loop below throws the same failure; this keeps it from being reported twice.
  fed.catch(() => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (record.length !== columns.length) {
        throw new UnreadableList(
          name,
          info.lines,
          `${record.length} columns where ${columns.length} are expected (${columns.join(', ')})`,
        );
      }
      yield { line: info.lines, cells: record };
    }
    await fed;
  } catch (error) {
    throw asUnreadable(name, error);
  }
}

function asUnreadable(name: string, error: unknown): unknown {
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_')) {
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
    return new UnreadableList(name, line, `no well-formed row: ${error.message}`);
  }
  return error;
}

/** Decodes strictly and takes the end mark off; the last byte is held back until the file has ended. */
async function* textWithoutEndMark(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let held: number | null = null;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    const text = decode(decoder, name, line, held === null ? null : Uint8Array.of(held), chunk.subarray(0, -1));
    held = chunk[chunk.length - 1] ?? null;
    const mark = text.indexOf('\u001a');
    if (mark >= 0) {
      throw new UnreadableList(
        name,
        line + newlines(text.slice(0, mark)),
        'the end mark (byte 0x1A) stands before the end',
      );
    }
    line += newlines(text);
    yield text;
  }
  if (held !== END_MARK) {
    throw new UnreadableList(name, line, 'cut off: the last byte is not the end mark 0x1A that OFAC writes');
  }
}

function decode(decoder: TextDecoder, name: string, line: number, first: Uint8Array | null, rest: Uint8Array): string {
  try {
    const head = first === null ? '' : decoder.decode(first, { stream: true });
    return head + decoder.decode(rest, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UnreadableList(name, line, 'not UTF-8 at or after this line');
    throw error;
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
