import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createGzip, type Gzip } from 'node:zlib';
import type { Issue, ListRecord } from '../list-record.ts';
import { SNAPSHOT_FORMAT, type StoredHeader } from './header.ts';

/** A Snapshot that has been checked and is not yet on disk. */
export interface Draft {
  readonly header: StoredHeader;
  /** Packed NDJSON. */
  readonly records: Uint8Array;
  readonly index: string;
  readonly issues: readonly Issue[];
}

/** Characters that go to the packer at once: record by record it costs more to hand over than to pack. */
const BATCH = 256 * 1024;

/**
 * Gathers a Snapshot in memory, packed (3 MB for the whole US list), so that nothing is written before the last row
 * has been checked.
 */
export class DraftWriter {
  readonly #gzip: Gzip = createGzip();
  readonly #chunks: Buffer[] = [];
  readonly #index: string[] = [];
  #waiting = '';

  constructor() {
    this.#gzip.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
  }

  async add(record: ListRecord): Promise<void> {
    const json = JSON.stringify(record);
    this.#index.push(`${record.id}\t${createHash('sha256').update(json).digest('hex').slice(0, 16)}\n`);
    this.#waiting += `${json}\n`;
    if (this.#waiting.length >= BATCH) await this.#pack();
  }

  async #pack(): Promise<void> {
    const text = this.#waiting;
    this.#waiting = '';
    if (!this.#gzip.write(text)) await once(this.#gzip, 'drain');
  }

  get hashes(): ReadonlyMap<string, string> {
    return new Map(this.#index.map((row) => [row.slice(0, row.indexOf('\t')), row.slice(row.indexOf('\t') + 1, -1)]));
  }

  async finish(
    header: Omit<StoredHeader, 'format' | 'records' | 'issues' | 'recordsSha256'>,
    issues: readonly Issue[],
  ): Promise<Draft> {
    await this.#pack();
    this.#gzip.end();
    await once(this.#gzip, 'end');
    const records = Buffer.concat(this.#chunks);
    return {
      header: {
        format: SNAPSHOT_FORMAT,
        ...header,
        records: this.#index.length,
        issues: issues.length,
        recordsSha256: createHash('sha256').update(records).digest('hex'),
      },
      records,
      index: this.#index.join(''),
      issues,
    };
  }

  /** Lets the packer go when the edition is refused. */
  abandon(): void {
    this.#gzip.destroy();
  }
}
