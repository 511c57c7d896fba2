import type { PossibleMatchResolvers } from '../__generated__/resolvers.ts';

export const PossibleMatch: PossibleMatchResolvers = {
  one: (match, _, { loaders }) => loaders.party(match.one),
  other: (match, _, { loaders }) => loaders.party(match.other),
  evidence: (match) => match.evidence.map((one) => ({ ...one, match })),
};
