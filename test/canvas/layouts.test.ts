import { describe, expect, test } from 'vitest';
import { arrange } from '../../client/canvas/labels/arrange.ts';
import { grow } from '../../client/canvas/layouts/grow.ts';
import type { LayoutInput, Place } from '../../client/canvas/layouts/layout.ts';
import { chooseLayout, runLayout } from '../../client/canvas/layouts/registry.ts';
import { layoutEdge, layoutNode } from '../../client/canvas/layouts/sizes.ts';
import { indexPicture } from '../../client/canvas/scene.ts';
import type { Picture } from '../../client/model/picture.ts';
import { edge, node, sekStudio } from './sample.ts';

function input(picture: Picture, fixed: readonly Place[] = [], parent: string | null = null): LayoutInput {
  return {
    nodes: picture.nodes.map((one) => layoutNode(one, false)),
    edges: picture.edges.map(layoutEdge),
    room: 1.4,
    fixed,
    parent,
  };
}

const first = (picture: Picture, fixed: readonly Place[] = []) =>
  new Map(runLayout({ kind: 'first', layout: null, input: input(picture, fixed) }).map(([id, x, y]) => [id, { x, y }]));

/** Degrees clockwise from straight down. */
function bearing(at: { x: number; y: number } | undefined): number {
  if (at === undefined) throw new Error('not placed');
  return ((Math.atan2(-at.x, at.y) * 180) / Math.PI + 360) % 360;
}

/** A network without a centre, the same at every call. */
function scattered(count: number): Picture {
  const nodes = Array.from({ length: count }, (_, at) => node(`n${at}`));
  const edges = nodes.slice(1).map((one, at) => edge(one.id, `n${Math.floor(at / 3)}`, 'linked'));
  return { nodes, edges };
}

describe('the ring', () => {
  test('is chosen for a network with a centre and up to 40 nodes, forces for the rest', () => {
    expect(chooseLayout(input(sekStudio()))).toBe('ring');
    expect(chooseLayout(input(scattered(60)))).toBe('force');
    expect(
      chooseLayout(input({ nodes: [node('a', { isStart: true }), node('b', { isStart: true })], edges: [] })),
    ).toBe('force');
  });

  test('gives the same places for the same input, and for the same network in another order', () => {
    const picture = sekStudio();
    const turned = { nodes: [...picture.nodes].reverse(), edges: [...picture.edges].reverse() };
    expect(first(turned)).toEqual(first(picture));
  });

  test('puts the start in the middle', () => {
    expect(first(sekStudio()).get('SEK Studio')).toEqual({ x: 0, y: 0 });
  });

  test('gives every relation family its own sector', () => {
    const picture = sekStudio();
    const places = first(picture);
    const around = picture.edges
      .filter((one) => one.from === 'SEK Studio' || one.to === 'SEK Studio')
      .map((one) => ({ family: one.family, at: bearing(places.get(one.from === 'SEK Studio' ? one.to : one.from)) }))
      .sort((a, b) => a.at - b.at)
      .map((one) => one.family);
    const sectors = around.filter((family, at) => family !== around[at - 1]);
    expect(sectors).toEqual(['supports', 'reported', 'acts-for']);
  });

  test('sorts a family by country', () => {
    const picture = sekStudio();
    const places = first(picture);
    const countries = picture.edges
      .filter((one) => one.family === 'acts-for')
      .map((one) => ({
        at: bearing(places.get(one.from)),
        country: picture.nodes.find((n) => n.id === one.from)?.meta,
      }))
      .sort((a, b) => a.at - b.at)
      .map((one) => one.country);
    expect(countries.filter((country, at) => country !== countries[at - 1])).toEqual([
      'China',
      'France',
      'Hong Kong, China',
    ]);
  });

  test('leaves the ground under the start open, so that no line runs through its name', () => {
    const picture = sekStudio();
    const places = first(picture);
    for (const one of picture.edges.filter((each) => each.from === 'SEK Studio' || each.to === 'SEK Studio')) {
      const at = bearing(places.get(one.from === 'SEK Studio' ? one.to : one.from));
      expect(at).toBeGreaterThan(40);
      expect(at).toBeLessThan(320);
    }
  });

  test('leaves room for every label, whole, at its own size', () => {
    const picture = sekStudio();
    const places = first(picture);
    const arranged = arrange({
      picture: indexPicture(picture),
      attention: { lit: null, selected: new Set(['SEK Studio']), focused: null, hovered: null },
      geometry: { nodes: places, lines: new Map() },
      viewport: { zoom: 1, panX: 2000, panY: 2000, width: 4000, height: 4000 },
      captions: [],
      measure: (text, _weight, size) => [...text].length * size * (/\p{Script=Latin}/u.test(text) ? 0.54 : 1),
      before: null,
    });
    for (const one of picture.nodes) {
      const lines = arranged.labels.get(one.id)?.block.lines.map((line) => line.text) ?? [];
      expect(lines.join(' '), one.id).toContain(one.meta ?? one.label);
    }
  });

  test('puts a second step outside the ring or into its open part, with room for the text on its line', () => {
    const places = first(sekStudio());
    const child = places.get('Shanghai Hongman Cartoon and Animation Design Studio') ?? { x: 0, y: 0 };
    const parent = places.get('Lu Hezheng') ?? { x: 0, y: 0 };
    const away = Math.hypot(child.x - parent.x, child.y - parent.y);
    // Measured in the form of the room, which the ring has as well.
    const out = ({ x, y }: { x: number; y: number }) => Math.hypot(x / 1.4, y);
    expect(out(child)).toBeGreaterThanOrEqual(out(parent) * 0.7 - 1);
    expect(away).toBeGreaterThan(160);
  });

  test('a pinned node keeps its place in a new first layout', () => {
    const places = first(sekStudio(), [['Kinoatis', -700, 12]]);
    expect(places.has('Kinoatis')).toBe(false);
    expect(places.size).toBe(15);
  });

  test('a date on the label does not change where a node stands', () => {
    const picture = sekStudio();
    const dated = {
      ...picture,
      nodes: picture.nodes.map((one) => ({ ...one, dateNote: 'not yet listed · 2022-12-09' })),
    };
    expect(first(dated)).toEqual(first(picture));
  });

  test('an empty network and a lone node are laid out too', () => {
    expect(first({ nodes: [], edges: [] }).size).toBe(0);
    expect([...first({ nodes: [node('a', { isStart: true })], edges: [] })]).toEqual([['a', { x: 0, y: 0 }]]);
  });
});

describe('growing', () => {
  const grown = () => {
    const picture = sekStudio();
    const fixed = runLayout({ kind: 'first', layout: null, input: input(picture) });
    const news = Array.from({ length: 8 }, (_, at) => node(`new ${at}`, { meta: 'China' }));
    const more = {
      nodes: [...picture.nodes, ...news],
      edges: [...picture.edges, ...news.map((one) => edge(one.id, 'Kinoatis', 'acts-for'))],
    };
    return { fixed, places: grow(input(more, fixed, 'Kinoatis')) };
  };

  test('places only what is new', () => {
    expect(
      grown()
        .places.map(([id]) => id)
        .sort(),
    ).toEqual(Array.from({ length: 8 }, (_, at) => `new ${at}`));
  });

  test('is the same every time', () => {
    expect(grown().places).toEqual(grown().places);
  });

  test('keeps every new body off every body that stands', () => {
    const { fixed, places } = grown();
    for (const [, x, y] of places) {
      for (const [, ox, oy] of fixed) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(50);
    }
  });

  test('nodes without any tie find a place as well', () => {
    const picture = { nodes: [node('a', { isStart: true }), node('b'), node('c')], edges: [] };
    const places = grow(input(picture, [['a', 0, 0]]));
    expect(places.map(([id]) => id)).toEqual(['b', 'c']);
    expect(new Set(places.map(([, x, y]) => `${x} ${y}`)).size).toBe(2);
  });
});

describe('forces', () => {
  test('give the same places every time and keep bodies apart', () => {
    const picture = scattered(80);
    const places = first(picture);
    expect(first(picture)).toEqual(places);
    const all = [...places.values()];
    expect(all).toHaveLength(80);
    for (const [at, a] of all.entries()) {
      for (const b of all.slice(at + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(30);
    }
  });

  test('keep starts apart beside one of many ties', () => {
    const starts = ['hub', 'b', 'c'].map((id) => node(id, { isStart: true }));
    const leaves = Array.from({ length: 15 }, (_, at) => node(`leaf${at}`));
    const places = first({
      nodes: [...starts, ...leaves],
      edges: [...leaves.map((leaf) => edge(leaf.id, 'hub', 'linked')), edge('b', 'c', 'possible-match')],
    });
    const [b, c] = [places.get('b'), places.get('c')];
    expect(Math.hypot((b?.x ?? 0) - (c?.x ?? 0), (b?.y ?? 0) - (c?.y ?? 0))).toBeGreaterThan(130);
  });

  test('hold several starts and loose pieces', () => {
    const picture = {
      nodes: [node('a', { isStart: true }), node('b', { isStart: true }), node('c'), node('d'), node('e')],
      edges: [edge('c', 'a', 'linked'), edge('d', 'b', 'linked')],
    };
    expect([...first(picture).values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(first(picture).size).toBe(5);
  });
});
