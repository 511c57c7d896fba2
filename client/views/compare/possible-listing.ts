import type { MatchedPartyFragment } from '../../gql/__generated__/graphql.ts';
import type { GovernmentCode } from '../../model/picture.ts';

export interface MatchOfParty {
  readonly score: number;
  readonly one: MatchedPartyFragment;
  readonly other: MatchedPartyFragment;
}

export interface PossibleListing {
  readonly party: MatchedPartyFragment;
  readonly score: number;
  /** Null: the list gives none. */
  readonly listedOn: string | null;
}

/**
 * The best possible match of a party that a government lists now: the party may be on that list under another record,
 * which nobody has judged. Null when there is none.
 * @param matches best first
 */
export function possibleListing(
  id: string,
  government: GovernmentCode,
  matches: readonly MatchOfParty[],
): PossibleListing | null {
  for (const { score, one, other } of matches) {
    const party = one.id === id ? other : one;
    const listing = party.designations.find((own) => own.government.code === government && own.endedOn === null);
    if (listing !== undefined) return { party, score, listedOn: listing.listedOn };
  }
  return null;
}
