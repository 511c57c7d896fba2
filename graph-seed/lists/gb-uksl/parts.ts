import { countryKey } from '../../clean/countries.ts';

/** `(1) Mullah (2) Haji` → its parts; a text that is not numbered is one part. Each as published, without outer spaces. */
export function numbered(text: string): string[] {
  if (!/^\s*\(\d+(?:-\d+)?\)/.test(text)) return [text.trim()].filter((part) => part !== '');
  return text
    .split(/\(\d+(?:-\d+)?\)/)
    .map((part) => part.replace(/^[\s;]+|(?<![\s;])[\s;]+$/g, ''))
    .filter((part) => part !== '');
}

export interface FoundCountry {
  readonly country: string;
  readonly words: string;
}

/**
 * The countries that a cell names: one, several numbered, or several behind full stops or commas. Null when one part is
 * in no table: then nothing is guessed of the others either.
 */
export function countriesIn(cell: string): FoundCountry[] | null {
  const whole = found(cell);
  if (whole !== null) return [whole];
  const parts = numbered(cell).flatMap((part) => (found(part) === null ? part.split(/[.,]\s+/) : [part]));
  const all = parts.map(found);
  return all.length > 1 && all.every((one) => one !== null) ? all : null;
}

function found(text: string): FoundCountry | null {
  const words = text.trim().replace(/\.$/, '');
  const country = countryKey(words);
  return country === null ? null : { country, words };
}

/** What the list writes where it has nothing to say. */
export const isNothing = (text: string): boolean => /^\s*[-–—]\s*$/.test(text);
