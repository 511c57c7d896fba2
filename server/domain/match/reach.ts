import type { Word } from './words.ts';

export interface Reach {
  /** These parties, each once, have a word that agrees with the typed one. */
  add(typed: Word | undefined, parties: readonly number[]): void;
  /** Whether the party can reach the score, when all typed words were added. */
  row(party: number): boolean;
  /** Leaves the room as it was. */
  clear(): void;
}

/** For each party the weight of the words that it shares, and how many of them tell who is meant, two at most. All 0 between two uses. */
export interface ReachRoom {
  readonly shared: Float64Array;
  readonly telling: Uint8Array;
}

export const reachRoom = (parties: number): ReachRoom => ({
  shared: new Float64Array(parties),
  telling: new Uint8Array(parties),
});

/**
 * Which parties can still reach a score, told by the typed words that agree with any of their words: most share one word
 * of several, and need not be scored. Never says no of one that `scoreName` would let through. Parties are numbered from 0.
 *
 * @param room for as many parties as there are
 */
export function reach(query: readonly Word[], { shared, telling }: ReachRoom, minScore: number): Reach {
  const added: (readonly number[])[] = [];
  const sum = (words: readonly Word[]): number => words.reduce((all, { weight }) => all + weight, 0);
  const needed = minScore * sum(query);
  // These may agree although no index says so: joined, of a script without spaces, or kindly beside others that agree.
  const unseen = ({ weak, own, ascii }: Word, longest: number): boolean =>
    weak || own !== ascii || ascii.length <= longest;
  const [besideOne, alone] = [4, 1].map((longest) => needed - sum(query.filter((word) => unseen(word, longest))));
  return {
    add(word: Word | undefined, rows: readonly number[]): void {
      if (word === undefined) return;
      added.push(rows);
      for (const row of rows) {
        if (!unseen(word, 1)) shared[row] = (shared[row] ?? 0) + word.weight;
        if (!word.weak) telling[row] = Math.min(2, (telling[row] ?? 0) + 1);
      }
    },
    row(row: number): boolean {
      const [words, weight] = [telling[row] ?? 0, shared[row] ?? 0];
      // Two words that tell make a whole name possible, whatever else was typed.
      return words > 1 || weight >= (words === 1 ? (besideOne ?? 0) : (alone ?? 0));
    },
    clear(): void {
      for (const rows of added) {
        for (const row of rows) {
          shared[row] = 0;
          telling[row] = 0;
        }
      }
    },
  };
}
