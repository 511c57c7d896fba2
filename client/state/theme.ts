import { useEffect, useState } from 'react';
import { useMedia } from './media.ts';

export type Theme = 'light' | 'dark';

const KEPT_AS = 'sanctions-explorer.theme';

/**
 * The theme on screen and the way to the other one. Without a choice the system's wish holds; a choice stays in this
 * browser. Used once, at the top of the page.
 */
export function useTheme(): { readonly theme: Theme; readonly toggle: () => void } {
  const [choice, setChoice] = useState<Theme | null>(kept);
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  const theme = choice ?? (systemIsDark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark';
    setChoice(next);
    keep(next);
  };
  return { theme, toggle };
}

function kept(): Theme | null {
  try {
    const value = localStorage.getItem(KEPT_AS);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    // A browser that forbids storage throws: then there is no earlier choice.
    return null;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(KEPT_AS, theme);
  } catch {
    // Storage is forbidden: the choice holds until the page is left.
  }
}
