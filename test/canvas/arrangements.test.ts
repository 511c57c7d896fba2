import { describe, expect, test } from 'vitest';
import { arrange } from '../../client/canvas/labels/arrange.ts';
import { captionBoxes, framesOf, paintedFrames } from '../../client/canvas/labels/frames.ts';
import { groupsOf } from '../../client/canvas/layouts/groups.ts';
import type { Place } from '../../client/canvas/layouts/layout.ts';
import { runLayout } from '../../client/canvas/layouts/registry.ts';
import { layoutEdge, layoutNode } from '../../client/canvas/layouts/sizes.ts';
import { indexPicture } from '../../client/canvas/scene.ts';
import { LAYOUT_NAMES, type LayoutName } from '../../client/model/layout-names.ts';
import type { Picture } from '../../client/model/picture.ts';
import { edge, node, sekStudio } from './sample.ts';

/** Three governments, three dates, two layers of owners and a circle of them. */
const NETWORK: Picture = {
  nodes: [
    node('start', { isStart: true, meta: 'Russia', everListedBy: ['US', 'GB'], since: '2014-03-20' }),
    node('owner', { meta: 'Russia', everListedBy: ['US'], since: '2014-03-20' }),
    node('top owner', { meta: 'Cyprus', everListedBy: ['US', 'GB', 'CA'], since: '2018-04-06' }),
    node('owned', { meta: 'Cyprus', everListedBy: ['CA'], since: '2022-02-24' }),
    node('nobody lists it', { meta: null, everListedBy: [], since: null, standing: 'unlisted' }),
    node('one', { everListedBy: ['GB'], since: '2022-02-24' }),
    node('other', { everListedBy: ['GB'], since: '2022-02-24' }),
    node('work', { kind: 'Work', standing: 'hanging', everListedBy: [], since: null }),
    node('stands alone', { everListedBy: ['US'], since: '2022-02-24' }),
  ],
  edges: [
    edge('start', 'owner', 'ownership'),
    edge('owner', 'top owner', 'ownership'),
    edge('owned', 'start', 'ownership'),
    edge('one', 'other', 'ownership'),
    edge('other', 'one', 'ownership'),
    edge('nobody lists it', 'start', 'linked'),
    edge('one', 'start', 'acts-for'),
    edge('start', 'work', 'reported'),
  ],
};

function places(layout: LayoutName, picture: Picture, fixed: readonly Place[] = [], kind: 'first' | 'grow' = 'first') {
  const groups = groupsOf(picture, layout);
  const input = {
    nodes: picture.nodes.map((one) => layoutNode(one, false, groups?.get(one.id)?.order)),
    edges: picture.edges.map(layoutEdge),
    room: 1.4,
    fixed,
    parent: null,
  };
  return new Map(runLayout({ kind, layout, input }).map(([id, x, y]) => [id, { x, y }] as const));
}

const at = (layout: LayoutName, id: string) => {
  const place = places(layout, NETWORK).get(id);
  if (place === undefined) throw new Error(`${id} is not placed`);
  return place;
};

describe.each(LAYOUT_NAMES)('the layout %s', (layout) => {
  test.each([
    ['a network of owners', NETWORK],
    ['SEK Studio', sekStudio()],
  ])('gives every node of %s a place of its own, the same every time', (_, picture) => {
    const found = places(layout, picture);
    expect([...found.keys()].sort()).toEqual(picture.nodes.map(({ id }) => id).sort());
    const points = [...found.values()];
    for (const [index, one] of points.entries()) {
      for (const other of points.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(38);
      }
    }
    expect(places(layout, picture)).toEqual(found);
  });

  test('leaves what is pinned, and what stands already, where it is', () => {
    const stands: Place[] = [...places(layout, NETWORK)].slice(0, 5).map(([id, { x, y }]) => [id, x, y]);
    for (const kind of ['first', 'grow'] as const) {
      const found = places(layout, NETWORK, stands, kind);
      for (const [id] of stands) expect(found.has(id)).toBe(false);
      expect(found.size).toBe(NETWORK.nodes.length - stands.length);
    }
  });

  test('takes an empty network', () => {
    expect(places(layout, { nodes: [], edges: [] }).size).toBe(0);
  });
});

describe('what each layout says', () => {
  test('owners stand over what they own', () => {
    expect(at('ownership', 'top owner').y).toBeLessThan(at('ownership', 'owner').y);
    expect(at('ownership', 'owner').y).toBeLessThan(at('ownership', 'start').y);
    expect(at('ownership', 'start').y).toBeLessThan(at('ownership', 'owned').y);
    expect(at('ownership', 'stands alone').y).toBeGreaterThan(at('ownership', 'owned').y);
  });

  test('time runs from left to right, and an unknown date has a column of its own', () => {
    expect(at('time', 'start').x).toBeLessThan(at('time', 'top owner').x);
    expect(at('time', 'top owner').x).toBeLessThan(at('time', 'one').x);
    expect(at('time', 'one').x).toBeLessThan(at('time', 'nobody lists it').x);
  });

  test('every step from the start is farther out', () => {
    const out = (id: string) => Math.hypot(at('concentric', id).x / (1.4 * 0.8), at('concentric', id).y);
    expect(out('start')).toBe(0);
    expect(out('owner')).toBeLessThan(out('top owner'));
    expect(out('top owner')).toBeLessThanOrEqual(out('stands alone'));
  });

  test('frames hold who is listed by the same governments, and no day changes them', () => {
    const groups = groupsOf(NETWORK, 'government');
    expect(groups?.get('top owner')?.caption).toBe('Listed by United States + United Kingdom + Canada');
    expect(groups?.get('one')).toEqual(groups?.get('other'));
    expect(groups?.get('nobody lists it')?.caption).toBe('Listed by nobody');
    expect(groups?.get('work')?.caption).toBe('Works');
    expect(groupsOf(NETWORK, 'force')).toBeNull();
  });

  test('many days become months, then years, so that columns stay few', () => {
    const nodes = Array.from({ length: 40 }, (_, n) =>
      node(`n${n}`, { since: `20${String(10 + (n % 10))}-0${1 + (n % 9)}-15` }),
    );
    const captions = new Set([...(groupsOf({ nodes, edges: [] }, 'time')?.values() ?? [])].map((one) => one.caption));
    expect(captions).toContain('First listed 2010');
    expect(captions.size).toBe(10);
  });
});

describe('frames', () => {
  /** One of many that the US lists, and a few that others list too: small frames over a large one. */
  const many = {
    nodes: Array.from({ length: 90 }, (_, n) =>
      node(`n${n}`, { everListedBy: n < 2 ? ['US', 'CA'] : n < 4 ? ['US', 'GB'] : ['US'], isStart: n === 50 }),
    ),
    edges: Array.from({ length: 89 }, (_, n) => edge(`n${n < 50 ? n : n + 1}`, 'n50', 'acts-for')),
  };

  test.each([0.1, 0.25, 0.5, 1])('and their captions stand apart at a zoom of %d', (zoom) => {
    const found = places('government', many);
    const frames = paintedFrames(framesOf(indexPicture(many), found, groupsOf(many, 'government') ?? new Map()), zoom);
    expect(frames).toHaveLength(3);
    expect(frames.every(({ caption }) => caption !== '')).toBe(zoom > 0.1);
    for (const one of frames) {
      for (const other of frames.filter((frame) => frame !== one)) {
        const besides = one.x + one.width <= other.x || other.x + other.width <= one.x;
        const below = one.y + one.height <= other.y - 12 || other.y + other.height <= one.y - 12;
        expect(besides || below).toBe(true);
        const sameRow = Math.abs(one.y - other.y) < 12;
        if (sameRow && other.x > one.x && one.caption !== '')
          expect(one.x + one.caption.length * 6.7).toBeLessThanOrEqual(other.x);
      }
    }
  });

  test.each([0.25, 0.5, 1])('have captions that no label lies over, at a zoom of %d', (zoom) => {
    const picture = indexPicture(many);
    const found = places('government', many);
    const scene = { picture, groups: groupsOf(many, 'government') };
    const captions = captionBoxes(scene, found, zoom);
    expect(captions).toHaveLength(3);
    const { labels } = arrange({
      picture,
      attention: { lit: null, selected: new Set(), focused: null, hovered: null },
      geometry: { nodes: found, lines: new Map() },
      viewport: { zoom, panX: 9_000, panY: 9_000, width: 18_000, height: 18_000 },
      captions,
      measure: (text, _weight, size) => text.length * size * 0.54,
      before: null,
    });
    expect(labels.size).toBeGreaterThan(3);
    const over = [...labels].filter(([, { box }]) =>
      captions.some((one) => one.x1 < box.x2 && box.x1 < one.x2 && one.y1 < box.y2 && box.y1 < one.y2),
    );
    expect(over.map(([id]) => id)).toEqual([]);
  });

  test('do not stretch to a node that was dragged away', () => {
    const groups = groupsOf(NETWORK, 'government') ?? new Map();
    const nodes = new Map(places('government', NETWORK));
    const framed = () =>
      framesOf(indexPicture(NETWORK), nodes, groups).filter(({ caption }) => caption === 'Listed by United Kingdom');
    expect(framed()).toHaveLength(1);
    nodes.set('one', { x: 9_000, y: 9_000 });
    expect(framed()).toHaveLength(2);
  });
});

describe('lines', () => {
  const star = sekStudio();

  test.each([...LAYOUT_NAMES].filter((name) => !['ring', 'force'].includes(name)))(
    'of a star run through nobody in the layout %s',
    (layout) => {
      const found = places(layout, star);
      const through = star.edges.flatMap(({ from, to }) => {
        const [a, b] = [found.get(from), found.get(to)];
        if (a === undefined || b === undefined) return [];
        const length = Math.hypot(b.x - a.x, b.y - a.y);
        return [...found].flatMap(([id, at]) => {
          if (id === from || id === to) return [];
          const along = ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length;
          const side = Math.abs((at.x - a.x) * (b.y - a.y) - (at.y - a.y) * (b.x - a.x)) / length;
          return along > 0 && along < length && side < 19 ? [`${from} to ${to} through ${id}`] : [];
        });
      });
      expect(through).toEqual([]);
    },
  );
});
