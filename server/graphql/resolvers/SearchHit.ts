import type { SearchHitResolvers } from '../__generated__/resolvers.ts';

export const SearchHit: SearchHitResolvers = {
  score: ({ match }) => match.score,
  grade: ({ match }) => match.grade,
  name: ({ match }) => match.name,
  words: ({ match }) => match.words,
  lowered: ({ match }) => match.lowered,
};
