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

/** Collects sections under names. */
export class SectionWriter {
  readonly sections = new Map<string, Uint8Array>();

  numbers(name: string, array: Int32Array | Uint32Array | Uint16Array | Uint8Array): void {
    this.sections.set(name, asBytes(array));
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
    this.sections.set(name, Buffer.from(texts.join('\n')));
  }

  /** JSON documents, one a row. */
  documents(name: string, documents: readonly unknown[]): void {
    const parts = documents.map((document) => Buffer.from(JSON.stringify(document)));
    const starts = new Uint32Array(parts.length + 1);
    parts.forEach((part, i) => {
      starts[i + 1] = (starts[i] ?? 0) + part.length;
    });
    this.numbers(`${name}.starts`, starts);
    this.sections.set(`${name}.bytes`, Buffer.concat(parts));
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

/** JSON documents, parsed when read. The reader knows the type: the build wrote it from that very type. */
export class Documents<Document> {
  readonly length: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;

  constructor(starts: Uint32Array, bytes: Uint8Array) {
    this.length = starts.length - 1;
    this.#starts = starts;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @throws {RangeError} when there is no such row */
  get(row: number): Document {
    const start = this.#starts[row];
    const end = this.#starts[row + 1];
    if (start === undefined || end === undefined) throw new RangeError(`no document ${row} of ${this.length}`);
    return JSON.parse(this.#bytes.toString('utf8', start, end)) as Document;
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

  documents<Document>(name: string): Documents<Document> {
    return new Documents(this.u32(`${name}.starts`), this.bytes(`${name}.bytes`));
  }
}
