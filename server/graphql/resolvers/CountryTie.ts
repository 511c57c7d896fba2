import type { CountryTieResolvers } from '../__generated__/resolvers.ts';

export const CountryTie: CountryTieResolvers = {
  country: async (tie, _, { catalogue }) => (await catalogue()).country(tie.country),
};
