import { describe, expect, it } from 'vitest';
import type { Graph } from '../../server/domain/graph.ts';
import type { GraphReader } from '../../server/store/graph-store.ts';
import { buildWorld, type WorldSketch } from '../worlds/build-world.ts';
import { ANY_PARTY } from '../worlds/questions.ts';

/** How a store finds parties by a name or a number. */
export function describeSearch(name: string, open: (graph: Graph) => Promise<GraphReader>): void {
  const world = (sketch: WorldSketch): Promise<GraphReader> => open(buildWorld(sketch));

  describe(`${name}: search`, () => {
    const NAMES: WorldSketch = {
      parties: [
        { id: 'us-ofac-34022', name: 'SEK STUDIO', names: ['조선4.26만화영화촬영소'], identifiers: ['91-310 104'] },
        { id: 'us-ofac-34079', name: 'ZAKIR, Shohrat', kind: 'Person' },
        { id: 'us-ofac-1', name: 'MÜLLER Trading GmbH', identifiers: ['IMO 9187629'] },
        { id: 'us-ofac-2', name: 'ARTAVIL', identifiers: ['7612448'] },
      ],
    };
    const hits = async (query: string, minScore = 0.5) => {
      const reader = await world(NAMES);
      const { hits: found } = await reader.search({ query, where: ANY_PARTY, minScore, first: 10 });
      return found.map(({ party: p, match }) => [p.id, match.grade, match.score === 1] as const);
    };

    it('finds a name whatever its case, accents and order', async () => {
      expect(await hits('shohrat zakir')).toEqual([['us-ofac-34079', 'EXACT', true]]);
      expect(await hits('muller trading gmbh')).toEqual([['us-ofac-1', 'EXACT', true]]);
    });

    it('finds a name in its own script, with a spelling mistake, and begun', async () => {
      expect(await hits('조선4.26만화영화촬영소')).toEqual([['us-ofac-34022', 'EXACT', true]]);
      expect((await hits('shohrat zakyr'))[0]?.[0]).toBe('us-ofac-34079');
      expect((await hits('shohr'))[0]?.[0]).toBe('us-ofac-34079');
    });

    it('finds an identifier however it is spaced, and an id', async () => {
      expect(await hits('91310104')).toEqual([['us-ofac-34022', 'EXACT', true]]);
      expect(await hits('us-ofac-34022')).toContainEqual(['us-ofac-34022', 'EXACT', true]);
    });

    it('finds the number of a ship with the letters IMO and without', async () => {
      for (const query of ['IMO 9187629', 'imo9187629', '9187629']) {
        expect(await hits(query)).toEqual([['us-ofac-1', 'EXACT', true]]);
      }
      expect(await hits('IMO 7612448')).toEqual([['us-ofac-2', 'EXACT', true]]);
    });

    it.each([
      ['nothing', ''],
      ['punctuation', '?! -- ... ***'],
      ['linking words', 'of the and'],
      ['control characters', '\u0000\u0007\u001b\n'],
      ['a regular expression', '.*(a+)+$ [^x]{1,}'],
      ['a script tag', '<script>alert(1)</script>'],
      ['10,000 letters', 'x'.repeat(10_000)],
      ['10,000 characters of words', 'alpha beta '.repeat(909)],
    ])('finds nobody for %s', async (_, query) => {
      expect(await hits(query)).toEqual([]);
    });

    it('explains each word, and finds nothing for a name that is not there', async () => {
      const reader = await world(NAMES);
      const { hits: found } = await reader.search({
        query: 'Shohrat Tuniyaz',
        where: ANY_PARTY,
        minScore: 0.1,
        first: 1,
      });
      expect(found[0]?.match.words.map((w) => [w.query, w.rule])).toEqual([
        ['Shohrat', 'EXACT'],
        ['Tuniyaz', 'MISSING'],
      ]);
      expect(await hits('Hezhong Li')).toEqual([]);
    });
  });
}
