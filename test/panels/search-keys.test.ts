import { describe, expect, it } from 'vitest';
import { NOTHING_PRESSED, press, settle } from '../../client/panels/search/search-keys.ts';

const ids = ['us-ofac-34022', 'us-ofac-34023', 'us-ofac-34024'];

describe('the keys of the search list', () => {
  it('draws the best hit on Enter, without an arrow first', () => {
    expect(press(NOTHING_PRESSED, 'draw', ids).choice).toEqual({ id: 'us-ofac-34022', how: 'draw' });
  });

  it('walks down and up and around the ends', () => {
    const down = press(NOTHING_PRESSED, 'down', ids).keys;
    expect(down.active).toBe(1);
    expect(press(NOTHING_PRESSED, 'up', ids).keys.active).toBe(2);
    expect(press({ ...down, active: 2 }, 'down', ids).keys.active).toBe(0);
  });

  it('loses no key that was pressed before the list had settled', () => {
    let keys = NOTHING_PRESSED;
    for (const key of ['down', 'down', 'draw'] as const) {
      const pressed = press(keys, key, null);
      expect(pressed.choice).toBeNull();
      keys = pressed.keys;
    }
    expect(settle(keys, ids)).toEqual({
      keys: { active: 2, walked: true, waiting: [] },
      choice: { id: 'us-ofac-34024', how: 'draw' },
    });
  });

  it('names no active row that a shorter answer does not have', () => {
    const keys = { active: 2, walked: true, waiting: [] };
    expect(settle(keys, ['us-ofac-34023']).keys.active).toBe(0);
    expect(press(keys, 'draw', ['us-ofac-34023']).choice).toBeNull();
  });

  it('draws nothing when nothing is found', () => {
    expect(press(NOTHING_PRESSED, 'draw', []).choice).toBeNull();
    expect(settle({ ...NOTHING_PRESSED, waiting: ['draw'] }, [])).toEqual({ keys: NOTHING_PRESSED, choice: null });
  });

  it('stops at the first choice: a second Enter in a hurry draws nothing twice', () => {
    const settled = settle({ ...NOTHING_PRESSED, waiting: ['draw', 'draw'] }, ids);
    expect(settled.choice).toEqual({ id: 'us-ofac-34022', how: 'draw' });
    expect(settled.keys.waiting).toEqual([]);
  });
});
