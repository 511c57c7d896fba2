import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortKey } from '../../server/store/neo4j/properties.ts';

/** As a database may order: by characters, not by UTF-16 units. */
function byCharacters(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0));
  for (let i = 0; i < Math.min(x?.length ?? 0, y?.length ?? 0); i++) {
    const difference = (x?.[i] ?? 0) - (y?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return (x?.length ?? 0) - (y?.length ?? 0);
}

it('a sort key orders as JavaScript does, whichever way it is compared', () => {
  const units = fc.array(fc.constantFrom('a', '\u00e9', '\ud7ff', '\ud83d', '\udfff', '\ue000', '\uf000', '\uffff'));
  const text = units.map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const expected = a < b ? -1 : a > b ? 1 : 0;
      const [x, y] = [sortKey(a), sortKey(b)];
      expect(x < y ? -1 : x > y ? 1 : 0).toBe(expected);
      expect(Math.sign(byCharacters(x, y))).toBe(expected);
    }),
    { numRuns: 1_000 },
  );
});
