import { allowedAddress } from './address.ts';
import { BrokenTransfer, NotFetched } from './not-fetched.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks an address and follows its redirects, each of which must be allowed: OFAC's leads to a signed storage address.
 * @throws {NotFetched} @throws {BrokenTransfer} @throws the signal's reason
 */
export async function ask(
  address: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  let url = allowedAddress(address, null);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const answer = await once(url, headers, signal);
    if (!REDIRECTS.has(answer.status)) return answer;
    await answer.body?.cancel();
    const to = answer.headers.get('location');
    if (to === null) throw new NotFetched(url.href, `redirects (${answer.status}) to nowhere`);
    url = allowedAddress(to, url);
  }
  throw new NotFetched(address, `more than ${MOST_REDIRECTS} redirects`);
}

async function once(url: URL, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { headers, signal, redirect: 'manual' });
  } catch (error) {
    throw failureOf(url.href, error, signal);
  }
}

const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ECONNREFUSED', 'ENETDOWN']);

/** What a failed request or transfer means. */
export function failureOf(address: string, error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (!(error instanceof TypeError)) return error;
  const code = codeOf(error.cause);
  if (UNREACHABLE.has(code)) {
    const offline = `${new URL(address).host} cannot be reached (${code}). Is this machine online?`;
    return new NotFetched(address, `${offline} A file that you have is imported with --file`);
  }
  if (/CERT|TLS|SIGNATURE/.test(code)) return new NotFetched(address, `its certificate is not valid (${code})`);
  return new BrokenTransfer(`the transfer broke off (${code === '' ? error.message : code})`);
}

const codeOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
