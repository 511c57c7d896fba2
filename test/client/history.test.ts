import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../client/model/asker.ts';
import type { Brought } from '../../client/model/explored-network.ts';
import { beginHistory, MAX_STEPS, movedTo, present, stepsOf, withStep } from '../../client/model/history.ts';
import { LAYOUT_NAMES } from '../../client/model/layout-names.ts';
import { formatQuestion } from '../../client/model/link.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import { openAddress } from '../../client/state/address.ts';
import type { Explorer } from '../../client/state/explorer.ts';
import { openExplorer } from '../../client/state/explorer-store.ts';
import { fakeBrowser } from './fake-browser.ts';
import { HONGMAN, LU_HEZHENG, party, SEK, SEK_NETWORK, tie } from './sek-network.ts';

const SEK_ANSWER: Brought = {
  nodes: [...SEK_NETWORK.nodes.values()].map((node) =>
    node.id === LU_HEZHENG && node.kind === 'Person'
      ? { ...node, tieCounts: [...node.tieCounts, { type: 'ASSOCIATE_OF', direction: 'IN', count: 12 }] }
      : node,
  ),
  edges: [...SEK_NETWORK.edges.values()],
  seeds: [SEK],
  unknownSeeds: [],
  omitted: [],
  graph: 'one',
};

const asker: Asker = {
  ways: async () => ({
    found: { ends: [null, null], ways: [], truncated: false },
    nodes: [],
    edges: [],
    graph: 'one',
  }),
  network: async () => SEK_ANSWER,
  expand: async ({ party: of, limit }) => {
    const brought = Array.from({ length: Math.min(limit, 12) }, (_, n) => party(`p-${n}`, `TIED ${n}`, 'cn', null));
    return {
      nodes: brought,
      edges: brought.map((one) => tie('ASSOCIATE_OF', one.id, of)),
      seeds: [of],
      unknownSeeds: [],
      omitted: [],
      graph: 'one',
    };
  },
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function open(browser = fakeBrowser()) {
  const store = openExplorer(openAddress(browser), asker);
  store.start();
  await settled();
  const positions = new Map([...SEK_NETWORK.nodes.keys()].map((id, n) => [id, { x: n * 41, y: n * 7 }] as const));
  const nothing = (): void => undefined;
  store.current().actions.attachCanvas({
    positions: () => positions,
    fit: nothing,
    zoomIn: nothing,
    zoomOut: nothing,
    toggleRegion: nothing,
    focus: nothing,
    toPng: async () => new Blob(),
    toSvg: () => '',
  });
  return { browser, now: store.current };
}

/** What a reader sees of the explorer: the question and what is drawn of it, in the order drawn. */
const onScreen = ({ question, derived }: Explorer) => ({
  link: formatQuestion({ ...question, data: null }).toString(),
  drawn: derived.picture.nodes.map((node) => node.id),
  edges: derived.picture.edges.map((edge) => `${edge.id} ${edge.standing}`),
});

/** Something a reader does, told by numbers so that a failing run can be played again. */
type Gesture = (explorer: Explorer) => void;

const node = fc.nat(20);
const at = (explorer: Explorer, n: number): string => {
  const { nodes } = explorer.derived.picture;
  return nodes[n % Math.max(1, nodes.length)]?.id ?? SEK;
};
const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  node.map((n) => (e: Explorer) => e.actions.hide([at(e, n)])),
  node.map((n) => (e: Explorer) => e.actions.isolate([at(e, n), SEK])),
  node.map((n) => (e: Explorer) => e.actions.expand(at(e, n), { limit: 20 })),
  fc.constant((e: Explorer) => e.actions.expand(LU_HEZHENG, { limit: 20 })),
  node.map((n) => (e: Explorer) => e.actions.findWays([at(e, n), at(e, n + 3)])),
  node.map((n) => (e: Explorer) => e.actions.collapse([at(e, n), LU_HEZHENG])),
  node.map((n) => (e: Explorer) => e.actions.pin([at(e, n), HONGMAN], n % 2 === 0)),
  fc.tuple(node, fc.integer({ min: -800, max: 800 }), fc.boolean()).map(
    ([n, x, joins]) =>
      (e: Explorer) =>
        e.actions.place(at(e, n), { x, y: -x }, joins),
  ),
  node.map((n) => (e: Explorer) => e.actions.select(n === 0 ? null : at(e, n))),
  node.map((n) => (e: Explorer) => e.actions.toggleSelected(at(e, n))),
  node.map((n) => (e: Explorer) => e.actions.selectMany([at(e, n), at(e, n + 1)], 'Select 2')),
  fc.constantFrom(null, '2021-12-09', '2021-12-10', '2022-12-09').map((day) => (e: Explorer) => e.actions.setAsOf(day)),
  fc.constantFrom(-1 as const, 1 as const).map((way) => (e: Explorer) => e.actions.step(way)),
  fc.constantFrom(null, ...LAYOUT_NAMES).map((name) => (e: Explorer) => e.actions.layOut(name)),
  fc.constantFrom<Gesture>(
    (e) => e.actions.layOutAnew(),
    (e) => e.actions.closeWays(),
    (e) => e.actions.unhide(),
    (e) => e.actions.showLater(false),
    (e) => e.actions.toggleFilter('government:US'),
    (e) => e.actions.toggleFilter('family:hanging'),
    (e) => e.actions.onlyFilter('kind:Person'),
    (e) => e.actions.clearFilters(),
    (e) => e.actions.setView('table'),
    (e) => e.actions.setView('explore'),
    (e) => e.actions.look({ x: 5, y: 5, zoom: 80 }),
  ),
  fc.constantFrom<Gesture>(
    (e) => e.actions.undo(),
    (e) => e.actions.redo(),
  ),
);

describe('undo and redo', () => {
  it('go back to the start and forth to the end, after any gestures', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { minLength: 1, maxLength: 60 }), async (gestures) => {
        const { now, browser } = await open();
        const start = onScreen(now());
        for (const act of gestures) {
          act(now());
          await settled();
        }
        while (now().steps.undone.length > 0) now().actions.redo();
        const last = onScreen(now());
        const steps = now().steps.done.length;
        while (now().steps.done.length > 0) now().actions.undo();
        // Selecting one thing and looking elsewhere are no steps: they belong to the beginning as well.
        expect(bare(onScreen(now()))).toEqual(bare(start));
        for (let step = 0; step < steps; step++) now().actions.redo();
        expect(onScreen(now())).toEqual(last);
        expect(browser.location.search).toBe(linkOf(now()));
      }),
      { seed: 20_211_210, numRuns: 120 },
    );
  });

  it('jump to any step of the list, and name every one', async () => {
    const { now } = await open();
    now().actions.hide([HONGMAN]);
    now().actions.setAsOf('2021-12-10');
    now().actions.place(SEK, { x: 40, y: 40 }, false);
    now().actions.moveTo(1);
    expect(now().steps).toEqual({
      done: ['Hide Shanghai Hongman Cartoon and Animation Design Studio'],
      undone: ['As of 2021-12-10', 'Move SEK Studio'],
    });
    expect(now().question).toMatchObject({ asOf: null, hidden: [HONGMAN] });
    now().actions.moveTo(3);
    expect(now().question.places.get(SEK)).toEqual({ x: 40, y: 40 });
  });

  it('take a node moved key by key as one step, and a selection put together piece by piece too', async () => {
    const { now } = await open();
    for (const x of [16, 32, 48]) now().actions.place(SEK, { x, y: 0 }, true);
    now().actions.toggleSelected(LU_HEZHENG);
    now().actions.toggleSelected(HONGMAN);
    expect(now().steps.done).toEqual(['Move SEK Studio', 'Select 3']);
    now().actions.undo();
    expect(now().question.selection).toEqual([SEK]);
    now().actions.undo();
    expect(now().question.places.size).toBe(0);
  });

  it('survive a reload', async () => {
    const { now, browser } = await open();
    now().actions.hide([HONGMAN]);
    now().actions.setAsOf('2021-12-10');
    now().actions.undo();
    browser.leave();
    const again = await open(browser);
    expect(again.now().steps).toEqual({ done: now().steps.done, undone: ['As of 2021-12-10'] });
    again.now().actions.redo();
    expect(again.now().question.asOf).toBe('2021-12-10');
    again.now().actions.moveTo(0);
    expect(again.now().question.hidden).toEqual([]);
  });

  it('let the oldest steps go instead of growing without end', () => {
    let history = beginHistory(FIRST_QUESTION);
    for (let step = 1; step <= MAX_STEPS + 50; step++) {
      history = withStep(history, { ...FIRST_QUESTION, depth: step % 6 }, { words: `step ${step}` });
    }
    expect(history.entries).toHaveLength(MAX_STEPS);
    expect(stepsOf(history).done.at(-1)).toBe(`step ${MAX_STEPS + 50}`);
    expect(present(movedTo(history, -5)).words).toBe('step 51');
  });
});

const linkOf = ({ question }: Explorer): string => {
  const text = formatQuestion(question).toString();
  return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~')}`;
};

function bare({ link, ...drawn }: ReturnType<typeof onScreen>) {
  const params = new URLSearchParams(link);
  for (const name of ['select', 'look', 'v', 'seeds']) params.delete(name);
  return { link: params.toString(), ...drawn };
}
