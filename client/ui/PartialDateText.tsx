import { partialDateWords } from './partial-date-words.ts';

/** A date as its publisher knows it, in words; unknown is said and never guessed. */
export function PartialDateText({ value }: { readonly value: string | null }) {
  const words = partialDateWords(value);
  return value !== null && /^\d{4}(-\d\d){0,2}$/.test(value) ? <time dateTime={value}>{words}</time> : words;
}
