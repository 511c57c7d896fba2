import { describe, expect, test } from 'vitest';
import { nearestIn } from '../../client/canvas/controllers/direction.ts';
import { commandOf } from '../../client/canvas/controllers/keys.ts';
import { spokenText } from '../../client/canvas/controllers/spoken.ts';
import { edge, node } from './sample.ts';

const none: ReadonlySet<string> = new Set();
const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['up', { x: 10, y: -80 }],
  ['down left', { x: -60, y: 60 }],
]);

describe('walking by arrows', () => {
  test('goes to the nearest node in that direction', () => {
    expect(nearestIn('right', 'middle', places, none)).toBe('right');
    expect(nearestIn('up', 'middle', places, none)).toBe('up');
    expect(nearestIn('left', 'middle', places, none)).toBe('down left');
    expect(nearestIn('down', 'middle', places, none)).toBe('down left');
  });

  test('stays where it is when nothing lies there', () => {
    expect(nearestIn('right', 'far right', places, none)).toBeNull();
    expect(nearestIn('left', 'unknown', places, none)).toBeNull();
  });

  test('prefers a tied node to one that is a little nearer', () => {
    const two = new Map([
      ['here', { x: 0, y: 0 }],
      ['near', { x: 100, y: 0 }],
      ['tied', { x: 120, y: 0 }],
    ]);
    expect(nearestIn('right', 'here', two, none)).toBe('near');
    expect(nearestIn('right', 'here', two, new Set(['tied']))).toBe('tied');
  });
});

const key = (name: string, held: { altKey?: boolean; ctrlKey?: boolean; metaKey?: boolean; shiftKey?: boolean } = {}) =>
  commandOf({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...held });

describe('keys', () => {
  test('Tab and unknown keys are left to the page', () => {
    for (const name of ['Tab', 'x', 'F5', 'F10', '/']) expect(key(name)).toBeNull();
  });

  test('a browser shortcut is never taken, only undo and redo', () => {
    expect(key('p', { ctrlKey: true })).toBeNull();
    expect(key('t', { metaKey: true })).toBeNull();
    expect(key('z', { ctrlKey: true })).toEqual({ do: 'undo' });
    expect(key('Z', { ctrlKey: true, shiftKey: true })).toEqual({ do: 'redo' });
  });

  test('arrows walk, with Shift move, with Alt change the day', () => {
    expect(key('ArrowLeft')).toEqual({ do: 'walk', direction: 'left' });
    expect(key('ArrowUp', { shiftKey: true })).toEqual({ do: 'nudge', direction: 'up' });
    expect(key('ArrowLeft', { altKey: true })).toEqual({ do: 'earlier-change' });
    expect(key('ArrowRight', { altKey: true })).toEqual({ do: 'later-change' });
  });

  test('letters act in either case', () => {
    expect(key('e')).toEqual({ do: 'expand' });
    expect(key('E', { shiftKey: true })).toEqual({ do: 'expand' });
    expect(key('?', { shiftKey: true })).toEqual({ do: 'help' });
    expect(key('+', { shiftKey: true })).toEqual({ do: 'zoom', by: 'in' });
  });
});

describe('the live line', () => {
  const lu = node('Lu Hezheng', { spoken: 'Lu Hezheng, person, listed by US on 2021-12-10; 2 relations' });
  const edges = [
    edge('Lu Hezheng', 'SEK Studio', 'supports', { spokenFrom: 'provides support to SEK Studio, listed by US' }),
    edge('Shanghai Hongman', 'Lu Hezheng', 'ownership', {
      spokenTo: 'owns or controls Shanghai Hongman, listed by US',
    }),
  ];

  test('says the node, then the relation that is looked at, from this end', () => {
    expect(spokenText(lu, edges, 0)).toBe(
      'Lu Hezheng, person, listed by US on 2021-12-10; 2 relations. 1 of 2: provides support to SEK Studio, listed by US.',
    );
    expect(spokenText(lu, edges, 1)).toMatch(/2 of 2: owns or controls Shanghai Hongman, listed by US\.$/u);
  });

  test('says only the node when it has no relation', () => {
    expect(spokenText(lu, [], null)).toBe('Lu Hezheng, person, listed by US on 2021-12-10; 2 relations.');
  });
});
