import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';

/** What implements the interfaces of the schema, so that `... on Party` matches in the cache as it does on the server. */
const POSSIBLE_TYPES = {
  Party: ['Person', 'Organisation', 'Vessel', 'Aircraft'],
  PositionPlace: ['Person', 'Organisation', 'Vessel', 'Aircraft', 'Country'],
  Node: [
    'Person',
    'Organisation',
    'Vessel',
    'Aircraft',
    'Country',
    'Government',
    'Agency',
    'Programme',
    'Designation',
    'Work',
    'Relation',
    'Position',
    'Claim',
    'CountryTie',
    'List',
  ],
};

/** One for the page. Everything is asked from the origin that served it. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      // What was drawn of a network depends on the whole question; two answers are never mixed into one.
      NetworkEdge: { keyFields: false },
      // A record is one per list and edition, and its id alone does not say which.
      Record: { keyFields: false },
    },
  }),
});
