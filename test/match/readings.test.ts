import { describe, expect, it } from 'vitest';
import { compareWords } from '../../server/domain/match/compare-words.ts';
import { DEFAULT_MIN_SCORE } from '../../server/domain/match/match.ts';
import { readings } from '../../server/domain/match/readings.ts';
import { scoreName } from '../../server/domain/match/score-name.ts';
import { words } from '../../server/domain/match/words.ts';

const read = (query: string) => readings(query).map((reading) => reading.map(({ ascii }) => ascii).join(' '));
const best = (query: string, name: string) =>
  Math.max(...readings(query).map((reading) => scoreName(reading, words(name), compareWords)));

describe('what a query may read as', () => {
  it('is its own words, and a Korean name in syllables', () => {
    expect(read('Shohrat Zakir')).toEqual(['shohrat zakir']);
    expect(read('김정은')).toEqual(['gimjeongeun', 'gim jeong eun']);
    expect(read('김 정은')).toEqual(['gim jeongeun', 'gim jeong eun']);
    // Han letters may be Chinese or Korean.
    expect(read('金正恩')).toEqual(['jinzhengen', 'geum jeong eun']);
    expect(read('习近平')).toEqual(['xijinping', 'seub geun pyeong']);
  });

  it('is a Japanese name as the dictionary reads it, family name first', () => {
    expect(read('山田太郎').at(-1)).toBe('yamada taro');
    expect(
      readings('山田太郎')
        .at(-1)
        ?.map(({ written }) => written),
    ).toEqual(['山田', '太郎']);
    expect(read('山田 太郎').at(-1)).toBe('yamada taro');
    expect(read('习近平')).toHaveLength(2);
  });

  it('leaves the texts of companies whole, however they are written', () => {
    expect(readings('조선4.26만화영화촬영소')).toHaveLength(1);
    expect(readings('上海弘漫动漫设计工作室')).toHaveLength(1);
    expect(readings('한국 전력 공사 본사')).toHaveLength(1);
    expect(readings('')).toEqual([[]]);
  });

  it('keeps the letter that was typed, for the screen', () => {
    expect(readings('金正恩')[1]?.map(({ written }) => written)).toEqual(['金', '正', '恩']);
  });

  it.each([
    ['김정은', 'KIM, Jong Un'],
    ['金正恩', 'Kim Jong Un'],
    ['박지성', 'Park Ji Sung'],
    ['이민호', 'Lee Min Ho'],
    ['리영길', 'RI, Yong Gil'],
    ['장성택', 'JANG, Song Thaek'],
    ['최룡해', 'CHOE, Ryong Hae'],
    ['张成泽', 'Jang Song Taek'],
    ['习近平', 'Xi Jinping'],
    ['山田太郎', 'YAMADA, Taro'],
    ['井上邦雄', 'INOUE, Kunio'],
    ['Quang Le', 'LE, Quang Hai'],
    ['La Familia', 'LA FAMILIA MICHOACANA'],
  ])('%s finds %s', (query, name) => {
    expect(best(query, name)).toBeGreaterThanOrEqual(DEFAULT_MIN_SCORE);
  });

  it.each([
    ['김정은', 'PAK, Myong Chol'],
    ['박지성', 'KIM, Jong Un'],
    ['王伟', 'Vladimir Putin'],
    // Of two words one is no article.
    ['Quang Le', 'NGUYEN, Quang'],
  ])('%s does not find %s', (query, name) => {
    expect(best(query, name)).toBeLessThan(DEFAULT_MIN_SCORE);
  });
});
