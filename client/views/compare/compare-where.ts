import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import type { CompareChoice } from '../../model/compare-choice.ts';
import type { Filters } from '../../model/filter-rows.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';

/** As many parties of the canvas as the API lets one pick by hand. */
export const MOST_PICKED = 100;

/** Whom the comparison is about: the days of the filter, and the parties on the canvas when only they are asked for. */
export function comparedAmong(
  { among }: CompareChoice,
  { listedFrom, listedTo }: Filters,
  onCanvas: readonly string[],
): PartyWhere {
  return {
    ...(among === 'canvas' ? { id: { in: onCanvas.slice(0, MOST_PICKED) } } : {}),
    ...(listedFrom === null && listedTo === null ? {} : { listedOn: { gte: listedFrom, lte: listedTo } }),
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
