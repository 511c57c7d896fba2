import { ApolloLink, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { firstValueFrom } from 'rxjs';
import type { Asker } from '../model/asker.ts';
import { broughtBy, waysBroughtBy } from './brought.ts';
import { apollo } from './client.ts';
import { EXPAND, NETWORK, NETWORK_LIMIT, WAYS } from './network-query.ts';

/** Ways between two parties that are listed and drawn; when there are more, the list says so. */
const WAYS_LIMIT = 10;

/** Asks the API. */
export const apiAsker: Asker = {
  async network({ seeds, depth }, signal) {
    const data = await ask(NETWORK, { seeds, depth, limit: NETWORK_LIMIT }, signal);
    return broughtBy(data.network);
  },
  async expand({ party, types, direction, limit, known }, signal) {
    const where = { relation: types === null ? null : { in: types }, direction };
    const data = await ask(EXPAND, { id: party, known, limit, where }, signal);
    return broughtBy(data.expand);
  },
  async ways(asked, signal) {
    const [from, to] = asked.between;
    return waysBroughtBy(await ask(WAYS, { from, to, maxHops: asked.maxHops, limit: WAYS_LIMIT }, signal));
  },
};

/**
 * Past the cache, and so past what the cache adds to a question: a network is asked for again because the data may have
 * changed, the loader keeps what was brought, and a `__typename` in every object was a quarter of the answer and of the
 * server's work.
 * @throws what the link throws; CombinedGraphQLErrors for an answer with errors; an AbortError once `signal` is aborted
 */
async function ask<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const asked = { query, variables, context: { fetchOptions: { signal } } };
  const answer = await firstValueFrom(ApolloLink.execute(apollo.link, asked, { client: apollo }));
  if (answer.errors !== undefined && answer.errors.length > 0) throw new CombinedGraphQLErrors(answer);
  if (answer.data == null) throw new Error('The server answered without data and without an error.');
  return answer.data as Data;
}
