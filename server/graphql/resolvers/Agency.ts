import type { AgencyResolvers } from '../__generated__/resolvers.ts';

export const Agency: AgencyResolvers = {
  government: (agency, _, { catalogue }) => catalogue((all) => all.government(agency.government)),
};
