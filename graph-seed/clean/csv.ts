import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { UnreadableList } from '../importer.ts';

export interface CsvRow {
  /** Where it ends in the file, 1 for the first. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** No row of a list comes near this: a longer one is a broken quote or an attack. */
const LONGEST_ROW = 1_000_000;

/**
 * The rows of a csv file: comma, quoted where needed. Streams in bounded memory; the number of columns is the caller's.
 * @throws {UnreadableList} with the line: a broken quote, a row beyond all bounds
 */
export async function* csvRows(
  name: string,
  text: AsyncIterable<string>,
  delimiter: string | string[],
): AsyncGenerator<CsvRow> {
  const parser = parse({
    record_delimiter: delimiter,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
    info: true,
  });
  const fed = pipeline(Readable.from(text), parser);
  // The loop below throws the same failure; this keeps it from being reported twice.
  fed.catch(() => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record };
    }
    await fed;
  } catch (error) {
    throw asUnreadable(name, error);
  }
}

function asUnreadable(name: string, error: unknown): unknown {
  if (error instanceof CsvError) {
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : null;
    return new UnreadableList(name, line, `no well-formed row: ${error.message}`);
  }
  return error;
}

/** Decodes UTF-8 strictly, chunk by chunk, and knows the line that it has come to. */
export class StrictText {
  readonly #name: string;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** Of the next character, 1 for the first. */
  line = 1;

  constructor(name: string) {
    this.#name = name;
  }

  /** @throws {UnreadableList} at a byte that is not UTF-8 */
  next(bytes: Uint8Array): string {
    try {
      const text = this.#decoder.decode(bytes, { stream: true });
      this.line += newlines(text);
      return text;
    } catch (error) {
      if (error instanceof TypeError)
        throw new UnreadableList(this.#name, this.line, 'not UTF-8 at or after this line');
      throw error;
    }
  }
}

export function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
