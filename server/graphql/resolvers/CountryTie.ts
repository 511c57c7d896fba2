import type { CountryTieResolvers } from '../__generated__/resolvers.ts';

export const CountryTie: CountryTieResolvers = {
  country: (tie, _, { catalogue }) => catalogue((all) => all.country(tie.country)),
};
