import { evidenceSources } from '../../domain/evidence-sources.ts';
import { isHard, speaksFor } from '../../domain/identity.ts';
import type { MatchEvidenceResolvers } from '../__generated__/resolvers.ts';

export const MatchEvidence: MatchEvidenceResolvers = {
  speaksFor,
  isHard,
  sourcesOfOne: async ({ match, one }, _, { loaders }) => [...evidenceSources(await loaders.party(match.one), one)],
  sourcesOfOther: async ({ match, other }, _, { loaders }) => [
    ...evidenceSources(await loaders.party(match.other), other),
  ],
};
