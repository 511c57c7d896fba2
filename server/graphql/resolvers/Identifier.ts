import type { IdentifierResolvers } from '../__generated__/resolvers.ts';

export const Identifier: IdentifierResolvers = {
  country: ({ country }, _, { catalogue }) => (country === null ? null : catalogue((all) => all.country(country))),
};
