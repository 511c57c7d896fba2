import { describe, expect, it } from 'vitest';
import { languageOf, mainCountry, screenName, withoutLegalForm } from '../../client/model/names.ts';
import { party } from './sek-network.ts';

describe('a name on the screen', () => {
  it.each([
    ['SEK STUDIO', 'Organisation', 'SEK Studio'],
    [
      'SHANGHAI HONGMAN CARTOON AND ANIMATION DESIGN STUDIO',
      'Organisation',
      'Shanghai Hongman Cartoon and Animation Design Studio',
    ],
    [
      'YANCHENG THREE LINE ONE POINT ANIMATION CO., LTD.',
      'Organisation',
      'Yancheng Three Line One Point Animation Co., Ltd.',
    ],
    ["APRIL 26 CHILDREN'S ANIMATION FILM STUDIO", 'Organisation', "April 26 Children's Animation Film Studio"],
    ['KINOATIS LLC', 'Organisation', 'Kinoatis LLC'],
    ['LU, HEZHENG', 'Person', 'Lu, Hezheng'],
    ['LU Hezheng', 'Person', 'Lu Hezheng'],
    ['Chowdhury Abdullah AL-MAMUN', 'Person', 'Chowdhury Abdullah Al-Mamun'],
    ['조선4.26만화영화촬영소', 'Organisation', '조선4.26만화영화촬영소'],
    ['EP-MNF', 'Aircraft', 'EP-MNF'],
  ] as const)('%s (%s) is set as %s', (published, kind, set) => {
    expect(screenName(published, kind)).toBe(set);
  });

  it.each([
    ['Yancheng Three Line One Point Animation Co., Ltd.', 'Yancheng Three Line One Point Animation'],
    ['Funsaga Pte Ltd', 'Funsaga'],
    ['Tian Fang Hong Kong Holdings Limited', 'Tian Fang Hong Kong Holdings'],
    ['Shenzhen SenseTime Technology Co. Ltd.', 'Shenzhen SenseTime Technology'],
    ['Oil Co', 'Oil'],
    ['AB Ltd', 'AB Ltd'],
  ])('%s goes without its legal form as %s', (name, short) => {
    expect(withoutLegalForm(name)).toBe(short);
  });

  it('has the language of its script when the publisher names none', () => {
    expect(languageOf('Hang', null)).toBe('ko');
    expect(languageOf('Cyrl', 'be')).toBe('be');
    expect(languageOf('Ethi', null)).toBe('und-Ethi');
  });
});

describe('the country under a name', () => {
  const one = party('p-1', 'One', 'cn', null);

  it('is that of the address with a named place', () => {
    const countries = [
      { id: 'country-cn', name: 'China', tie: 'LOCATED_IN', place: null },
      { id: 'country-kp', name: 'North Korea', tie: 'LOCATED_IN', place: 'Pyongyang' },
    ] as const;
    expect(mainCountry({ ...one, countries })?.name).toBe('North Korea');
  });

  it('is never the place of birth', () => {
    expect(
      mainCountry({ ...one, countries: [{ id: 'country-cn', name: 'China', tie: 'BORN_IN', place: 'Shanghai' }] }),
    ).toBeNull();
  });
});
