import { type Day, isDay } from './dates.ts';

/** What the Data view tells of: which list, which two editions of it, and of which kind of change. */
export interface EditionsChoice {
  /** Null: the first list with more than one edition. */
  readonly list: string | null;
  /** Null: the edition before `to`. */
  readonly from: Day | null;
  /** Null: the newest. */
  readonly to: Day | null;
  readonly show: 'changes' | 'issues';
  /** Null: each. */
  readonly change: Change | null;
}

export const CHANGES = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type Change = (typeof CHANGES)[number];

export const FIRST_EDITIONS: EditionsChoice = { list: null, from: null, to: null, show: 'changes', change: null };

/** Reads its part of a link; what cannot be read is left at its first value, and said. */
export function parseEditions(params: URLSearchParams, messages: string[]): EditionsChoice {
  const day = (name: string): Day | null => {
    const text = params.get(name);
    if (text === null || isDay(text)) return text;
    messages.push(`“${text}” in the link is no day of an edition; the newest are compared.`);
    return null;
  };
  const change = params.get('change');
  return {
    list: params.get('list'),
    from: day('from'),
    to: day('to'),
    show: params.get('show') === 'issues' ? 'issues' : 'changes',
    change: CHANGES.find((one) => one === change) ?? null,
  };
}

export function formatEditions({ list, from, to, show, change }: EditionsChoice, params: URLSearchParams): void {
  if (list !== null) params.set('list', list);
  if (from !== null) params.set('from', from);
  if (to !== null) params.set('to', to);
  if (show === 'issues') params.set('show', show);
  if (change !== null) params.set('change', change);
}

/** A list as far as it was read: its editions, oldest first. */
export interface ReadList {
  readonly id: string;
  readonly editions: readonly Day[];
}

/** The choice with nothing left open. `from` is null where the list has one edition only. */
export interface SettledEditions {
  readonly list: string;
  readonly from: Day | null;
  readonly to: Day;
}

/** @returns null when no list was read, or not the one that is asked for */
export function settledEditions(choice: EditionsChoice, lists: readonly ReadList[]): SettledEditions | null {
  const read = lists.filter(({ editions }) => editions.length > 0);
  const list =
    choice.list === null
      ? (read.find(({ editions }) => editions.length > 1) ?? read[0])
      : read.find(({ id }) => id === choice.list);
  const newest = list?.editions.at(-1);
  if (list === undefined || newest === undefined) return null;
  const to = list.editions.findLast((edition) => edition <= (choice.to ?? newest)) ?? newest;
  const earlier = list.editions.filter((edition) => edition < to);
  const from =
    choice.from === null ? earlier.at(-1) : (earlier.findLast((one) => one <= (choice.from ?? '')) ?? earlier[0]);
  return { list: list.id, from: from ?? null, to };
}

/** Whole days from the edition to today. */
export function ageInDays(edition: Day, today: Date): number {
  return Math.max(0, Math.floor((today.getTime() - Date.parse(`${edition}T00:00:00Z`)) / 86_400_000));
}
