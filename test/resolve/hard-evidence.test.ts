import { describe, expect, it } from 'vitest';
import { pairsOf, type RecordSketch } from './records.ts';

/** Facts of the lists, each cut down to what its test is about. */
const SAAB_US: RecordSketch = {
  id: 'us-ofac-26789',
  names: ['SAAB MORAN, Alex Nain'],
  numbers: [['Cedula No.', '72180017', 'co']],
};
const SAAB_UK: RecordSketch = {
  id: 'gb-uksl-GAC0001',
  names: ['Alex Nain SAAB MORAN'],
  numbers: [['National Identifier number', '72180017']],
};
const found = (...sketches: RecordSketch[]) =>
  pairsOf(...sketches).map(({ evidence, against }) => [
    evidence.map(({ kind }) => kind),
    against.map(({ kind }) => kind),
  ]);

describe('Hard evidence', () => {
  it('is the same number of the same class, and says what each side states', () => {
    expect(pairsOf(SAAB_US, SAAB_UK)).toEqual([
      {
        records: ['gb-uksl-GAC0001', 'us-ofac-26789'],
        evidence: [{ kind: 'SAME_NATIONAL_NUMBER', one: '72180017', other: '72180017' }],
        against: [],
      },
    ]);
  });

  it('sees through spaces, signs and the words around a number', () => {
    const one: RecordSketch = {
      id: 'gb-uksl-RUS0001',
      kind: 'Organisation',
      names: ['JSC VAD'],
      numbers: [['Business registration number', '1037804006811 (Russia). Tax ID 7802059185']],
    };
    const other: RecordSketch = {
      id: 'us-ofac-1',
      kind: 'Organisation',
      names: ['VAD, AO'],
      numbers: [['Tax ID No.', '7802-059 185', 'ru']],
    };
    expect(found(one, other)).toEqual([[['SAME_REGISTRATION_NUMBER'], []]]);
  });

  it.each([
    ['of another country', ['Cedula No.', '72180017', 've'], ['National Identifier number', '72180017', 'co']],
    ['of another class', ['Passport', '72180017'], ['National Identifier number', '72180017']],
    ['published as false', ['Passport (Fraudulent)', 'AC2499982'], ['Passport number', 'AC2499982']],
    [
      'of which the other list says that it is false',
      ['Passport', 'AC2499982'],
      ['Passport number', 'AC2499982', undefined, 'Forged passport'],
    ],
    ['that is a placeholder', ['Passport', '000000000'], ['Passport number', '000000000']],
    ['that is a row of figures', ['Passport', '123456789'], ['Passport number', '123456789']],
    ['that is short', ['Passport', 'A1136'], ['Passport number', 'A1136']],
    ['of no type that proves anything', ["Driver's License No.", '7442833'], ["Driver's License No.", '7442833']],
  ] as const)('is no number %s', (_, one, other) => {
    expect(found({ ...SAAB_US, numbers: [one] }, { ...SAAB_UK, numbers: [other] })).toEqual([]);
  });

  it('is no value that two records of one list state', () => {
    expect(found(SAAB_US, SAAB_UK, { ...SAAB_US, id: 'us-ofac-2' })).toEqual([]);
  });

  it('is a reference of the UN or of OFSI that two lists state, but not one of each', () => {
    const reference = (id: string, type: string): RecordSketch => ({ ...SAAB_US, id, numbers: [[type, '12345']] });
    expect(found(reference('us-ofac-1', 'OFSI Group ID'), reference('gb-uksl-A1', 'OFSI Group ID'))).toEqual([
      [['SAME_REFERENCE'], []],
    ]);
    expect(found(reference('us-ofac-1', 'UN Reference Number'), reference('gb-uksl-A1', 'OFSI Group ID'))).toEqual([]);
  });

  it('is an IMO number whose last digit checks, whatever the ships are called', () => {
    const ship = (id: string, name: string, type: string, imo: string): RecordSketch => ({
      id,
      kind: 'Vessel',
      names: [name],
      numbers: [[type, imo]],
    });
    const [us, uk] = ['Vessel Registration Identification', 'IMO number'] as const;
    expect(
      found(ship('us-ofac-1', 'PETREL 8', us, 'IMO 9562233'), ship('gb-uksl-A1', 'Xing Ming', uk, '9562233')),
    ).toEqual([[['SAME_IMO_NUMBER'], []]]);
    expect(
      found(ship('us-ofac-1', 'PETREL 8', us, 'IMO 9562234'), ship('gb-uksl-A1', 'PETREL 8', uk, '9562234')),
    ).toEqual([]);
  });

  it('is the whole name and the day of birth, in any order of words', () => {
    const one: RecordSketch = { id: 'us-ofac-1', names: ['KORNET, Igor Aleksandrovich'], born: ['1973-04-29'] };
    const other: RecordSketch = { id: 'ca-sema-a-1', names: ['Igor Aleksandrovich KORNET'], born: ['1973-04-29'] };
    expect(found(one, other)).toEqual([[['SAME_NAME_AND_BIRTH_DATE'], []]]);
    for (const less of [
      { ...other, born: ['1973-04'] },
      { ...other, born: ['1973-04-30'] },
      { ...other, names: ['Igor KORNET'] },
      { ...other, names: ['Igor Alexandrovich KORNET'] },
      { ...other, names: ['Somebody Else', 'Igor Aleksandrovich KORNET'], aliasKind: 'WEAK_ALIAS' as const },
    ]) {
      expect(found(one, less)).toEqual([]);
    }
  });

  it('is no 1 January, which registers write for a year alone, and no single name', () => {
    const on = (born: string, names: string[]) =>
      found({ id: 'us-ofac-1', names, born: [born] }, { id: 'gb-uksl-A1', names, born: [born] });
    expect(on('1973-01-01', ['HASAN, Ali'])).toEqual([]);
    expect(on('1973-01-02', ['HASAN'])).toEqual([]);
    expect(on('1973-01-02', ['HASAN, Ali'])).toHaveLength(1);
  });

  it.each([
    ['another birth year', { born: ['1971'] }, { born: ['1984-05-06'] }, 'OTHER_BIRTH_YEAR'],
    ['another sex', { sex: 'Male' }, { sex: 'Female' }, 'OTHER_SEX'],
    ['no like name', { names: ['AZIM AGHAJANI'] }, { names: ['TABATABAEI, Sayyid Ali Akbar'] }, 'OTHER_NAME'],
  ] as const)('is contradicted by %s', (_, one, other, kind) => {
    expect(found({ ...SAAB_US, ...one }, { ...SAAB_UK, ...other })).toEqual([[['SAME_NATIONAL_NUMBER'], [kind]]]);
  });

  it('is not contradicted by a birth year about which one list is not sure', () => {
    expect(found({ ...SAAB_US, born: ['1971~'] }, { ...SAAB_UK, born: ['1973-05-06'] })[0]?.[1]).toEqual([]);
    expect(found({ ...SAAB_US, born: ['1970/1975'] }, { ...SAAB_UK, born: ['1973-05-06'] })[0]?.[1]).toEqual([]);
  });
});
