const PREFIX = 'sanctions-explorer.answer.';

/** What the reader wrote earlier in this tab; empty where nothing is kept or the browser forbids it. */
export function keptText(name: string): string {
  try {
    return sessionStorage.getItem(PREFIX + name) ?? '';
  } catch {
    // Storage is forbidden: then there is no earlier text.
    return '';
  }
}

export function keepText(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, text);
  } catch {
    // Storage is forbidden or full: the text stays on screen until the step is left.
  }
}
