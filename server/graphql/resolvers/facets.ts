import type {
  CountryCountResolvers,
  GovernmentCountResolvers,
  ProgrammeCountResolvers,
} from '../__generated__/resolvers.ts';

export const GovernmentCount: GovernmentCountResolvers = {
  government: ({ government }, _, { catalogue }) => catalogue((all) => all.government(government)),
};
export const CountryCount: CountryCountResolvers = {
  country: ({ country }, _, { catalogue }) => catalogue((all) => all.country(country)),
};
export const ProgrammeCount: ProgrammeCountResolvers = {
  programme: ({ programme }, _, { catalogue }) => catalogue((all) => all.programme(programme)),
};
