import type { GovernmentResolvers } from '../__generated__/resolvers.ts';

export const Government: GovernmentResolvers = {
  agencies: ({ code }, _, { catalogue }) =>
    catalogue((all) => all.agencies.filter(({ government }) => government === code)),
};
