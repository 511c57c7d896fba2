import type { ProgrammeResolvers } from '../__generated__/resolvers.ts';

export const Programme: ProgrammeResolvers = {
  government: (programme, _, { catalogue }) => catalogue((all) => all.government(programme.government)),
};
