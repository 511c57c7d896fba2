import type { Party } from '../../server/domain/party.ts';

/** A word of so many parties is a common one: Trading, Company, Ali. */
const COMMON = 20;
const RINGS = ['aeiou', 'bcdfghjklmnpqrstvwxyz', '0123456789'].flatMap((ring) => [
  ...new Set([ring, ring.toUpperCase()]),
]);

/**
 * Names and numbers of other parties of the same kind: rare words get other letters, vowels for vowels, so that they look
 * like words still; common ones stay, and so do those in other scripts. A dictionary grows by them as it does in earnest.
 */
export class Otherwise {
  readonly #partiesOf = new Map<string, number>();

  constructor(parties: readonly Party[]) {
    for (const { names } of parties) {
      for (const word of new Set(names.flatMap(({ value }) => wordsOf(value)))) {
        this.#partiesOf.set(word, (this.#partiesOf.get(word) ?? 0) + 1);
      }
    }
  }

  name(name: string, copy: number): string {
    return name.replace(/[\p{L}\p{N}]+/gu, (word) =>
      (this.#partiesOf.get(word.toLowerCase()) ?? 0) < COMMON ? turned(word, copy) : word,
    );
  }

  number(value: string, copy: number): string {
    return turned(value, copy);
  }
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every letter and digit by the one that stands so many places behind it in its ring. */
function turned(text: string, by: number): string {
  return text.replace(/[a-z0-9]/gi, (letter) => {
    const ring = RINGS.find((letters) => letters.includes(letter)) ?? letter;
    return ring[(ring.indexOf(letter) + by) % ring.length] ?? letter;
  });
}
