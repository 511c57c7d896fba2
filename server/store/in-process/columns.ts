import type { Hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { dayNumber, earliestDay, isExact, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import type { Sections } from './build-file.ts';
import { DamagedBuild } from './build-file.ts';

/** Typed arrays and documents, to and from the sections of a build file. */

/** Days since 1970-01-01; UNKNOWN for a date that is not known. */
export const UNKNOWN = -0x80000000;

/** In a column of party kinds: what is no party. */
export const NO_KIND = 255;

/** A date as two numbers: the first and the last day that it can mean. */
export interface DateColumn {
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** 1 where the date is known to the day and not circa. */
  readonly exact: Uint8Array;
}

const asBytes = (array: Int32Array | Uint32Array | Uint16Array | Uint8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** Documents are gathered in pieces of this size, never copied into one. */
const PIECE = 1 << 20;

/** Collects sections under names, each in one or several pieces. */
export class SectionWriter {
  readonly sections = new Map<string, readonly Uint8Array[]>();

  numbers(name: string, array: Int32Array | Uint32Array | Uint16Array | Uint8Array): void {
    this.sections.set(name, [asBytes(array)]);
  }

  dates(name: string, dates: readonly (PartialDate | null)[]): void {
    this.numbers(
      `${name}.earliest`,
      Int32Array.from(dates, (d) => (d === null ? UNKNOWN : dayNumber(earliestDay(d)))),
    );
    this.numbers(
      `${name}.latest`,
      Int32Array.from(dates, (d) => (d === null ? UNKNOWN : dayNumber(latestDay(d)))),
    );
    this.numbers(
      `${name}.exact`,
      Uint8Array.from(dates, (d) => (d !== null && isExact(d) ? 1 : 0)),
    );
  }

  /** Lists of numbers, one list a row. */
  lists(name: string, rows: readonly (readonly number[])[]): void {
    const starts = new Uint32Array(rows.length + 1);
    rows.forEach((row, i) => {
      starts[i + 1] = (starts[i] ?? 0) + row.length;
    });
    this.numbers(`${name}.starts`, starts);
    this.numbers(`${name}.items`, Uint32Array.from(rows.flat()));
  }

  /** Strings without a line feed in them. */
  texts(name: string, texts: readonly string[]): void {
    this.sections.set(name, [Buffer.from(texts.join('\n'))]);
  }

  /** JSON documents, one a row and one a line. */
  documents<Document>(name: string, documents: readonly Document[], json: (document: Document) => string): void {
    const starts = new Uint32Array(documents.length + 1);
    const pieces: Uint8Array[] = [];
    let [piece, at, size] = [Buffer.allocUnsafe(PIECE), 0, 0];
    documents.forEach((document, row) => {
      const line = `${json(document)}\n`;
      // A UTF-16 unit takes at most three bytes.
      if (at + line.length * 3 > piece.length) {
        pieces.push(piece.subarray(0, at));
        [piece, at] = [Buffer.allocUnsafe(Math.max(PIECE, line.length * 3)), 0];
      }
      const length = piece.write(line, at);
      at += length;
      size += length;
      starts[row + 1] = size;
    });
    pieces.push(piece.subarray(0, at));
    this.numbers(`${name}.starts`, starts);
    this.sections.set(`${name}.bytes`, pieces);
  }

  /** Takes the bytes of a section into a hash. */
  hash(name: string, into: Hash): void {
    for (const piece of this.sections.get(name) ?? []) into.update(piece);
  }
}

/** Lists of numbers, one list a row, without an array for each. */
export class Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;

  constructor(starts: Uint32Array, items: Uint32Array) {
    this.starts = starts;
    this.items = items;
  }

  of(row: number): Uint32Array {
    return this.items.subarray(this.starts[row] ?? 0, this.starts[row + 1] ?? 0);
  }
}

export interface DocumentsOptions {
  /** Puts into a parsed document what it only refers to. */
  readonly complete?: (parsed: unknown) => void;
  /** Of so many bytes of documents, those that were asked for last are kept parsed. None unless said. */
  readonly keptBytes?: number;
}

/** JSON documents, parsed when read. The reader knows the type: the build wrote it from that very type. */
export class Documents<Document extends object> {
  readonly length: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;
  readonly #complete: (parsed: unknown) => void;
  readonly #kept: LRUCache<number, Document> | null;

  constructor(starts: Uint32Array, bytes: Uint8Array, { complete = () => undefined, keptBytes = 0 }: DocumentsOptions) {
    this.length = starts.length - 1;
    this.#starts = starts;
    this.#complete = complete;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const bytesOf = (_: Document, row: number): number => (starts[row + 1] ?? 0) - (starts[row] ?? 0);
    this.#kept = keptBytes === 0 ? null : new LRUCache({ maxSize: keptBytes, sizeCalculation: bytesOf });
  }

  /**
   * The document of a row, which others may hold as well: it is not to be changed.
   * @throws {RangeError} when there is no such row
   */
  get(row: number): Document {
    const kept = this.#kept?.get(row);
    if (kept !== undefined) return kept;
    const document = this.read(row);
    this.#kept?.set(row, document);
    return document;
  }

  /** As `get`, of all rows once: none is kept. */
  read(row: number): Document {
    const start = this.#starts[row];
    const end = this.#starts[row + 1];
    if (start === undefined || end === undefined) throw new RangeError(`no document ${row} of ${this.length}`);
    const document: unknown = JSON.parse(this.#bytes.toString('utf8', start, end));
    this.#complete(document);
    return document as Document;
  }
}

/** Reads sections by name. @throws {DamagedBuild} when one is not there */
export class SectionReader {
  readonly #sections: Sections;

  constructor(sections: Sections) {
    this.#sections = sections;
  }

  bytes(name: string): Uint8Array {
    const bytes = this.#sections.get(name);
    if (bytes === undefined) throw new DamagedBuild(`the build has no section ${name}`);
    return bytes;
  }

  u8(name: string): Uint8Array {
    return this.bytes(name);
  }

  u32(name: string): Uint32Array {
    const bytes = this.bytes(name);
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }

  i32(name: string): Int32Array {
    const bytes = this.bytes(name);
    return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  }

  dates(name: string): DateColumn {
    return {
      earliest: this.i32(`${name}.earliest`),
      latest: this.i32(`${name}.latest`),
      exact: this.u8(`${name}.exact`),
    };
  }

  lists(name: string): Lists {
    return new Lists(this.u32(`${name}.starts`), this.u32(`${name}.items`));
  }

  texts(name: string): string[] {
    const text = Buffer.from(this.bytes(name)).toString('utf8');
    return text === '' ? [] : text.split('\n');
  }

  documents<Document extends object>(name: string, options: DocumentsOptions = {}): Documents<Document> {
    return new Documents(this.u32(`${name}.starts`), this.bytes(`${name}.bytes`), options);
  }
}
