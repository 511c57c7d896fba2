import type { ComparisonResolvers, GovernmentListingResolvers, OverlapResolvers } from '../__generated__/resolvers.ts';
import { overlapBehind } from '../behind.ts';
import { partyWhere } from '../where-value.ts';

export const Comparison: ComparisonResolvers = {
  firstBy: ({ firstBy }, _, { catalogue }) => catalogue((all) => firstBy.map(all.government)),
};

export const GovernmentListing: GovernmentListingResolvers = {
  government: ({ government }, _, { catalogue }) => catalogue((all) => all.government(government)),
};

export const Overlap: OverlapResolvers = {
  governments: ({ governments }, _, { catalogue }) => catalogue((all) => governments.map(all.government)),
  count: ({ parties }) => parties,
  where: ({ governments, question }) => partyWhere(overlapBehind(question.where, question.governments, governments)),
};
