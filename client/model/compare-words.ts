import type { FollowOutcome, OpenedNumber } from './compare-choice.ts';
import { inARow } from './names.ts';
import type { GovernmentCode } from './picture.ts';
import { GOVERNMENT_IN_TEXT } from './vocabulary.ts';

/** How a comparison is said in sentences. */

export const nameOfGovernments = (codes: readonly GovernmentCode[]): string =>
  `listed by ${inARow(
    codes.map((code) => GOVERNMENT_IN_TEXT[code]),
    'or',
  )}`;

export const OUTCOME_WORDS: Readonly<Record<FollowOutcome, string>> = {
  FOLLOWED: 'later',
  SAME_DAY: 'same day',
  NOT_YET: 'not yet',
  UNDATED: 'unknown',
};

/** What the rows are when a number was opened: "Only those that the US lists and Canada does not list yet." */
export function openedWords(only: OpenedNumber): string {
  if (only.kind === 'exactly') {
    const names = inARow(
      only.governments.map((code) => GOVERNMENT_IN_TEXT[code]),
      'and',
    );
    return `Only parties listed by ${names}, and by no other of these governments.`;
  }
  const [leader, follower] = [GOVERNMENT_IN_TEXT[only.leader], GOVERNMENT_IN_TEXT[only.follower]];
  switch (only.outcome) {
    case 'FOLLOWED':
      return `Only parties that ${leader} listed first and ${follower} on a later day.`;
    case 'SAME_DAY':
      return `Only parties that ${leader} and ${follower} listed on the same day.`;
    case 'NOT_YET':
      return `Only parties that ${leader} listed and ${follower} has not.`;
    case 'UNDATED':
      return `Only parties that ${leader} and ${follower} list, where no known days tell who was first.`;
  }
}
