import { describe, expect, it, vi } from 'vitest';
import type { Asker, ExpandAsked } from '../../client/model/asker.ts';
import type { Brought } from '../../client/model/explored-network.ts';
import { formatShared } from '../../client/model/link.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';
import { openAddress } from '../../client/state/address.ts';
import { openExplorer, RETRY_SECONDS } from '../../client/state/explorer-store.ts';
import { fakeBrowser } from './fake-browser.ts';
import { LU_HEZHENG, party, SEK, SEK_NETWORK, tie } from './sek-network.ts';

const SEK_ANSWER: Brought = {
  nodes: [...SEK_NETWORK.nodes.values()].map((node) =>
    node.id === LU_HEZHENG && node.kind === 'Person'
      ? { ...node, tieCounts: [...node.tieCounts, { type: 'ASSOCIATE_OF', direction: 'IN', count: 30 }] }
      : node,
  ),
  edges: [...SEK_NETWORK.edges.values()],
  seeds: [SEK],
  unknownSeeds: [],
  omitted: [],
  graph: 'one',
};

/** Thirty associates of Lu Hezheng, that no list has. */
function associates({ party: of, limit }: ExpandAsked): Brought {
  const brought = Array.from({ length: Math.min(limit, 30) }, (_, n) => party(`p-${n}`, `ASSOCIATE ${n}`, 'cn', null));
  return {
    nodes: brought,
    edges: brought.map((one) => tie('ASSOCIATE_OF', one.id, of)),
    seeds: [of],
    unknownSeeds: [],
    omitted: limit < 30 ? [{ distance: 1, type: 'ASSOCIATE_OF', parties: 30 - limit }] : [],
    graph: 'one',
  };
}

async function open(link = '', asker: Partial<Asker> = {}) {
  const asked: string[] = [];
  const browser = fakeBrowser(link);
  const store = openExplorer(openAddress(browser), {
    network: async (question, signal) => {
      asked.push(`network ${question.seeds.join(' ')}`);
      return asker.network === undefined ? SEK_ANSWER : asker.network(question, signal);
    },
    expand: async (question, signal) => {
      asked.push(`expand ${question.party} ${question.limit}`);
      return asker.expand === undefined ? associates(question) : asker.expand(question, signal);
    },
    ways: async (question, signal) => {
      asked.push(`ways ${question.between.join(' ')} ${question.maxHops}`);
      if (asker.ways === undefined) throw new Error('nobody asks for ways here');
      return asker.ways(question, signal);
    },
  });
  store.start();
  await settled();
  return { store, browser, asked, now: store.current, act: store.current().actions };
}

/** Lets every answer that is on its way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the explorer', () => {
  it('opens a bare link on SEK Studio', async () => {
    const { now, asked } = await open();
    expect(asked).toEqual([`network ${SEK}`]);
    expect(now().status).toEqual({ kind: 'ready', cut: [] });
    expect(now().derived.counts.parties).toBe(14);
  });

  it('asks for the ties of a link to a hub along with the hub itself, once', async () => {
    const { now, asked } = await open(`?v=2&seeds=${SEK}&depth=0&expand=${SEK}~all~both~30`, {
      network: async () => ({ ...SEK_ANSWER, nodes: SEK_ANSWER.nodes.filter(({ id }) => id === SEK), edges: [] }),
    });
    expect(asked).toEqual([`expand ${SEK} 30`, `network ${SEK}`]);
    expect(now().derived.counts.parties).toBe(31);
  });

  it('asks for them again, knowing who stands there, where the hub has another id by now', async () => {
    const known: (readonly string[])[] = [];
    const { now, asked } = await open(`?v=2&seeds=former-id&depth=0&expand=${SEK}~all~both~30`, {
      network: async () => ({ ...SEK_ANSWER, nodes: SEK_ANSWER.nodes.filter(({ id }) => id === SEK), edges: [] }),
      expand: async (question) => {
        known.push(question.known);
        return associates(question);
      },
    });
    expect(asked).toEqual([`expand ${SEK} 30`, 'network former-id', `expand ${SEK} 30`]);
    expect(known).toEqual([['former-id'], [SEK]]);
    expect(now().derived.counts.parties).toBe(31);
  });

  it('keeps day, selection and view in the link, and Back takes them back', async () => {
    const { now, act, browser, asked } = await open();
    act.setAsOf('2021-12-10');
    act.select(LU_HEZHENG);
    act.setView('table');
    expect(browser.location.search).toBe(`?v=2&seeds=${SEK}&asOf=2021-12-10&select=${LU_HEZHENG}&view=table&data=one`);
    expect(now().derived.counts.parties).toBe(5);
    browser.history.go(-1);
    browser.history.go(-1);
    expect(now().question).toMatchObject({ view: 'explore', asOf: '2021-12-10', selection: [SEK] });
    browser.history.go(-1);
    expect(now().derived.counts.parties).toBe(14);
    expect(asked).toHaveLength(1);
  });

  it('makes one step of a drag, however many days it passes', async () => {
    const { act, browser, now } = await open();
    act.setAsOf('2022-01-01', true);
    act.setAsOf('2022-01-02', true);
    expect(now().question.asOf).toBe('2022-01-02');
    expect(browser.entries).toHaveLength(1);
    act.setAsOf('2022-01-03');
    expect(browser.entries).toHaveLength(2);
    expect(now().steps.done).toEqual(['As of 2022-01-03']);
    act.undo();
    expect(now().question.asOf).toBeNull();
  });

  it('undoes and redoes the last step, over the selections made since', async () => {
    const { act, now } = await open();
    act.hide([LU_HEZHENG]);
    act.select('us-ofac-40203');
    act.select('us-ofac-40205');
    expect(now().steps).toEqual({ done: ['Hide Hezheng LU'], undone: [] });
    act.undo();
    expect(now().question).toMatchObject({ hidden: [], selection: [SEK] });
    expect(now().steps).toEqual({ done: [], undone: ['Hide Hezheng LU'] });
    act.redo();
    expect(now().question.hidden).toEqual([LU_HEZHENG]);
  });

  it('steps through the days on which something changed', async () => {
    const { act, now } = await open();
    const days = [-1, -1, -1, -1, 1, 1, 1].map((direction) => {
      act.step(direction === 1 ? 1 : -1);
      return now().question.asOf;
    });
    expect(days).toEqual([
      '2022-12-09',
      '2021-12-10',
      '2021-12-09',
      '2021-12-09',
      '2021-12-10',
      '2022-12-09',
      '2022-12-09',
    ]);
  });

  it('asks before it draws more than twenty, and tells what it left out', async () => {
    const { act, now, asked } = await open();
    act.expand(LU_HEZHENG);
    expect(now().asking).toMatchObject({ party: LU_HEZHENG, undrawn: 30 });
    expect(asked).toHaveLength(1);
    act.expand(LU_HEZHENG, { limit: 20 });
    await settled();
    expect(asked.at(-1)).toBe(`expand ${LU_HEZHENG} 20`);
    expect(now().asking).toBeNull();
    const more = now().derived.picture.nodes.find((node) => node.kind === 'More');
    expect(more?.undrawn).toBe(10);
    act.expand(more?.id ?? '');
    await settled();
    expect(asked.at(-1)).toBe(`expand ${LU_HEZHENG} 40`);
    expect(now().derived.counts.parties).toBe(44);
    expect(now().derived.picture.nodes.some((node) => node.kind === 'More')).toBe(false);
  });

  it('needs no server to undo an expand, and none to do it again', async () => {
    const { act, now, asked } = await open();
    act.expand(LU_HEZHENG, { limit: 30 });
    await settled();
    expect(now().derived.counts.parties).toBe(44);
    act.undo();
    expect(now().derived.counts.parties).toBe(14);
    act.redo();
    expect(now().derived.counts.parties).toBe(44);
    expect(asked).toHaveLength(2);
  });

  it('restores an expanded network from its link', async () => {
    const { act, browser } = await open();
    act.expand(LU_HEZHENG, { types: ['ASSOCIATE_OF'], direction: 'IN', limit: 30 });
    await settled();
    const { now } = await open(browser.location.search);
    expect(now().derived.counts.parties).toBe(44);
  });

  it('says what is drawn already instead of asking', async () => {
    const { act, now, asked } = await open();
    act.expand(SEK);
    expect(now().notice?.text).toBe('Everything tied to SEK Studio is drawn already.');
    expect(asked).toHaveLength(1);
  });

  it('says when the data changed since the link was made', async () => {
    const { now } = await open(`?v=1&seeds=${SEK}&data=zero`);
    expect(now().notice?.text).toBe(
      'The data changed since this link was made: graph zero then, one now. Names, ties and counts may differ.',
    );
    expect((await open(`?v=1&seeds=${SEK}&data=one`)).now().notice).toBeNull();
  });

  it('says what differs from the network that a link was handed out with, and selects who is new', async () => {
    const network = { ...SEK_NETWORK, graph: 'zero' };
    const places = new Map([...SEK_NETWORK.nodes.keys()].map((id, at) => [id, { x: at * 40, y: at }] as const));
    const shared = formatShared(FIRST_QUESTION, places, network);
    const then = shared.get('data');
    expect(then).toMatch(/^zero\.14\.\d+$/);
    // As handed out: nothing but the graph's hash differs.
    const { now } = await open(`?${shared}`);
    expect(now().notice?.text).toContain('The parties and ties of this view are as many as then.');
    expect(now().notice?.action).toBeNull();
    // One who stood there is gone, and Lu Hezheng has come.
    const others = new Map([...places].filter(([id]) => id !== LU_HEZHENG));
    const older = formatShared(FIRST_QUESTION, others.set('us-ofac-1', { x: 0, y: 80 }), network);
    older.set('data', 'zero.13.1');
    const later = await open(`?${older}`);
    const text = later.now().notice?.text ?? '';
    for (const part of [
      'Parties: 13 then, 14 now.',
      'Ties: 1 then, ',
      'New here: Hezheng LU.',
      'No longer here: us-ofac-1.',
    ])
      expect(text).toContain(part);
    later.now().notice?.action?.run();
    expect(later.now().question.selection).toEqual([LU_HEZHENG]);
  });

  it('starts empty when the link has no seeds', async () => {
    const { now, asked } = await open('?v=1&seeds=');
    expect(now().status).toEqual({ kind: 'empty' });
    expect(asked).toEqual([]);
  });

  it('tells an answer without anything from no question', async () => {
    const nothing: Brought = {
      nodes: [],
      edges: [],
      seeds: [],
      unknownSeeds: ['us-ofac-1'],
      omitted: [],
      graph: 'one',
    };
    const { now } = await open('?v=1&seeds=us-ofac-1', { network: async () => nothing });
    expect(now().status).toEqual({ kind: 'ready', cut: [] });
    expect(now().network.unknownSeeds).toEqual(['us-ofac-1']);
  });

  it('draws the steps of a link that came, when a later one fails', async () => {
    const { now } = await open(`?v=1&seeds=${SEK}&expand=${LU_HEZHENG}~all~both~20`, {
      expand: async () => {
        throw new Error('refused');
      },
    });
    expect(now().status).toMatchObject({ kind: 'error', failure: { message: 'refused' }, retryInSeconds: null });
    expect(now().derived.counts.parties).toBe(14);
  });

  it('keeps what is drawn when the server is gone, and asks again by itself', async () => {
    vi.useFakeTimers();
    let down = true;
    const { now } = await Promise.all([
      open('', {
        network: async () => {
          if (down) throw new TypeError('fetch failed');
          return SEK_ANSWER;
        },
      }),
      vi.advanceTimersByTimeAsync(1),
    ]).then(([opened]) => opened);
    expect(now().status).toMatchObject({ kind: 'error', failure: { kind: 'offline' }, retryInSeconds: RETRY_SECONDS });
    down = false;
    await vi.advanceTimersByTimeAsync(RETRY_SECONDS * 1000 + 1);
    expect(now().status).toEqual({ kind: 'ready', cut: [] });
    vi.useRealTimers();
  });
});
