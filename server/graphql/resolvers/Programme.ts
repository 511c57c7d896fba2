import type { ProgrammeResolvers } from '../__generated__/resolvers.ts';

export const Programme: ProgrammeResolvers = {
  government: async (programme, _, { catalogue }) => (await catalogue()).government(programme.government),
};
