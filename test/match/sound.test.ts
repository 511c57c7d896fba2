import { describe, expect, it } from 'vitest';
import { foreignSound, isSyllabic, skeleton, skeletonInFull } from '../../server/domain/match/sound.ts';

describe('what is heard of a word', () => {
  it.each([
    ['philip', 'flb'],
    ['djibril', 'jbrl'],
    ['shcherbakov', 'srbkf'],
    ['schmidt', 'smdt'],
    ['tschumi', 'sm'],
    ['tchaikov', 'skf'],
    ['zhang', 'sn'],
    ['hsu', 's'],
    ['tsai', 's'],
    ['xi', 's'],
    ['max', 'mks'],
    ['alexander', 'lksndr'],
    ['ngo', 'n'],
    ['mckenzie', 'mkns'],
    ['khalil', 'kl'],
    ['ghani', 'kn'],
    ['qasim', 'ksm'],
    ['dhahabi', 'dhb'],
    ['thamir', 'tmr'],
    ['vladimir', 'fldmr'],
    ['wladimir', 'fldmr'],
    ['kwame', 'km'],
    ['pope', 'b'],
    ['mehdi', 'md'],
    ['mohamed', 'mhmd'],
    ['hassan', 'hsn'],
    ['bbbb', 'b'],
    ['b2b', 'b'],
    ['aya', ''],
    ['42', ''],
  ])('%s: %s', (word, sound) => {
    expect(skeleton(word)).toBe(sound);
  });

  it.each([
    ['محمد', 'mhmmd', 'md'],
    ['משה', 'ms', 'ms'],
    ['Νικόλαος', 'nkls', 'nkl'],
    ['박', 'brk', 'bk'],
    ['리', 'rl', ''],
    ['김', 'krrrk', 'k'],
  ])('%s has its own ear: of %s it hears %s', (own, sound, heard) => {
    expect(foreignSound(own)?.(sound)).toBe(heard);
  });

  it.each(['Ivan', 'Иван', '金', '김정은', 'aمحمد', 'aνικ'])('%s has none', (own) => {
    expect(foreignSound(own)).toBeNull();
  });

  it.each([
    ['mohammad', false, 'mmd'],
    ['mhmd', true, 'mmd'],
    ['mehdi', false, 'md'],
    ['hassan', false, 'sn'],
    ['mmr', true, 'mmr'],
    ['muammar', false, 'mmr'],
    ['allh', true, 'l'],
    ['2mehmed', false, 'mmd'],
  ])('%s in full, where doubled letters count: %s: %s', (word, doublesCount, sound) => {
    expect(skeletonInFull(word, doublesCount)).toBe(sound);
  });

  it('knows the scripts in which a letter is a syllable, by the first one', () => {
    expect(['金', '김정은', 'a金', 'かな', 'Иван', 'ivan'].map(isSyllabic)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
