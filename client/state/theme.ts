import { useEffect, useState, useSyncExternalStore } from 'react';

/** What is painted, and what the reader asked for. */
export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

const KEY = 'sanctions-explorer.theme';
const DARK = '(prefers-color-scheme: dark)';
const CALM = '(prefers-reduced-motion: reduce)';

/**
 * The theme on screen. The choice is kept in this browser; without one, or where storing is forbidden, the system's
 * wish holds.
 */
export function useTheme(): { readonly theme: Theme; readonly choice: ThemeChoice; readonly toggle: () => void } {
  const [choice, setChoice] = useState<ThemeChoice>(stored);
  const systemIsDark = useMedia(DARK);
  const theme = choice === 'system' ? (systemIsDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    setChoice(next);
    store(next);
  };
  return { theme, choice, toggle };
}

export function useReducedMotion(): boolean {
  return useMedia(CALM);
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

function stored(): ThemeChoice {
  const value = read();
  return value === 'light' || value === 'dark' ? value : 'system';
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A browser that forbids storage throws; the theme then lasts as long as the page.
    return null;
  }
}

function store(choice: Theme): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // See `read`.
  }
}
