import { inForce } from '../../domain/in-force.ts';
import type { DesignationResolvers } from '../__generated__/resolvers.ts';

export const Designation: DesignationResolvers = {
  party: (designation, _, { loaders }) => loaders.party(designation.party),
  government: (designation, _, { catalogue }) => catalogue((all) => all.government(designation.government)),
  agency: (designation, _, { catalogue }) => catalogue((all) => all.agency(designation.agency)),
  list: (designation, _, { catalogue }) => catalogue((all) => all.list(designation.list)),
  programmes: ({ programmes }, _, { catalogue }) => catalogue((all) => programmes.map(all.programme)),
  inForce: (designation, { on }, { today }) => inForce(designation, on ?? today),
};
