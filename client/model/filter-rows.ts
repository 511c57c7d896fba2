import { type Day, isDay } from './dates.ts';

/**
 * Which rows of the legend are off. A row is named by its group and its value, `government:CA`, `country:country-cn`;
 * `none` is the row for parties without a value in that group.
 */
export const FILTER_GROUPS = [
  'government',
  'family',
  'kind',
  'country',
  'programme',
  'measure',
  'list',
  'evidence',
] as const;
export type FilterGroupId = (typeof FILTER_GROUPS)[number];
export type FilterRowId = `${FilterGroupId}:${string}`;

/**
 * How the governments whose rows are on decide: a party listed by any of them, by all of them, by none of them, or by them
 * and by no other.
 */
export const GOVERNMENT_MATCHES = ['any', 'all', 'none', 'only'] as const;
export type GovernmentMatch = (typeof GOVERNMENT_MATCHES)[number];

export interface Filters {
  /** In the order of JavaScript's `<`, each once. */
  readonly off: readonly FilterRowId[];
  readonly match: GovernmentMatch;
  /** Parties with a Designation listed within these days, both inclusive; an unknown date is in no range. */
  readonly listedFrom: Day | null;
  readonly listedTo: Day | null;
}

/** What all share is folded away at first: it can be unfolded, and is said in the caption. */
const FOLDED_AT_FIRST: readonly FilterRowId[] = ['family:hanging', 'family:sanctioned-by'];

export const NO_FILTERS: Filters = { off: FOLDED_AT_FIRST, match: 'any', listedFrom: null, listedTo: null };

export function isOff(filters: Filters, row: FilterRowId): boolean {
  return filters.off.includes(row);
}

export function withRow(filters: Filters, row: FilterRowId, on: boolean): Filters {
  const off = new Set(filters.off);
  if (on) off.delete(row);
  else off.add(row);
  return { ...filters, off: [...off].sort(byText) };
}

/** Whether days of listing are asked for. */
export const hasSpan = ({ listedFrom, listedTo }: Pick<Filters, 'listedFrom' | 'listedTo'>): boolean =>
  listedFrom !== null || listedTo !== null;

/** Switches every row of a group on. */
export function withGroup(filters: Filters, group: FilterGroupId): Filters {
  return { ...filters, off: filters.off.filter((row) => groupOf(row) !== group) };
}

/** Keeps one row of its group and switches the other `rows` of that group off. */
export function withOnly(filters: Filters, row: FilterRowId, rows: readonly FilterRowId[]): Filters {
  const others = rows.filter((other) => other !== row && groupOf(other) === groupOf(row));
  return others.reduce((kept, other) => withRow(kept, other, false), withRow(filters, row, true));
}

export function sameFilters(one: Filters, other: Filters): boolean {
  return (
    one.match === other.match &&
    one.listedFrom === other.listedFrom &&
    one.listedTo === other.listedTo &&
    one.off.join(' ') === other.off.join(' ')
  );
}

function groupOf(row: FilterRowId): FilterGroupId {
  const group = FILTER_GROUPS.find((id) => row.startsWith(`${id}:`));
  if (group === undefined) throw new RangeError(`not a filter row: ${row}`);
  return group;
}

/** Only what differs from the first state is in the link. */
export function formatFilters(filters: Filters, params: URLSearchParams): void {
  const off = filters.off.filter((row) => !FOLDED_AT_FIRST.includes(row));
  const on = FOLDED_AT_FIRST.filter((row) => !filters.off.includes(row));
  if (off.length > 0) params.set('off', off.join(','));
  if (on.length > 0) params.set('on', on.join(','));
  if (filters.match !== NO_FILTERS.match) params.set('match', filters.match);
  if (filters.listedFrom !== null) params.set('listedFrom', filters.listedFrom);
  if (filters.listedTo !== null) params.set('listedTo', filters.listedTo);
}

export function parseFilters(params: URLSearchParams): { filters: Filters; messages: readonly string[] } {
  const messages: string[] = [];
  const rows = (name: string): readonly FilterRowId[] =>
    (params.get(name) ?? '')
      .split(',')
      .filter((text) => text !== '')
      .flatMap((text) => {
        const row = asRow(text);
        if (row !== null) return [row];
        messages.push(`This explorer has no filter “${text}”; it is left out.`);
        return [];
      });
  const on = rows('on');
  const off = [...FOLDED_AT_FIRST.filter((row) => !on.includes(row)), ...rows('off')];
  const day = (name: string): Day | null => {
    const text = params.get(name);
    if (text === null || isDay(text)) return text;
    messages.push(`“${text}” in the link is no day; that filter is left out.`);
    return null;
  };
  const matchText = params.get('match');
  const match = GOVERNMENT_MATCHES.find((one) => one === (matchText ?? NO_FILTERS.match));
  if (match === undefined) messages.push(`Governments cannot be matched by “${matchText}”; any of them counts.`);
  const filters: Filters = {
    match: match ?? NO_FILTERS.match,
    off: [...new Set(off)].sort(byText),
    listedFrom: day('listedFrom'),
    listedTo: day('listedTo'),
  };
  return { filters, messages };
}

function asRow(text: string): FilterRowId | null {
  const group = FILTER_GROUPS.find((id) => text.startsWith(`${id}:`));
  return group === undefined || text.length === group.length + 1 ? null : `${group}:${text.slice(group.length + 1)}`;
}

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
