import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, editsAllowed } from '../../server/domain/match/edit-distance.ts';
import { letterBits, mayBeNear } from '../../server/domain/match/letters.ts';

/** Boytsov's recurrence as it stands, with the whole table. */
function slowly(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.NaN;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = table[i];
      if (row === undefined) continue;
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
}

// Few letters, so that many are equal; sometimes longer than the rows that are there to begin with.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
const long = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 60, maxLength: 140 });

describe('the distance of two words', () => {
  it('is that of the plain recurrence, or one more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.tuple(text, text), fc.tuple(long, long)),
        fc.integer({ min: 0, max: 5 }),
        ([a, b], most) => {
          expect(editDistance(a, b, most)).toBe(Math.min(slowly(a, b), most + 1));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('counts two letters that changed places once', () => {
    expect([editDistance('jonh', 'john', 2), editDistance('abcd', 'badc', 2), editDistance('ca', 'abc', 3)]).toEqual([
      1, 2, 3,
    ]);
  });

  it('may be none in three letters, one up to seven, two from eight on', () => {
    expect([1, 3, 4, 7, 8, 20].map(editsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('is never ruled out by the letters alone where it is small enough', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 3 }), (a, b, edits) => {
        if (slowly(a, b) <= edits) expect(mayBeNear(letterBits(a), letterBits(b), edits)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['abcdef', 'ghijkl', 5, false],
    ['abcdef', 'ghijkl', 6, true],
    ['abc', 'abd', 0, false],
    ['abc', 'abd', 1, true],
    ['abc', 'cab', 0, true],
    ['', 'abc', 1, false],
    ['', 'ab', 1, true],
  ])('the letters of %j and %j may be %i edits apart: %s', (a, b, edits, may) => {
    expect(mayBeNear(letterBits(a), letterBits(b), edits)).toBe(may);
  });
});
