import type { Source } from '../../domain/source.ts';
import { SOURCE_MEMBERS } from './canonical-json.ts';
import type { Documents } from './columns.ts';

/**
 * Two thirds of a graph's text would be Sources that say the same of where they come from: list, edition, record, page,
 * citation. That part is kept once, in a table, and a Source in a document is its number there, its field and its quote.
 */
type Origin = Omit<Source, 'field' | 'quote' | 'retrievedAt'>;

/** What the Sources of one origin share. */
type Shared = Omit<Source, 'field' | 'quote'>;

/** Number, field, quote, number, field, quote … */
type Packed = readonly (number | string | null)[];

/** Packs Sources while documents are written, and gathers their origins in the order in which they first occur. */
export class SourceTable {
  readonly #numbers = new Map<string, number>();
  readonly origins: Origin[] = [];
  /** Of each origin; apart from it, because it is no part of a graph's hash. Empty: not known. */
  readonly retrieved: string[] = [];
  #last: Source | null = null;
  #lastNumber = 0;

  readonly packed = (sources: readonly Source[]): string => {
    let text = '[';
    for (const source of sources) {
      const { field, quote } = source;
      text += `${text === '[' ? '' : ','}${this.#numberOf(source)},${field === null ? 'null' : JSON.stringify(field)},${JSON.stringify(quote)}`;
    }
    return `${text}]`;
  };

  /** Neighbours nearly always share their origin, so that the table is asked once a record. */
  #numberOf(source: Source): number {
    if (this.#last !== null && isSameOrigin(this.#last, source)) return this.#lastNumber;
    const { list, edition, recordId, url, citation, retrievedAt } = source;
    const key = JSON.stringify([list, edition, recordId, url, citation, retrievedAt]);
    const number = this.#numbers.get(key) ?? this.origins.length;
    if (number === this.origins.length) {
      this.#numbers.set(key, number);
      this.origins.push({ list, edition, recordId, url, citation });
      this.retrieved.push(retrievedAt ?? '');
    }
    this.#last = source;
    this.#lastNumber = number;
    return number;
  }
}

const isSameOrigin = (a: Source, b: Source): boolean =>
  a.recordId === b.recordId &&
  a.list === b.list &&
  a.edition === b.edition &&
  a.url === b.url &&
  a.retrievedAt === b.retrievedAt &&
  a.citation === b.citation;

/** Gives the documents of a build their whole Sources back. */
export class SourceReader {
  readonly #origins: Documents<Origin>;
  readonly #retrieved: readonly string[];
  #last: Shared | null = null;
  #lastNumber = 0;

  constructor(origins: Documents<Origin>, retrieved: readonly string[]) {
    this.#origins = origins;
    this.#retrieved = retrieved;
  }

  /** In place: for a document that has just been parsed. */
  readonly restore = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) this.restore(item);
      return;
    }
    const members = value as Record<string, unknown>;
    for (const key in members) {
      if (SOURCE_MEMBERS.has(key)) members[key] = this.#unpacked(members[key] as Packed);
      else this.restore(members[key]);
    }
  };

  #unpacked(packed: Packed): Source[] {
    const sources: Source[] = [];
    for (let at = 0; at + 2 < packed.length; at += 3) {
      const [field = null, quote = ''] = [packed[at + 1], packed[at + 2]];
      sources.push(sourceOf(this.#sharedOf(Number(packed[at])), field === null ? null : String(field), String(quote)));
    }
    return sources;
  }

  /** Neighbours nearly always share their origin: it is read once a record. */
  #sharedOf(number: number): Shared {
    if (number !== this.#lastNumber || this.#last === null) {
      const retrieved = this.#retrieved[number] ?? '';
      this.#last = { ...this.#origins.read(number), retrievedAt: retrieved === '' ? null : retrieved };
      this.#lastNumber = number;
    }
    return this.#last;
  }
}

/** Written out: to spread an object of so many members takes several times as long, and a party has a hundred Sources. */
const sourceOf = (
  { list, edition, recordId, url, citation, retrievedAt }: Shared,
  field: string | null,
  quote: string,
): Source => ({ list, edition, recordId, url, citation, retrievedAt, field, quote });
