import type { Day } from '../domain/partial-date.ts';
import type { GraphReader, StoreHandle } from '../store/graph-store.ts';
import type { StoryShelf } from '../stories/shelf.ts';
import type { Ask } from './ask.ts';
import { type CatalogueIndex, catalogueIndex } from './catalogue-index.ts';
import { type Loaders, loadersOf } from './loaders.ts';

/** What one request's resolvers share. */
export interface Context {
  readonly ask: Ask;
  /**
   * What is made of the catalogue, at once when it is here already: a promise for each of thousands of fields of one answer
   * would take longer than all the rest of it.
   */
  catalogue<Answer>(use: (all: CatalogueIndex) => Answer): Answer | Promise<Answer>;
  readonly loaders: Loaders;
  readonly shelf: StoryShelf;
  readonly today: Day;
  readonly signal: AbortSignal;
  /** The version of the graph that the answer was read from; null when it read none. */
  answeredFrom(): string | null;
  /** Is called when the request is answered, or was given up. */
  atEnd(act: () => void): void;
  end(): void;
}

/**
 * A request's context. Its reader is taken at the first question and kept: one answer never mixes two graphs.
 * @throws (from `ask`) {StoreUnavailable}
 */
export function contextOf(store: StoreHandle, shelf: StoryShelf, signal: AbortSignal, today: Day): Context {
  let pinned: GraphReader | null = null;
  const reader = (): GraphReader => {
    pinned ??= store.reader();
    return pinned;
  };
  const over = endOf(signal);
  // A verb that does not look at its signal must not hold the answer either.
  const ask: Ask = async (verb) => Promise.race([verb(reader(), { signal }), over]);
  const atEnd: (() => void)[] = [];
  return {
    ask,
    catalogue: (use) => {
      const all = catalogueIndex(reader());
      return all instanceof Promise ? all.then(use) : use(all);
    },
    loaders: loadersOf(ask),
    shelf,
    today,
    signal,
    answeredFrom: () => pinned?.version() ?? null,
    atEnd: (act) => void atEnd.push(act),
    end: () => {
      for (const act of atEnd.splice(0)) act();
    },
  };
}

/** Rejects with the signal's reason when it fires; one listener a request, however many questions wait for it. */
function endOf(signal: AbortSignal): Promise<never> {
  const end = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // When nobody waits for an answer the end of the request is no failure.
  end.catch(() => {});
  return end;
}
