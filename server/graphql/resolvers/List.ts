import type { ListResolvers } from '../__generated__/resolvers.ts';

export const List: ListResolvers = {
  government: async (list, _, { catalogue }) =>
    list.government === null ? null : (await catalogue()).government(list.government),
};
