import type { ListResolvers } from '../__generated__/resolvers.ts';

export const List: ListResolvers = {
  government: ({ government }, _, { catalogue }) =>
    government === null ? null : catalogue((all) => all.government(government)),
};
