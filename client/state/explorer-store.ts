import { type Failure, failureOf, isWorthRetrying } from '../gql/failure.ts';
import type { Asker } from '../model/asker.ts';
import { derive } from '../model/derive.ts';
import type { Derived } from '../model/derived.ts';
import { type ExploredNetwork, NOTHING_EXPLORED, partiesOf } from '../model/explored-network.ts';
import { isHub } from '../model/hubs.ts';
import type { Positions } from '../model/picture.ts';
import type { Question } from '../model/question.ts';
import { sinceLink } from '../model/since-link.ts';
import type { Address } from './address.ts';
import type { DrawnCanvas } from './drawn-canvas.ts';
import type { Explorer, NetworkStatus, Notice } from './explorer.ts';
import { explorerActions } from './explorer-actions.ts';
import { keyOf, openLoader } from './network-loader.ts';
import type { Held, Workbench } from './workbench.ts';

/** Seconds until a question that the store or the network lost is asked again. */
export const RETRY_SECONDS = 8;

export interface ExplorerStore {
  /** The same object until something changed. */
  readonly current: () => Explorer;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks for the first network. */
  readonly start: () => void;
}

/** The one explorer of a page: the question in the address, the network it needs, and what a screen shows of both. */
export function openExplorer(address: Address, asker: Asker): ExplorerStore {
  const listeners = new Set<() => void>();
  const loader = openLoader(asker);
  let held: Held = {
    status: { kind: 'loading' },
    network: NOTHING_EXPLORED,
    asking: null,
    wayFrom: null,
    expanding: null,
    expandedFrom: null,
    notice: null,
    canvas: null,
  };
  let running: AbortController | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | null = null;
  let noticeKey = 0;
  let isOpening = true;
  let lastPositions: Positions = new Map();
  let shown: { readonly of: readonly unknown[]; readonly derived: Derived } | null = null;

  const question = (): Question => address.current().question;

  /** Derived anew only when something it follows from changed: a selection changes nothing. */
  function derived(): Derived {
    const { asOf, comparedWith, ghosts, filters, hidden, ways } = question();
    const of = [held.network, asOf, comparedWith, ghosts, filters, hidden, ways];
    const before = shown;
    if (before !== null && of.every((value, at) => value === before.of[at])) return before.derived;
    const fresh = derive(held.network, { asOf, comparedWith, ghosts, filters, hidden, ways });
    shown = { of, derived: fresh };
    return fresh;
  }

  function set(change: Partial<Held>): void {
    held = { ...held, ...change };
    settle();
  }

  function say(text: string, action: Notice['action'] = null): void {
    noticeKey += 1;
    set({ notice: { key: noticeKey, text, action } });
  }

  /** Brings what the question needs, unless it is on screen or on its way already. */
  function load(): void {
    running?.abort();
    if (retryTimer !== null) clearTimeout(retryTimer);
    const needed = question();
    const here = loader.known(needed);
    if (here !== null) {
      set({ network: here, status: statusOf(here), expanding: null });
      return;
    }
    const controller = new AbortController();
    running = controller;
    set({ status: { kind: 'loading' } });
    loader.load(needed, controller.signal).then(
      (network) => {
        if (controller.signal.aborted) return;
        set({ network, status: statusOf(network), expanding: null });
        sayWhatChanged(network);
        const hub = loneHub(network);
        if (hub !== null) actions.expand(hub);
      },
      (error: unknown) => {
        if (!controller.signal.aborted) fail(failureOf(error), loader.begun(needed) ?? held.network);
      },
    );
  }

  /** Of a link that was made with other data: what differs, and who is new at a press. */
  function sayWhatChanged(network: ExploredNetwork): void {
    const { data, places } = question();
    const { standing } = address.current();
    // Who stood there is known of the link that the page was opened with, and of no later step.
    const stood = new Set(isOpening && standing.size > 0 ? [...standing.keys(), ...places.keys()] : []);
    isOpening = false;
    const drawn = derived().picture.nodes.map(({ id }) => id);
    const since = sinceLink(data, stood, drawn, network);
    if (since === null) return;
    const { added, sentence } = since;
    const show = { label: 'Select the new', run: () => actions.selectMany(added, 'Select what is new') };
    say(sentence, added.length === 0 ? null : show);
  }

  /** What is drawn stays; of a link that failed half-way, the steps that came are drawn. */
  function fail(failure: Failure, network: ExploredNetwork): void {
    const again = isWorthRetrying(failure);
    set({
      network,
      status: { kind: 'error', failure, retryInSeconds: again ? RETRY_SECONDS : null },
      expanding: null,
    });
    if (again) retryTimer = setTimeout(load, RETRY_SECONDS * 1000);
  }

  function attachCanvas(next: DrawnCanvas | null): void {
    if (held.canvas !== null) lastPositions = held.canvas.positions();
    set({ canvas: next });
  }

  const workbench: Workbench = {
    question,
    held: () => held,
    derived,
    positions: () => held.canvas?.positions() ?? lastPositions,
    attachCanvas,
    set,
    say,
    load,
  };
  const actions = explorerActions(address, workbench);
  let current = compose();

  function compose(): Explorer {
    const { question: asked, steps, standing } = address.current();
    return { question: asked, steps, standing, ...held, derived: derived(), actions };
  }

  function settle(): void {
    current = compose();
    for (const listener of listeners) listener();
  }

  let loadedKey: string | null = null;
  address.subscribe(() => {
    const key = keyOf(question());
    if (key === loadedKey) settle();
    else {
      loadedKey = key;
      load();
    }
  });

  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      const { messages } = address.current();
      if (messages.length > 0) say(messages.join(' '));
      loadedKey = keyOf(question());
      load();
    },
  };
}

/** A network that starts from one hub shows nothing else yet: what should come is asked at once. */
function loneHub(network: ExploredNetwork): string | null {
  const [party, other] = partiesOf(network);
  return party !== undefined && other === undefined && isHub(party) ? party.id : null;
}

function statusOf(network: ExploredNetwork): NetworkStatus {
  return network.graph === null ? { kind: 'empty' } : { kind: 'ready', cut: network.cut };
}
