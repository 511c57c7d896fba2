import type { Asker } from '../model/asker.ts';
import { broughtBy, waysBroughtBy } from './brought.ts';
import { apollo } from './client.ts';
import { EXPAND, NETWORK, NETWORK_LIMIT, WAYS } from './network-query.ts';

/** Ways between two parties that are listed and drawn; when there are more, the list says so. */
const WAYS_LIMIT = 10;

/**
 * Nothing is taken from the cache: a network is asked for again because the data may have changed. Nor is it put there: that
 * cost a second of the page for 2,000 parties, and the loader keeps what was brought.
 */
const UNCACHED = 'no-cache';

/** Asks the API. */
export const apiAsker: Asker = {
  async network({ seeds, depth }, signal) {
    const { data } = await apollo.query({
      query: NETWORK,
      variables: { seeds, depth, limit: NETWORK_LIMIT },
      fetchPolicy: UNCACHED,
      context: withSignal(signal),
    });
    return broughtBy(answered(data).network);
  },
  async expand({ party, types, direction, limit, known }, signal) {
    const { data } = await apollo.query({
      query: EXPAND,
      variables: { id: party, known, limit, where: { relation: types === null ? null : { in: types }, direction } },
      fetchPolicy: UNCACHED,
      context: withSignal(signal),
    });
    return broughtBy(answered(data).expand);
  },
  async ways(asked, signal) {
    const { data } = await apollo.query({
      query: WAYS,
      variables: { from: asked.between[0], to: asked.between[1], maxHops: asked.maxHops, limit: WAYS_LIMIT },
      fetchPolicy: UNCACHED,
      context: withSignal(signal),
    });
    return waysBroughtBy(answered(data));
  },
};

/** Each question has a request of its own: shared with an equal one, the abort of the first would end the second too. */
const withSignal = (signal: AbortSignal) => ({ fetchOptions: { signal }, queryDeduplication: false });

function answered<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('The server answered without data and without an error.');
  return data;
}
