import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, failureOf } from './ask.ts';
import { BrokenTransfer, NotFetched } from './not-fetched.ts';

/** Bounds of one fetch; a test has shorter ones. */
export interface FetchLimits {
  /** How often a transfer is begun or taken up again. */
  readonly tries: number;
  /** Before the second try; doubled before each further one. */
  readonly backOffMs: number;
  /** The longest that a publisher may ask us to wait. */
  readonly longestWaitMs: number;
  /** The longest without a byte. */
  readonly idleMs: number;
  readonly wholeMs: number;
  readonly mostBytes: number;
}

export const FETCH_LIMITS: FetchLimits = {
  tries: 6,
  backOffMs: 1_000,
  longestWaitMs: 120_000,
  idleMs: 45_000,
  wholeMs: 3_600_000,
  // The largest list has some 120 MB.
  mostBytes: 1_000_000_000,
};

/** By which a publisher tells whether a file has changed. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Transfer {
  readonly address: string;
  /** Where the whole file is to lie; until then it grows beside it under another name. */
  readonly path: string;
  /** Of the file that was read last; null: the file is wanted in any case. */
  readonly known: Validators | null;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
  /** @param total null: the publisher does not say */
  readonly progress: (bytes: number, total: number | null) => void;
}

/** Null: it has not changed. */
export type Downloaded = (Validators & { readonly bytes: number }) | null;

/**
 * Fetches a file whole or not at all. After a broken transfer it asks for the rest, when the publisher can tell that it is
 * still the same file, and else begins again.
 * @throws {NotFetched} @throws the signal's reason
 */
export async function download(transfer: Transfer): Promise<Downloaded> {
  const { address, path, limits } = transfer;
  const file = await open(`${path}.part`, 'w');
  const part: Part = { file, bytes: 0, validators: { etag: null, lastModified: null } };
  const late = new NotFetched(address, `not here after ${Math.round(limits.wholeMs / 60_000)} minutes: given up`);
  const whole = new AbortController();
  const timer = setTimeout(() => whole.abort(late), limits.wholeMs);
  try {
    const signal = AbortSignal.any([transfer.signal, whole.signal]);
    const answer = await untilWhole({ ...transfer, signal }, part);
    await file.sync();
    if (answer !== null) await rename(`${path}.part`, path);
    return answer;
  } finally {
    clearTimeout(timer);
    await file.close();
    await rm(`${path}.part`, { force: true });
  }
}

/** What has come so far. */
interface Part {
  readonly file: FileHandle;
  bytes: number;
  validators: Validators;
}

async function untilWhole(transfer: Transfer, part: Part): Promise<Downloaded> {
  const { limits, signal, address } = transfer;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(transfer, part);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof BrokenTransfer)) throw error;
      if (attempt >= limits.tries) throw new NotFetched(address, `${error.message}, ${attempt} times: given up`);
      const wait = error.retryAfterMs ?? limits.backOffMs * 2 ** (attempt - 1);
      if (wait > limits.longestWaitMs) {
        throw new NotFetched(address, `${error.message}: try again in ${Math.ceil(wait / 60_000)} minutes`);
      }
      await pause(wait, undefined, { signal });
    }
  }
}

async function attemptOnce(transfer: Transfer, part: Part): Promise<Downloaded> {
  const idle = new AbortController();
  const { limits, address } = transfer;
  const stalled = (): void =>
    idle.abort(new BrokenTransfer(`nothing came for ${Math.round(limits.idleMs / 1000)} seconds`));
  const timer = setTimeout(stalled, limits.idleMs);
  const signal = AbortSignal.any([transfer.signal, idle.signal]);
  try {
    const answer = await ask(address, headersOf(transfer, part), signal);
    const total = await begin(transfer, part, answer);
    if (total === 'unchanged') return null;
    try {
      for await (const chunk of answer.body ?? []) {
        timer.refresh();
        await append(transfer, part, chunk);
        transfer.progress(part.bytes, total);
      }
    } catch (error) {
      throw failureOf(address, error, signal);
    }
    if (total !== null && part.bytes !== total) throw new BrokenTransfer(`${part.bytes} of ${total} bytes came`);
    await checkSum(transfer, part, answer.headers.get('content-md5'));
    return { ...part.validators, bytes: part.bytes };
  } finally {
    clearTimeout(timer);
  }
}

function headersOf({ known }: Transfer, { bytes, validators }: Part): Record<string, string> {
  // Packed on the way, a transfer could neither be measured nor taken up again.
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'sanctions-explorer' };
  const { etag, lastModified } = validators;
  const same = etag !== null && !etag.startsWith('W/') ? etag : lastModified;
  if (bytes > 0 && same !== null) return { ...headers, range: `bytes=${bytes}-`, 'if-range': same };
  if (known?.etag != null) headers['if-none-match'] = known.etag;
  if (known?.lastModified != null) headers['if-modified-since'] = known.lastModified;
  return headers;
}

/**
 * Looks at what the publisher answers, and makes room for it.
 * @returns the length of the whole file, null when it is not said
 */
async function begin(transfer: Transfer, part: Part, answer: Response): Promise<number | null | 'unchanged'> {
  const { address, known, limits } = transfer;
  const { status, headers } = answer;
  if (status === 304 && known !== null && part.bytes === 0) return 'unchanged';
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    await answer.body?.cancel();
    throw new BrokenTransfer(`the publisher answers ${status}`, retryAfter(headers.get('retry-after')));
  }
  if (status === 206 && part.bytes > 0) {
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
    if (Number(from) === part.bytes) return Number(total);
  }
  await restart(part);
  if (status === 206 || status === 416) throw new BrokenTransfer('the publisher answers with another part of the file');
  if (status !== 200) {
    throw new NotFetched(address, `the publisher answers ${status}, where the list is expected. Has it moved?`);
  }
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) {
    throw new NotFetched(
      address,
      'an HTML page, where the list is expected: an error page, or the sign-in of a network',
    );
  }
  part.validators = { etag: headers.get('etag'), lastModified: headers.get('last-modified') };
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  const total = length === null ? null : Number(length);
  if (total !== null && total > limits.mostBytes) throw tooLarge(transfer, total);
  return total;
}

async function restart(part: Part): Promise<void> {
  await part.file.truncate(0);
  part.bytes = 0;
}

async function append(transfer: Transfer, part: Part, chunk: Uint8Array): Promise<void> {
  if (part.bytes + chunk.length > transfer.limits.mostBytes) throw tooLarge(transfer, part.bytes + chunk.length);
  await part.file.write(chunk, 0, chunk.length, part.bytes);
  part.bytes += chunk.length;
}

const tooLarge = ({ address, limits }: Transfer, bytes: number): NotFetched =>
  new NotFetched(address, `${bytes} bytes or more, and no list has more than ${limits.mostBytes}: refused`);

/** Where the publisher gives a checksum, it must be right: a transfer that differs is begun again. */
async function checkSum({ path }: Transfer, part: Part, md5: string | null): Promise<void> {
  if (md5 === null) return;
  const hash = createHash('md5');
  for await (const chunk of createReadStream(`${path}.part`)) hash.update(chunk);
  if (hash.digest('base64') === md5) return;
  await restart(part);
  throw new BrokenTransfer('what came is not what the publisher sent: its checksum differs');
}

/** Seconds, or a date of HTTP. */
function retryAfter(text: string | null): number | null {
  if (text === null) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}
