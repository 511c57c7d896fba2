/** As much of a browser as the address needs; `go` acts at once, and a reload is another page on the same browser. */
export function fakeBrowser(search = '') {
  const entries: { state: unknown; search: string }[] = [{ state: null, search }];
  let listeners: { type: string; listener: () => void }[] = [];
  let at = 0;
  const location = { pathname: '/', search, hash: '' };
  const kept = new Map<string, string>();

  function arrive(): void {
    location.search = entries[at]?.search ?? '';
  }

  function tell(type: string): void {
    for (const one of listeners) if (one.type === type) one.listener();
  }

  const entryOf = (state: unknown, link: string | URL | null | undefined) => ({
    state: structuredClone(state),
    search: new URL(String(link), 'http://127.0.0.1').search,
  });

  const history = {
    get state(): unknown {
      return entries[at]?.state ?? null;
    },
    pushState(state: unknown, _: string, link?: string | URL | null): void {
      entries.splice(at + 1, entries.length, entryOf(state, link));
      at += 1;
      arrive();
    },
    replaceState(state: unknown, _: string, link?: string | URL | null): void {
      entries[at] = entryOf(state, link);
      arrive();
    },
    go(by: number): void {
      if (entries[at + by] === undefined) return;
      at += by;
      arrive();
      tell('popstate');
    },
  };

  return {
    history,
    location,
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    addEventListener: (type: string, listener: () => void) => void listeners.push({ type, listener }),
    entries,
    /** The page is left; whatever is opened on this browser next is another page. */
    leave(): void {
      tell('pagehide');
      listeners = [];
    },
  };
}
