import { NotFetched } from './not-fetched.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The address of a list, or of what one redirects to. Only https: a list that somebody on the way could change is worth
 * nothing. A mirror on this very machine may be http, and only from there may a redirect lead back to this machine.
 * @param from the address that redirected here; null for the first
 * @throws {NotFetched}
 */
export function allowedAddress(address: string, from: URL | null): URL {
  const base = from ?? undefined;
  if (!URL.canParse(address, base)) throw new NotFetched(address, 'no address: https://… is expected');
  const url = new URL(address, base);
  const isHere = LOOPBACK.has(url.hostname);
  if (isHere && from !== null && !LOOPBACK.has(from.hostname)) {
    throw new NotFetched(from.href, `redirects to this machine (${url.host}), which no publisher does`);
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)) return url;
  throw new NotFetched(from?.href ?? address, `${url.protocol}//${url.host} is not https`);
}
