/**
 * The search field's keys, as a pure machine. Its results come late and anew while somebody types, which sets two traps:
 * an active row that is already gone, and a key pressed before the list has settled. So the active row is an index that
 * is only read against the results of the very text in the field, and keys pressed before those have come wait for them.
 */
export interface SearchKeys {
  /** Row of the settled results; the first at once, so that Enter draws the best. */
  readonly active: number;
  /** The reader walked with the arrows since the last letter: only then is + a command and not a letter. */
  readonly walked: boolean;
  /** Pressed before the results of this text were there, oldest first. */
  readonly waiting: readonly ListKey[];
}

export type ListKey = 'down' | 'up' | 'draw' | 'add';

export interface Choice {
  readonly id: string;
  readonly how: 'draw' | 'add';
}

export interface Pressed {
  readonly keys: SearchKeys;
  readonly choice: Choice | null;
}

export const NOTHING_PRESSED: SearchKeys = { active: 0, walked: false, waiting: [] };

/** A key on the list. `ids` are the rows of the text in the field, or null while they are on their way. */
export function press(keys: SearchKeys, key: ListKey, ids: readonly string[] | null): Pressed {
  if (ids === null) return { keys: { ...keys, waiting: [...keys.waiting, key] }, choice: null };
  if (ids.length === 0) return { keys, choice: null };
  switch (key) {
    case 'down':
      return { keys: { ...keys, active: (keys.active + 1) % ids.length, walked: true }, choice: null };
    case 'up':
      return { keys: { ...keys, active: (keys.active + ids.length - 1) % ids.length, walked: true }, choice: null };
    case 'draw':
    case 'add': {
      const id = ids[keys.active];
      return { keys, choice: id === undefined ? null : { id, how: key } };
    }
  }
}

/** The results of the text have come: what was pressed meanwhile happens now, up to the first choice. */
export function settle(keys: SearchKeys, ids: readonly string[]): Pressed {
  let current: SearchKeys = { ...keys, waiting: [], active: Math.min(keys.active, Math.max(0, ids.length - 1)) };
  for (const key of keys.waiting) {
    const pressed = press(current, key, ids);
    current = pressed.keys;
    if (pressed.choice !== null) return { keys: current, choice: pressed.choice };
  }
  return { keys: current, choice: null };
}
