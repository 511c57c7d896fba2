import type { IdentifierResolvers } from '../__generated__/resolvers.ts';

export const Identifier: IdentifierResolvers = {
  country: async ({ country }, _, { catalogue }) => (country === null ? null : (await catalogue()).country(country)),
};
