import type { Word } from '../../domain/match/words.ts';

/** The words of a query as the full-text index is asked for them (Lucene's classic query syntax). */

/** Lucene splits longer words; what is cut off here only lets a few more candidates in. */
const LONGEST_TERM = 100;

export const searchTerm = (word: string): string => Array.from(word).slice(0, LONGEST_TERM).join('');

/** A term stands in quotes, so that nothing in it is syntax; words hold letters, marks and digits only. */
const quoted = (term: string): string => `"${term}"`;

/**
 * Whatever shares a word that agrees with one of the typed words: each by its beginning, and by the words of the dictionary
 * that are spelt nearly so. In parts, as one Lucene query holds 1,024 clauses.
 */
export function luceneQueries(query: readonly Word[], agreeing: readonly (readonly Word[])[]): string[] {
  const clauses = new Set<string>();
  query.forEach((typed, i) => {
    if (typed.ascii.length >= 3) clauses.add(`${searchTerm(typed.ascii)}*`);
    for (const word of agreeing[i] ?? []) {
      if (!(typed.ascii.length >= 3 && word.ascii.startsWith(typed.ascii))) clauses.add(quoted(searchTerm(word.ascii)));
    }
  });
  const all = [...clauses];
  const parts: string[] = [];
  for (let at = 0; at < all.length; at += MOST_CLAUSES) parts.push(all.slice(at, at + MOST_CLAUSES).join(' '));
  return parts;
}

const MOST_CLAUSES = 1_000;
