/** Where the API's own page stands: GraphiQL, in another page of this server. */
export const API_PAGE = '/api';
