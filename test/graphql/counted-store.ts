import type { GraphReader, StoreHandle } from '../../server/store/graph-store.ts';

/** A store over another one, that notes which verbs were called. */
export interface CountedStore extends StoreHandle {
  /** The verbs called since the last look, in order. */
  called(): string[];
}

export function countedStore(store: StoreHandle): CountedStore {
  let calls: string[] = [];
  return {
    kind: store.kind,
    version: () => store.version(),
    close: () => store.close(),
    called: () => {
      const noted = calls;
      calls = [];
      return noted;
    },
    reader() {
      const reader = store.reader();
      return new Proxy(reader, {
        get(target, verb, receiver) {
          if (typeof verb === 'string' && verb !== 'version' && verb in target) calls.push(verb);
          return Reflect.get(target, verb, receiver);
        },
      }) satisfies GraphReader;
    },
  };
}
