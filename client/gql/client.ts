import { ApolloClient, type FieldReadFunction, HttpLink, InMemoryCache } from '@apollo/client';
import { screenName } from '../model/names.ts';
import { PARTY_KINDS } from '../model/vocabulary.ts';

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

/** Every screen shows a party's name in the same case; the names as published are in `names`. */
const displayName: FieldReadFunction<string> = (published, { readField }) => {
  const kind = PARTY_KINDS.find((one) => one === readField('__typename'));
  return published === undefined || kind === undefined ? published : screenName(published, kind);
};

/** One for the page. Everything is asked from the origin that served it. */
export const apollo = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      // What was drawn of a network depends on the whole question; two answers are never mixed into one.
      NetworkEdge: { keyFields: false },
      ...Object.fromEntries(PARTY_KINDS.map((kind) => [kind, { fields: { displayName } }])),
      // A record is one per list and edition, and its id alone does not say which.
      Record: { keyFields: false },
    },
  }),
});
