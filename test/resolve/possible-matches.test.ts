import { describe, expect, it } from 'vitest';
import { otherEvidence } from '../../graph-seed/resolve/compare.ts';
import { possibleMatches } from '../../graph-seed/resolve/possible-matches.ts';
import { Profiles } from '../../graph-seed/resolve/profile.ts';
import { recordId } from '../../server/domain/ids.ts';
import { profilesOf, type RecordSketch, statedParty } from './records.ts';

const found = (...sketches: RecordSketch[]) => possibleMatches([...profilesOf(sketches).values()]);
const kinds = (...sketches: RecordSketch[]) => found(...sketches)[0]?.evidence.map(({ kind }) => kind);

const US: RecordSketch = {
  id: 'us-ofac-1',
  names: ['TUNIYAZ, Erken', 'TUNIYAZ, Erkin'],
  born: ['1961-12'],
  sex: 'Male',
  countries: [['NATIONAL_OF', 'cn']],
};
const CA: RecordSketch = { id: 'ca-sema-china-part-1-6', names: ['Erkin Tuniyaz'], born: ['1961-01'] };

describe('A possible match', () => {
  it('says what speaks for it, and then what speaks against it', () => {
    expect(found(US, CA)).toEqual([
      {
        one: 0,
        other: 1,
        score: expect.any(Number),
        evidence: [
          { kind: 'LIKE_NAME', one: 'TUNIYAZ, Erkin', other: 'Erkin Tuniyaz' },
          { kind: 'OTHER_BIRTH_DATE', one: '1961-12', other: '1961-01' },
        ],
      },
    ]);
  });

  it('says which dates of birth are the same, and from when on two years are', () => {
    const births = (one: string, other: string) =>
      found({ id: 'us-ofac-1', names: ['TUNIYAZ, Erkin'], born: [one] }, { ...CA, born: [other] })[0]
        ?.evidence.map(({ kind }) => kind)
        .find((kind) => kind.includes('BIRTH'));
    expect(births('1961-12-03', '1961-12-03')).toBe('SAME_BIRTH_DATE');
    expect(births('1961-12-03', '1961')).toBe('SAME_BIRTH_YEAR');
    expect(births('1961-12', '1961-12')).toBe('SAME_BIRTH_YEAR');
    expect(births('1961-12-31', '1962-01-01')).toBe('OTHER_BIRTH_YEAR');
    expect(births('1961-12-03', '1961-12-04')).toBe('OTHER_BIRTH_DATE');
    expect(births('1961~', '1963-05-01')).toBe('OTHER_BIRTH_DATE');
    expect(births('1961~', '1964-05-01')).toBe('OTHER_BIRTH_YEAR');
  });

  it('of two ships names their numbers where they differ', () => {
    const ship = (id: string, imo: string): RecordSketch => ({
      id,
      kind: 'Vessel',
      names: ['HAN RIVER STAR'],
      numbers: [['Vessel Registration Identification', `IMO ${imo}`]],
    });
    const [one, other] = profilesOf([ship('us-ofac-1', '9074729'), ship('gb-uksl-DPR0001', '9562233')]).values();
    if (one === undefined || other === undefined) throw new Error('two records make two profiles');
    expect(otherEvidence(one, other)).toEqual([{ kind: 'OTHER_IMO_NUMBER', one: 'IMO 9074729', other: 'IMO 9562233' }]);
    expect(otherEvidence(one, one)).toEqual([]);
  });

  it('scores more for what both sides state alike, and less for what contradicts', () => {
    const score = (more: Partial<RecordSketch>): number => found(US, { ...CA, ...more })[0]?.score ?? 0;
    expect(score({ born: ['1961-12-03'] })).toBeGreaterThan(score({}));
    expect(score({ born: [] })).toBeGreaterThan(score({}));
    expect(score({ born: ['1944'] })).toBeLessThan(score({}));
    expect(score({ sex: 'Female' })).toBeLessThan(score({}));
    expect(score({ countries: [['NATIONAL_OF', 'cn']] })).toBeGreaterThan(score({}));
    expect(score({ countries: [['NATIONAL_OF', 'kz']] })).toBeLessThan(score({}));
  });

  it('is shown where hard evidence is contradicted, with both', () => {
    const number = { numbers: [['Passport', 'E704088', 'cn'] as const] };
    expect(kinds({ ...US, ...number }, { ...CA, ...number, born: ['1975'] })).toEqual([
      'SAME_PASSPORT',
      'LIKE_NAME',
      'OTHER_BIRTH_YEAR',
    ]);
  });

  it('may rest on a number that proves nothing', () => {
    const one = { ...US, numbers: [['Passport (Fraudulent)', 'AC2499982'] as const] };
    expect(kinds(one, { ...CA, numbers: [['Passport number', 'AC2499982']] })).toContain('SAME_NUMBER');
  });

  it('is found in another spelling and another script', () => {
    expect(
      found(
        { id: 'us-ofac-1', names: ['PLYSHEVSKII, Igor Anatolevich'] },
        { id: 'ca-sema-a-1', names: ['Igor Anatolyevich Plyshevskiy'] },
      ),
    ).toHaveLength(1);
    expect(
      found(
        { id: 'us-ofac-1', names: ['AVDEEVA, Elena Osipovna'] },
        { id: 'gb-uksl-A1', names: ['Елена Осиповна Авдеева'] },
      ),
    ).toHaveLength(1);
  });

  it('is none within one list, none of two kinds, and none by a word that both names have', () => {
    expect(found(US, { ...CA, id: 'us-ofac-2' })).toEqual([]);
    expect(found(US, { ...CA, kind: 'Vessel' })).toEqual([]);
    expect(found(US, { ...CA, names: ['Erkin Alptekin'] })).toEqual([]);
  });

  it('is one of ten at most of a party', () => {
    const alike = Array.from({ length: 14 }, (_, at): RecordSketch => ({ ...CA, id: `ca-sema-china-part-1-${at}` }));
    const matches = found(US, ...alike);
    expect(matches).toHaveLength(10);
    expect(matches.every(({ one }) => one === 0)).toBe(true);
  });

  it('are the best first, and of equal ones those of the earlier parties', () => {
    const born = (id: string, ...born: string[]): RecordSketch => ({ ...CA, id, born });
    const matches = found(
      US,
      born('ca-sema-a-1', '1944'),
      born('ca-sema-a-2', '1961-12'),
      born('ca-sema-a-3', '1961-12'),
    );
    expect(matches.map(({ one, other }) => [one, other])).toEqual([
      [0, 2],
      [0, 3],
      [0, 1],
    ]);
    const [first, second, third] = matches.map(({ score }) => score);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(third ?? 1);
  });

  it('is one of ten at most of the other party, too', () => {
    const alike = Array.from({ length: 14 }, (_, at): RecordSketch => ({ ...US, id: `us-ofac-${at}` }));
    const matches = found(...alike, CA);
    expect(matches).toHaveLength(10);
    expect(matches.every(({ other }) => other === 14)).toBe(true);
  });

  it('names the very same name, where both have it, and of others the two that are most alike', () => {
    const names = (ofOne: readonly string[], ofOther: readonly string[]) =>
      found({ id: 'us-ofac-1', names: ofOne }, { id: 'gb-uksl-A1', names: ofOther })[0]?.evidence[0];
    expect(names(['Sergey Shoigu', 'Sergei Shoygu'], ['Sergei Shoigu', 'SHOYGU, Sergei'])).toEqual({
      kind: 'LIKE_NAME',
      one: 'Sergei Shoygu',
      other: 'SHOYGU, Sergei',
    });
    expect(names(['Sergei Shoygu', 'Sergey Shoigu'], ['SHOYGU, Sergei', 'Sergei Shoigu'])).toEqual({
      kind: 'LIKE_NAME',
      one: 'Sergei Shoygu',
      other: 'SHOYGU, Sergei',
    });
    expect(names(['Igor Sidorof', 'Igor Sidorow'], ['Igor Sidorov'])).toMatchObject({
      kind: 'LIKE_NAME',
      other: 'Igor Sidorov',
    });
  });

  it('may rest on a number alone, and says then that the names differ; of another country it is another number', () => {
    const passport = (id: string, name: string, country?: string): RecordSketch => ({
      id,
      names: [name],
      numbers: [['Passport', 'E7040889', country]],
    });
    const evidence = (one?: string, other?: string) =>
      kinds(passport('us-ofac-1', 'Igor Sidorov', one), passport('gb-uksl-A1', 'Wang Wei', other));
    expect(evidence()).toEqual(['SAME_PASSPORT', 'OTHER_NAME']);
    expect(evidence('ru')).toEqual(['SAME_PASSPORT', 'OTHER_NAME']);
    expect(evidence(undefined, 'ru')).toEqual(['SAME_PASSPORT', 'OTHER_NAME']);
    expect(evidence('ru', 'ru')).toEqual(['SAME_PASSPORT', 'OTHER_NAME']);
    expect(evidence('ru', 'cn')).toBeUndefined();
  });

  it('is one by a number of no known class, too, and scores less for it', () => {
    const byType = (type: string) => {
      const of = (id: string, name: string): RecordSketch => ({ id, names: [name], numbers: [[type, 'E7040889']] });
      return found(of('us-ofac-1', 'Igor Sidorov'), of('gb-uksl-A1', 'Wang Wei'))[0];
    };
    expect(byType('Licence')?.evidence.map(({ kind }) => kind)).toEqual(['SAME_NUMBER', 'OTHER_NAME']);
    expect(byType('Licence')?.score).toBeLessThan(byType('Passport')?.score ?? 0);
  });

  it('of a party that two lists hold already says that one of them keeps both apart', () => {
    const profiles = new Profiles();
    const state = (id: string, names: readonly string[]) => ({ id: recordId(id), party: statedParty({ id, names }) });
    const joined = profiles.of([state('us-ofac-1', ['Igor Sidorov']), state('gb-uksl-A1', ['Igor Sidorov'])]);
    const other = profiles.of([state('gb-uksl-A2', ['Igor Sidorov'])]);
    expect(possibleMatches([joined, other]).map(({ evidence }) => evidence)).toEqual([
      [
        { kind: 'LIKE_NAME', one: 'Igor Sidorov', other: 'Igor Sidorov' },
        { kind: 'SAME_LIST', one: 'gb-uksl', other: 'gb-uksl' },
      ],
    ]);
  });
});
