import { describe, expect, it } from 'vitest';
import { isWeak, mayBeName, particleOf, weightOf } from '../../server/domain/match/word-weight.ts';

const listed = (words: string) => words.split(' ');

describe('what a word weighs', () => {
  it('knows legal forms, styles of address and small words, in their own script or in ASCII', () => {
    const weak = listed(
      'ltd limited llc inc pjsc gmbh aktiengesellschaft srl bv kk eood lda tbk fze wll est sal sociedad obshchestvo ' +
        'mr prof sheikh colonel capt admiral qari ayatollah mv ss the of de la und von y',
    );
    expect(weak.filter((word) => !isWeak(word, word))).toEqual([]);
    expect(listed('ооо оао общество 有限公司 公司 株式会社 주식회사').filter((word) => !isWeak(word, 'x'))).toEqual([]);
    expect(isWeak('ооо', 'ooo') && isWeak('ﾟ', 'ltd')).toBe(true);
    expect(listed('kim star trading shipping hassan').filter((word) => isWeak(word, word))).toEqual([]);
  });

  it('takes the spellings of a particle for one', () => {
    const spelt = { al: 'al el ul ur ad ar as ash az an', bin: 'bin ibn ben bn', abu: 'abu abou abo' };
    for (const [particle, spellings] of Object.entries(spelt)) {
      expect(new Set(listed(spellings).map(particleOf))).toEqual(new Set([particle]));
      expect(listed(spellings).filter((word) => !isWeak(word, word))).toEqual([]);
    }
    expect(listed('kim von ali').map(particleOf)).toEqual([undefined, undefined, undefined]);
  });

  it('knows the small words that are family names too', () => {
    expect(listed('le la du do de van von ltd mr the al').filter(mayBeName)).toEqual(listed('le la du do de van von'));
  });

  it('goes by letters, nine of them at most, and of a weak word is a tenth', () => {
    expect([weightOf('kim', false), weightOf('ivanovich', false), weightOf('konstantinopolsky', false)]).toEqual([
      6, 12, 12,
    ]);
    expect(weightOf('ltd', true)).toBeCloseTo(0.6, 9);
  });
});
