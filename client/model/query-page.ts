/** Where the API's own page stands: GraphiQL, in another page of this server. */
export const API_PAGE = '/api';

/** A question as the API's page takes it. */
export interface AskedQuery {
  readonly query: string;
  /** JSON; empty for none. */
  readonly variables: string;
}

/** The API's page with a question in it. */
export function queryPage({ query, variables }: AskedQuery): string {
  const params = new URLSearchParams({ query });
  if (variables !== '') params.set('variables', variables);
  return `${API_PAGE}?${params}`;
}
