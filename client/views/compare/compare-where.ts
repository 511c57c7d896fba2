import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import type { CompareChoice } from '../../model/compare-choice.ts';
import type { Question } from '../../model/question.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';
import { chosenRegime, spanOfDays } from '../span-where.ts';

/** As many parties of the canvas as the API lets one pick by hand. */
export const MOST_PICKED = 100;

/**
 * Whom the comparison is about: the days of the filter, the programme and the measure that the timeline keeps to, and the parties on
 * the canvas when only they are asked for.
 */
export function comparedAmong(
  { compare, timeline, filters }: Pick<Question, 'compare' | 'timeline' | 'filters'>,
  onCanvas: readonly string[],
): PartyWhere {
  return {
    ...(compare.among === 'canvas' ? { id: { in: onCanvas.slice(0, MOST_PICKED) } } : {}),
    ...chosenRegime(timeline),
    ...spanOfDays(filters),
  };
}

/** The same, narrowed to the number that was opened. */
export function comparedRows({ only, governments, basis }: CompareChoice, among: PartyWhere): PartyWhere {
  switch (only?.kind) {
    case undefined:
      return among;
    case 'exactly': {
      const none = GOVERNMENTS.filter((code) => governments.includes(code) && !only.governments.includes(code));
      return { ...among, listedBy: { all: only.governments, none } };
    }
    case 'followed': {
      const { leader, follower, outcome } = only;
      return { ...among, followed: { leader, follower, outcome, basis } };
    }
  }
}
