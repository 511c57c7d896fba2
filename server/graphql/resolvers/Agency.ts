import type { AgencyResolvers } from '../__generated__/resolvers.ts';

export const Agency: AgencyResolvers = {
  government: async (agency, _, { catalogue }) => (await catalogue()).government(agency.government),
};
