import { inForce } from '../../domain/in-force.ts';
import type { DesignationResolvers } from '../__generated__/resolvers.ts';

export const Designation: DesignationResolvers = {
  party: (designation, _, { loaders }) => loaders.party(designation.party),
  government: async (designation, _, { catalogue }) => (await catalogue()).government(designation.government),
  agency: async (designation, _, { catalogue }) => (await catalogue()).agency(designation.agency),
  list: async (designation, _, { catalogue }) => (await catalogue()).list(designation.list),
  programmes: async (designation, _, { catalogue }) => designation.programmes.map((await catalogue()).programme),
  inForce: (designation, { on }, { today }) => inForce(designation, on ?? today),
};
