import type { ComparisonResolvers, GovernmentListingResolvers, OverlapResolvers } from '../__generated__/resolvers.ts';
import { overlapBehind } from '../behind.ts';
import { partyWhere } from '../where-value.ts';

export const Comparison: ComparisonResolvers = {
  firstBy: async ({ firstBy }, _, { catalogue }) => firstBy.map((await catalogue()).government),
};

export const GovernmentListing: GovernmentListingResolvers = {
  government: async ({ government }, _, { catalogue }) => (await catalogue()).government(government),
};

export const Overlap: OverlapResolvers = {
  governments: async ({ governments }, _, { catalogue }) => governments.map((await catalogue()).government),
  count: ({ parties }) => parties,
  where: ({ governments, question }) => partyWhere(overlapBehind(question.where, question.governments, governments)),
};
