import type { GovernmentResolvers } from '../__generated__/resolvers.ts';

export const Government: GovernmentResolvers = {
  agencies: async ({ code }, _, { catalogue }) =>
    (await catalogue()).agencies.filter(({ government }) => government === code),
};
