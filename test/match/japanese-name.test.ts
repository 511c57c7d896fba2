import { describe, expect, it } from 'vitest';
import { japaneseName } from '../../server/domain/match/japanese-name.ts';

describe('the name of a Japanese', () => {
  it.each([
    ['山田太郎', 'yamada taro'],
    ['田中花子', 'tanaka hanako'],
    ['司忍', 'tsukasa shinobu'],
    ['佐藤花子', 'sato hanako'],
    ['大野一郎', 'ono ichiro'],
    ['麻原彰晃', 'asahara shoko'],
    ['井上邦雄', 'inoue kunio'],
    ['本田淳一', 'honda junichi'],
    ['高橋', 'takahashi'],
  ])('%s is read %s', (text, read) => {
    const name = japaneseName(text);
    expect(name?.map(({ ascii }) => ascii).join(' ')).toBe(read);
    expect(name?.map(({ written }) => written).join('')).toBe(text);
  });

  it.each([
    ['a Chinese one', '習近平'],
    ['one whose given name the dictionary does not know', '王伟'],
    ['an organisation', '山口組'],
    ['a place', '東京都'],
    ['one letter', '林'],
    ['a text', '上海弘漫动漫设计工作室'],
    ['one in kana, which says itself how it is read', 'やまだたろう'],
    ['Korean', '김정은'],
    ['Latin', 'Yamada'],
    ['two words', '山田 太郎'],
    ['nothing', ''],
  ])('is not that of %s: %s', (_, text) => {
    expect(japaneseName(text)).toBeNull();
  });
});
