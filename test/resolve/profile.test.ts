import { describe, expect, it } from 'vitest';
import { Profiles } from '../../graph-seed/resolve/profile.ts';
import { recordId } from '../../server/domain/ids.ts';
import { words } from '../../server/domain/match/words.ts';
import { statedParty } from './records.ts';

describe('The words of a profile', () => {
  it.each([
    'AL-NU’AYMI, ‘Abd al-Rahman bin ‘Umayr',
    'ABDUL BASEER, Abdul Qadeer',
    'Нигматуллин, Марат Игоревич',
    'TUNIYAZ, Erkin',
    'S.A. Lavochkina JSC',
    '조선4.26만화영화촬영소',
    'محمد علیم نورانی',
    'Omar José PRIETO FERNÁNDEZ',
    'CHON MYONG 1',
    '12/YAKANA(N)006981',
    'zero\u200bwidth  two spaces - and a dash ',
  ])('of %s are those of the one scorer, though each word is worked out once', (name) => {
    const id = recordId('us-ofac-1');
    const [profiled] = new Profiles().of([{ id, party: statedParty({ id, names: [name] }) }]).names;
    expect(profiled?.words).toEqual(words(name));
  });
});
