import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../server/domain/match/compare-words.ts';
import { explainName } from '../../server/domain/match/score-name.ts';
import { words } from '../../server/domain/match/words.ts';
import { openInProcess } from '../contract/open-in-process.ts';
import { buildWorld } from '../worlds/build-world.ts';
import { ANY_PARTY } from '../worlds/questions.ts';

const GIVEN = ['Nursultan', 'N.', 'Mohamed', 'محمد', 'Kim', 'Αλέξανδρος', 'Mr', 'Abdul'];
const FAMILY = ['Nazarbayev', 'al-Shabaab', 'alshabaab', 'Jong Un', 'K', 'Trading Ltd', 'Aziz bin Ali', 'Ли'];
const name = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), fc.constantFrom('', 'Khan', 'LLC', 'Alexander'))
  .map((parts) => parts.join(' ').trim());

describe('the candidates of a search', () => {
  it('leave out nobody whom the scorer would accept, but those that share initials alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 12 }),
        name,
        fc.constantFrom(0.1, 0.5, 0.7, 0.9),
        async (names, query, minScore) => {
          const reader = await openInProcess(
            buildWorld({ parties: names.map((value, i) => ({ id: `us-ofac-${i + 1}`, name: value })) }),
          );
          const { hits } = await reader.search({ query, where: ANY_PARTY, minScore, first: 100 });
          const typed = words(query);
          const expected = names.flatMap((value, i) => {
            const { score, words: matches } = explainName(typed, words(value), compareWords);
            const initialsAlone = matches.every(({ rule }) => rule === 'INITIAL' || rule === 'MISSING');
            return score >= minScore && !initialsAlone ? [`us-ofac-${i + 1}`] : [];
          });
          expect(hits.map(({ party }) => party.id).sort()).toEqual(expect.arrayContaining(expected.sort()));
        },
      ),
      { numRuns: 150 },
    );
  });
});
