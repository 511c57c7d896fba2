import type { Asker } from '../model/asker.ts';
import { broughtBy } from './brought.ts';
import { apollo } from './client.ts';
import { EXPAND, NETWORK } from './network-query.ts';

/** Parties that a first network brings at most; more is a cut, and the screen says so. */
const NETWORK_LIMIT = 500;

/** Asks the API. No answer is taken from the cache: a network is asked for again because the data may have changed. */
export const apiAsker: Asker = {
  async network({ seeds, depth }, signal) {
    const { data } = await apollo.query({
      query: NETWORK,
      variables: { seeds, depth, limit: NETWORK_LIMIT },
      fetchPolicy: 'network-only',
      context: withSignal(signal),
    });
    return broughtBy(answered(data).network);
  },
  async expand({ party, types, direction, limit, known }, signal) {
    const { data } = await apollo.query({
      query: EXPAND,
      variables: { id: party, known, limit, where: { relation: types === null ? null : { in: types }, direction } },
      fetchPolicy: 'network-only',
      context: withSignal(signal),
    });
    return broughtBy(answered(data).expand);
  },
};

/** Each question has a request of its own: shared with an equal one, the abort of the first would end the second too. */
const withSignal = (signal: AbortSignal) => ({ fetchOptions: { signal }, queryDeduplication: false });

function answered<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('The server answered without data and without an error.');
  return data;
}
