import type {
  CountryCountResolvers,
  GovernmentCountResolvers,
  ProgrammeCountResolvers,
} from '../__generated__/resolvers.ts';

export const GovernmentCount: GovernmentCountResolvers = {
  government: async ({ government }, _, { catalogue }) => (await catalogue()).government(government),
};
export const CountryCount: CountryCountResolvers = {
  country: async ({ country }, _, { catalogue }) => (await catalogue()).country(country),
};
export const ProgrammeCount: ProgrammeCountResolvers = {
  programme: async ({ programme }, _, { catalogue }) => (await catalogue()).programme(programme),
};
