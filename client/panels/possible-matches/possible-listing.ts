import type { GovernmentCode } from '../../model/picture.ts';
import type { PartyKind } from '../../model/vocabulary.ts';

/** The other side of a possible match, and who lists it. */
export interface MatchedParty {
  readonly id: string;
  readonly kind: PartyKind;
  readonly displayName: string;
  readonly designations: readonly {
    readonly government: { readonly code: GovernmentCode };
    readonly listedOn: string | null;
    readonly endedOn: string | null;
  }[];
}

export interface MatchOfParty {
  readonly score: number;
  readonly one: MatchedParty;
  readonly other: MatchedParty;
}

export interface PossibleListing {
  readonly party: MatchedParty;
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
