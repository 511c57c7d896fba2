import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../client/model/csv.ts';
import { derive } from '../../client/model/derive.ts';
import { exported } from '../../client/model/export/exported.ts';
import { graphml } from '../../client/model/export/graphml.ts';
import { report } from '../../client/model/export/report.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import { firstOther } from '../../client/model/two-dates.ts';
import { designation, LU_HEZHENG, networkOf, party, SEK, SEK_NETWORK, tie } from './sek-network.ts';

const JADHAV = 'us-ofac-40201';

const compared = (asOf: string | null, comparedWith: string | null) =>
  derive(SEK_NETWORK, { ...FIRST_QUESTION, asOf, comparedWith });

describe('two dates of SEK Studio', () => {
  const { twoDates, picture, rows, lit, caption } = compared('2022-12-09', '2021-12-10');

  it('are told in a sentence, by government', () => {
    expect(twoDates?.sentence).toBe('From 2021-12-10 to 2022-12-09: +9 by the US; 9 ties began; 5 unchanged.');
    expect(compared(null, '2021-12-10').twoDates?.sentence).toBe(
      'Since 2021-12-10: +9 by the US; 9 ties began; 5 unchanged.',
    );
    expect(caption.subtitle).toContain('Compared with 2021-12-10: changes stand out.');
  });

  it('mark on the canvas who was added, with a sign and in words; the rest fades', () => {
    const jadhav = picture.nodes.find(({ id }) => id === JADHAV);
    expect(jadhav?.dateNote).toBe('+ added by US');
    expect(jadhav?.spoken).toMatch(/; \+ added by US$/);
    expect(lit?.has(JADHAV)).toBe(true);
    expect(picture.nodes.find(({ id }) => id === LU_HEZHENG)?.dateNote).toBeNull();
    expect(lit?.has(LU_HEZHENG)).toBe(false);
  });

  it('have a column in the table', () => {
    expect(rows.find(({ id }) => id === JADHAV)?.change).toBe('+ added by US');
    expect(rows.find(({ id }) => id === LU_HEZHENG)?.change).toBe('unchanged');
    expect(compared('2022-12-09', null).rows.every(({ change }) => change === null)).toBe(true);
  });

  it('are told from the earlier to the later, whichever is the as-of day', () => {
    const backwards = compared('2021-12-10', '2022-12-09');
    expect(backwards.twoDates?.sentence).toBe(twoDates?.sentence);
    expect(backwards.picture.nodes.find(({ id }) => id === JADHAV)).toMatchObject({
      standing: 'not-yet',
      dateNote: '+ added by US',
    });
  });

  it('say that nothing changed, and let nothing fade', () => {
    const same = compared('2022-12-10', '2022-12-09');
    expect(same.twoDates?.sentence).toBe('From 2022-12-09 to 2022-12-10: no listing changed; 14 unchanged.');
    expect(same.lit).toBeNull();
  });

  it('go out in every file, and no column is there without them', () => {
    const asked = { ...FIRST_QUESTION, asOf: '2022-12-09', comparedWith: '2021-12-10' };
    const derived = derive(SEK_NETWORK, asked);
    const origin = { madeAt: '2026-11-25T00:00:00Z', graph: 'one', link: 'http://x/', lists: [] };
    const network = exported(SEK_NETWORK, derived, asked, new Map(), origin);
    for (const text of [tableCsv(derived.rows, network), graphml(network), report(network, null)]) {
      expect(text).toContain('From 2021-12-10 to 2022-12-09: +9 by the US');
      expect(text).toContain('+ added by US');
    }
    expect(tableCsv(compared('2022-12-09', null).rows)).not.toContain('what changed');
  });

  it('begin before the last change', () => {
    const { stops } = compared(null, null);
    expect(firstOther(stops, null)).toBe('2021-12-10');
    expect(firstOther(stops, '2022-06-01')).toBe('2021-12-09');
    expect(firstOther(stops, '2020-01-01')).toBeNull();
  });
});

describe('what changed of a party', () => {
  const [from, to] = ['2020-01-01', '2022-01-01'];
  const changed = (...designations: ReturnType<typeof designation>[]) => {
    const one = { ...party('p-1', 'ONE', 'cn', null), designations };
    const { rows } = derive(networkOf([one], [], ['p-1']), { ...FIRST_QUESTION, asOf: to, comparedWith: from });
    return rows[0]?.change;
  };
  const us = designation('p-1', '2019-01-01');

  it.each([
    ['unchanged', [us]],
    ['unchanged', []],
    ['+ added by US', [designation('p-1', '2021-01-01')]],
    ['− ended by US', [designation('p-1', '2019-01-01', { endedOn: '2021-01-01' })]],
    ['+ added by GB', [us, designation('p-1', '2021-01-01', { government: 'GB' })]],
    [
      '+ added by GB, − ended by US',
      [
        designation('p-1', '2019-01-01', { endedOn: '2021-01-01' }),
        designation('p-1', '2021-01-01', { government: 'GB' }),
      ],
    ],
    // Undated: it stood on both days.
    ['unchanged', [designation('p-1', null)]],
    // Added and ended in between: on neither day.
    ['unchanged', [designation('p-1', '2020-06-01', { endedOn: '2021-01-01' })]],
    // A second listing by the same government while the first stands.
    ['unchanged', [us, designation('p-1', '2021-01-01')]],
  ])('is %s', (words, designations) => {
    expect(changed(...designations)).toBe(words);
  });

  it('is a tie where no listing changed', () => {
    const two = [party(SEK, 'SEK', 'kp', '2019-01-01'), party('p-2', 'TWO', 'cn', '2019-01-01')];
    const net = networkOf(two, [tie('ACTS_FOR', 'p-2', SEK, '2021-01-01')], [SEK]);
    const { rows, twoDates, lit } = derive(net, { ...FIRST_QUESTION, asOf: to, comparedWith: from });
    expect(rows.find(({ id }) => id === 'p-2')?.change).toBe('+ tied since');
    expect(twoDates?.sentence).toBe('From 2020-01-01 to 2022-01-01: no listing changed; 1 tie began; 1 unchanged.');
    expect(lit).toEqual(new Set(['p-2', SEK, `ACTS_FOR~p-2~${SEK}`]));
  });
});
