/** As much of a browser's history as the address needs; `go` acts at once. */
export function fakeBrowser(search = '') {
  const entries: { state: unknown; search: string }[] = [{ state: null, search }];
  const listeners: ((event: PopStateEvent) => void)[] = [];
  let at = 0;
  const location = { pathname: '/', search };

  function arrive(): void {
    location.search = entries[at]?.search ?? '';
  }

  function searchOf(link: string | URL | null | undefined): string {
    return new URL(String(link), 'http://127.0.0.1').search;
  }

  const history = {
    get state(): unknown {
      return entries[at]?.state ?? null;
    },
    pushState(state: unknown, _: string, link?: string | URL | null): void {
      entries.splice(at + 1, entries.length, { state: structuredClone(state), search: searchOf(link) });
      at += 1;
      arrive();
    },
    go(by: number): void {
      if (entries[at + by] === undefined) return;
      at += by;
      arrive();
      const event = Object.assign(new Event('popstate'), { state: history.state, hasUAVisualTransition: false });
      for (const listener of listeners) listener(event);
    },
  };

  return {
    history,
    location,
    addEventListener: (_: 'popstate', listener: (event: PopStateEvent) => void) => void listeners.push(listener),
    entries,
  };
}
