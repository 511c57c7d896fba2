import { type DocumentNode, print } from 'graphql';
import { NETWORK, NETWORK_LIMIT } from '../../gql/network-query.ts';
import { queryPage } from '../../model/query-page.ts';
import type { Question } from '../../model/question.ts';

/** The API's page with the very operation that a view asks. */
export const operationPage = (query: DocumentNode, variables: Readonly<Record<string, unknown>>): string =>
  queryPage({ query: print(query), variables: JSON.stringify(variables, null, 2) });

/** The query of the network on screen, on the day that it shows. */
export function networkQueryPage({ seeds, depth, asOf }: Pick<Question, 'seeds' | 'depth' | 'asOf'>): string {
  return operationPage(NETWORK, { seeds, depth, limit: NETWORK_LIMIT, ...(asOf === null ? {} : { asOf }) });
}
