import { describe, expect, test } from 'vitest';
import { priorityOf, shownMarks } from '../../client/canvas/labels/arrange.ts';
import { labelForms } from '../../client/canvas/labels/block.ts';
import { BoxIndex, lengthInside, overlaps, SegmentIndex } from '../../client/canvas/labels/boxes.ts';
import { placeEdgeText, upright } from '../../client/canvas/labels/edge-text.ts';
import { fitLine, fitName } from '../../client/canvas/labels/fit.ts';
import { familyFor, isRightToLeft } from '../../client/canvas/labels/fonts.ts';
import { markBoxes } from '../../client/canvas/labels/marks.ts';
import { type LabelRequest, placeLabels } from '../../client/canvas/labels/place.ts';
import { edge, node } from './sample.ts';

/** Every letter ten wide. */
const ten = (text: string) => [...text].length * 10;
const measure = (text: string, _weight: number, size: number) => [...text].length * size * 0.5;

describe('fitting a name', () => {
  test('a short name stays on one line', () => {
    expect(fitName('SEK Studio', ten, 142, 2)).toEqual(['SEK Studio']);
  });

  test('a long name breaks at its words, into lines about equally long', () => {
    expect(fitName('Nings Cartoon Studio', ten, 142, 2)).toEqual(['Nings Cartoon', 'Studio']);
    expect(fitName('aa bb cc dd ee', ten, 110, 2)).toEqual(['aa bb', 'cc dd ee']);
  });

  test('what two lines do not hold ends in an ellipsis, and fits', () => {
    const lines = fitName('Shanghai Hongman Cartoon and Animation Design Studio', ten, 142, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
    expect(Math.max(...lines.map(ten))).toBeLessThanOrEqual(142);
  });

  test('one word that is too long is cut, and nothing gives no line', () => {
    expect(fitName('Donaudampfschifffahrtsgesellschaft', ten, 100, 2)).toEqual(['Donaudamp…']);
    expect(fitName('   ', ten, 100, 2)).toEqual([]);
  });

  test('a script without spaces is cut at a letter, never inside one', () => {
    expect(fitLine('上海弘漫动漫设计工作室', ten, 60)).toBe('上海弘漫动…');
    expect(fitLine('𠮷𠮷𠮷𠮷', ten, 30)).toBe('𠮷𠮷…');
  });
});

describe('the forms of a label', () => {
  const sek = node('SEK Studio', { meta: 'North Korea', ownScript: { text: '조선', lang: 'ko' } });

  test('lose meta first, then the own script, and keep the name', () => {
    const texts = labelForms(sek, 1, measure).map((form) => form.lines.map((line) => line.text));
    expect(texts).toEqual([['SEK Studio', '조선', 'North Korea'], ['SEK Studio', '조선'], ['SEK Studio']]);
  });

  test('say the date instead of meta when the day makes it so', () => {
    const later = { ...sek, standing: 'not-yet' as const, dateNote: 'not yet listed · 2022-12-09' };
    expect(labelForms(later, 1, measure)[0]?.lines.map((line) => line.text)).toContain('not yet listed · 2022-12-09');
  });

  test('are never set smaller than 11 px', () => {
    for (const zoom of [0.1, 0.3, 0.5, 1, 2]) {
      const sizes = labelForms(sek, zoom, measure).flatMap((form) => form.lines.map((line) => line.size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
  });
});

const request = (id: string, over: Partial<LabelRequest> = {}): LabelRequest => ({
  id,
  x: 0,
  y: 0,
  halfWidth: 19,
  halfHeight: 19,
  above: 0,
  right: 0,
  priority: 0,
  forms: [{ width: 80, height: 30 }],
  must: false,
  before: null,
  ...over,
});
const everywhere = { x1: -1e6, y1: -1e6, x2: 1e6, y2: 1e6 };
const nothing = { bodies: new BoxIndex<string>(), lines: null, view: everywhere, narrow: false };

describe('placing labels', () => {
  test('a label with room stands below its body', () => {
    expect(placeLabels([request('a')], nothing).placed.get('a')).toMatchObject({ side: 'below', form: 0 });
  });

  test('a label moves to the free side when a line runs below', () => {
    const lines = new SegmentIndex();
    lines.add({ x1: 0, y1: 0, x2: 0, y2: 200 });
    expect(placeLabels([request('a')], { ...nothing, lines }).placed.get('a')?.side).not.toMatch(/^below$/u);
  });

  test('labels that are drawn never overlap', () => {
    const crowd = Array.from({ length: 30 }, (_, at) =>
      request(`n${at}`, { x: (at % 6) * 46, y: Math.floor(at / 6) * 44 }),
    );
    const boxes = [...placeLabels(crowd, nothing).placed.values()].map((label) => label.box);
    for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(overlaps(a, b)).toBe(false);
    expect(boxes.length).toBeLessThan(30);
  });

  test('the loser takes a shorter form before it is not drawn at all', () => {
    const forms = [
      { width: 80, height: 300 },
      { width: 80, height: 14 },
    ];
    const bodies = new BoxIndex<string>();
    bodies.add({ x1: -300, y1: 60, x2: 300, y2: 80 }, 'wall');
    bodies.add({ x1: -300, y1: -80, x2: 300, y2: -60 }, 'roof');
    expect(placeLabels([request('a', { forms })], { ...nothing, bodies }).placed.get('a')?.form).toBe(1);
  });

  test('a label that must be read is not cut by the edge of the view, the others keep their side', () => {
    const view = { x1: -200, y1: -200, x2: 30, y2: 200 };
    const surroundings = { ...nothing, view };
    const forms = [{ width: 150, height: 30 }];
    expect(placeLabels([request('a', { forms, must: true })], surroundings).placed.get('a')?.side).toBe('left');
    expect(placeLabels([request('a', { forms })], surroundings).placed.get('a')?.side).toBe('below');
  });

  test('on a narrow screen a label stands above or below its body, wholly in view, or waits', () => {
    const view = { x1: -20, y1: -200, x2: 200, y2: 200 };
    const label = placeLabels([request('a')], { ...nothing, view, narrow: true }).placed.get('a');
    expect(label?.side).toBe('below');
    expect(label?.box.x1).toBe(-20);
    const far = { x1: 50, y1: -200, x2: 200, y2: 200 };
    expect(placeLabels([request('a')], { ...nothing, view: far, narrow: true }).placed.size).toBe(0);
  });

  test('the start is drawn even where it collides', () => {
    const bodies = new BoxIndex<string>();
    bodies.add({ x1: -500, y1: -500, x2: 500, y2: 500 }, 'everything');
    const { placed } = placeLabels([request('start', { must: true }), request('other')], { ...nothing, bodies });
    expect([...placed.keys()]).toEqual(['start']);
  });

  test('selected wins over focused, focused over start, then more marks, then more ties', () => {
    const nobody = { lit: null, selected: new Set<string>(), focused: null, hovered: null };
    const plain = node('p', { marks: [] });
    const ranks = [
      priorityOf(plain, { ...nobody, selected: new Set(['p']) }, 0),
      priorityOf(plain, { ...nobody, focused: 'p' }, 0),
      priorityOf(node('s', { isStart: true }), nobody, 0),
      priorityOf(
        node('m', {
          marks: [
            { government: 'US', look: 'filled' },
            { government: 'GB', look: 'hollow' },
          ],
        }),
        nobody,
        0,
      ),
      priorityOf(node('o'), nobody, 900),
      priorityOf(node('f'), nobody, 3),
      priorityOf(node('n', { standing: 'not-yet' }), nobody, 3),
    ];
    expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

describe('texts on lines', () => {
  const along = (length: number, over: Partial<Parameters<typeof placeEdgeText>[0]> = {}) =>
    placeEdgeText({
      edge: edge('a', 'b', 'ownership', { label: 'owned or controlled by' }),
      points: [
        { x: 0, y: 0 },
        { x: length, y: 0 },
      ],
      cutFrom: 25,
      cutTo: 25,
      zoom: 1,
      measure,
      avoid: [],
      must: false,
      ...over,
    });

  test('are drawn only when the line is longer than the text and 24 px', () => {
    const width = 22 * 11 * 0.5;
    expect(along(50 + width + 23)).toBeNull();
    expect(along(50 + width + 25)?.text).toBe('owned or controlled by');
  });

  test('a pill is upright and moves along its line to where there is room', () => {
    const taken = new BoxIndex<string>();
    taken.add({ x1: 140, y1: -20, x2: 160, y2: 20 }, 'label');
    const pill = along(300, { edge: edge('a', 'b', 'reported', { pill: '1 : 3' }), avoid: [taken] });
    expect(pill?.angle).toBe(0);
    expect(Math.abs((pill?.x ?? 150) - 150)).toBeGreaterThan(20);
  });

  test('nobody reads upside down', () => {
    for (let angle = -Math.PI; angle <= Math.PI; angle += 0.1) expect(Math.cos(upright(angle))).toBeGreaterThan(-1e-9);
  });
});

describe('marks, boxes and faces', () => {
  test('three marks stand side by side without touching', () => {
    const [us, gb, ca] = markBoxes(3, 0, 0, 19, 19, 1);
    expect(us && gb && us.x2 < gb.x1).toBe(true);
    expect(gb && ca && gb.x2 < ca.x1).toBe(true);
  });

  test('who is not yet listed wears no mark', () => {
    expect(shownMarks(node('a', { standing: 'not-yet' }))).toEqual([]);
    expect(shownMarks(node('a'))).toHaveLength(1);
  });

  test('a line counts with the length that lies inside a box', () => {
    const box = { x1: 0, y1: 0, x2: 10, y2: 10 };
    expect(lengthInside({ x1: -5, y1: 5, x2: 15, y2: 5 }, box)).toBe(10);
    expect(lengthInside({ x1: -5, y1: 20, x2: 15, y2: 20 }, box)).toBe(0);
    expect(lengthInside({ x1: 2, y1: 2, x2: 2, y2: 6 }, box)).toBe(4);
  });

  test('every script has its own face behind the Latin one, and Arabic runs from the right', () => {
    expect(familyFor('ko')).toMatch(/Plex.*Noto Sans KR/u);
    expect(familyFor('zh-Hans').indexOf('Noto Sans SC')).toBeLessThan(familyFor('zh-Hans').indexOf('Noto Sans KR'));
    expect(familyFor('my')).toMatch(/Plex Sans Variable", "Noto Sans Myanmar/u);
    expect(isRightToLeft('ar')).toBe(true);
    expect(isRightToLeft('ko')).toBe(false);
  });
});
