import type { Identifier, Party } from '../party.ts';
import { compareWords } from './compare-words.ts';
import { gradeOf, type MatchedName } from './match.ts';
import { explainName } from './score-name.ts';
import { foldIdentifier, type Word, words } from './words.ts';

/** Parties whose names one search scores at most: the ones that share the rarest words come first. */
export const MOST_CANDIDATES = 2_000;

/** How a search found a party: by its name or identifier at this place within the party, or by an id of it. */
export interface Found {
  readonly by: 'name' | 'identifier' | 'id';
  readonly place: number;
}

export interface FoundParty {
  readonly party: Party;
  readonly match: MatchedName;
  /** Set when an identifier matched, and `match.name` is then null. */
  readonly identifier: Identifier | null;
}

/** What a shared word is worth for choosing candidates: agreement, and more for a rare word. */
export const wordWeight = (score: number, parties: number, partiesWithWord: number): number =>
  score * Math.log(1 + parties / partiesWithWord);

/** The query as an identifier; null when it is too short, and would match house numbers and years by chance. */
export function identifierKey(query: string): string | null {
  const key = foldIdentifier(query);
  return key.length < 5 || !/\d/.test(key) ? null : key;
}

export function foundParty(party: Party, { by, place }: Found, query: readonly Word[], typed: string): FoundParty {
  if (by !== 'name') {
    const identifier =
      by === 'id'
        ? { type: 'Record id', value: typed.trim(), country: null, sources: party.names[0]?.sources ?? [] }
        : (party.identifiers[place] ?? null);
    const matched = { query: typed, matched: identifier?.value ?? null, score: 1, rule: 'IDENTIFIER' } as const;
    return { party, identifier, match: { score: 1, grade: 'EXACT', name: null, words: [matched], lowered: [] } };
  }
  const name = party.names[place] ?? null;
  const explained = explainName(query, words(name?.value ?? ''), compareWords);
  return { party, identifier: null, match: { ...explained, grade: gradeOf(explained.score), name } };
}
