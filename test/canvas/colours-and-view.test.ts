import { describe, expect, test } from 'vitest';
import { bendThrough, trunkPoint } from '../../client/canvas/bend.ts';
import { strokesOf } from '../../client/canvas/labels/icons.ts';
import { stylesheet } from '../../client/canvas/stylesheet.ts';
import { MissingTokenError, TOKEN_NAMES, tokensFrom } from '../../client/canvas/tokens.ts';
import { boundsOf, fitViewport, roomOf } from '../../client/canvas/view.ts';

const tokens = tokensFrom((name) => ` ${name.slice(2)}-colour `);
const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

describe('colours', () => {
  test('are read from the custom properties of the page', () => {
    expect(tokens.ground).toBe('ground-colour');
    expect(Object.keys(tokens)).toEqual([...TOKEN_NAMES]);
  });

  test('a missing one is an error that names it, never a guess', () => {
    const read = (name: string) => (name === '--mark' ? '' : 'x');
    expect(() => tokensFrom(read)).toThrow(MissingTokenError);
    expect(() => tokensFrom(read)).toThrow(/--mark/u);
  });

  test('without motion nothing has a transition', () => {
    expect(JSON.stringify(stylesheet(tokens, true))).not.toContain('transition');
    expect(JSON.stringify(stylesheet(tokens, false))).toContain('transition');
  });
});

describe('the view', () => {
  test('shows everything that is drawn, in the part that nothing covers', () => {
    const view = fitViewport(
      [{ x1: -1000, y1: -100, x2: 1000, y2: 100 }],
      { width: 800, height: 600 },
      { ...noInsets, top: 100 },
    );
    expect((view?.zoom ?? 0) * 2000).toBeLessThanOrEqual(800);
    expect(view?.pan.y).toBe(350);
  });

  test('does not blow up a small network, and needs something to show and room to show it', () => {
    expect(fitViewport([{ x1: 0, y1: 0, x2: 10, y2: 10 }], { width: 800, height: 600 }, noInsets)?.zoom).toBe(1.2);
    expect(fitViewport([], { width: 800, height: 600 }, noInsets)).toBeNull();
    expect(fitViewport([{ x1: 0, y1: 0, x2: 10, y2: 10 }], { width: 0, height: 0 }, noInsets)).toBeNull();
  });

  test('a few px more or less give the same room, so the same first picture', () => {
    expect(roomOf({ width: 812, height: 680 }, noInsets)).toBe(roomOf({ width: 815, height: 678 }, noInsets));
    expect(boundsOf([{ x1: 1, y1: 2, x2: 3, y2: 4 }])).toEqual({ x1: 1, y1: 2, x2: 3, y2: 4 });
  });
});

describe('lines of one government', () => {
  test('all bend through one trunk', () => {
    const government = { x: 0, y: 0 };
    const parties = [
      { x: 100, y: 100 },
      { x: 200, y: -50 },
    ];
    const trunk = trunkPoint(government, parties);
    for (const party of parties) {
      const { at, distance } = bendThrough(party, government, trunk);
      const dx = government.x - party.x;
      const dy = government.y - party.y;
      const length = Math.hypot(dx, dy);
      expect(party.x + dx * at - (dy / length) * distance).toBeCloseTo(trunk.x);
      expect(party.y + dy * at + (dx / length) * distance).toBeCloseTo(trunk.y);
    }
  });
});

describe('icons', () => {
  test('are the strokes of the svg without its invisible square', () => {
    const svg =
      '<svg>\n<path stroke="none" d="M0 0h24v24H0z" fill="none" />\n<path d="M8 4l0 16" />\n<path d="M16 4l0 16" />\n</svg>';
    expect(strokesOf(svg)).toEqual(['M8 4l0 16', 'M16 4l0 16']);
  });
});
