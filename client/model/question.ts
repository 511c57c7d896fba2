import { type Day, isDay } from './dates.ts';
import { type Filters, formatFilters, NO_FILTERS, parseFilters } from './filter-rows.ts';
import { VIEWS, type View } from './views.ts';
import { type Direction, type EdgeType, WALKED_TYPES } from './vocabulary.ts';

/**
 * What the explorer is asked to show: the whole of it is in the link, so that a link restores the same picture on
 * another machine. Everything else (positions, what the server answered) follows from it.
 */
export interface Question {
  /** Ids of the parties the network starts from; empty shows "Start with a name". */
  readonly seeds: readonly string[];
  /** 0 to 6 steps along relations and positions. */
  readonly depth: number;
  /** In the order in which they were done. */
  readonly expanded: readonly ExpandStep[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  /** Null: nothing is filtered by date. */
  readonly asOf: Day | null;
  /** Whether what is not yet listed on `asOf` is drawn dotted, or left out (its place stays). */
  readonly ghosts: 'shown' | 'hidden';
  /** A node or edge of the network. */
  readonly selection: string | null;
  readonly view: View;
  readonly filters: Filters;
  /** The beginning of the hash of the graph that the link was made with, so that a later reader is told of a change. */
  readonly data: string | null;
}

export interface ExpandStep {
  readonly id: string;
  /** Null: all. */
  readonly types: readonly EdgeType[] | null;
  /** Null: both. */
  readonly direction: Direction | null;
  /** 1 to 2,000 parties. */
  readonly limit: number;
}

/** The form of the link. A reader of a later form says so instead of guessing. */
const VERSION = '1';

export const EXPAND_AT_ONCE = 20;
const MAX_DEPTH = 6;
export const MAX_EXPAND = 2000;
/** Parties of one network: the API takes no more as `known`. */
export const MAX_PARTIES = 2000;

/** A bare address opens on SEK Studio and its affiliates. */
export const FIRST_QUESTION: Question = {
  seeds: ['us-ofac-34022'],
  depth: 2,
  expanded: [],
  hidden: [],
  pinned: [],
  asOf: null,
  ghosts: 'shown',
  selection: 'us-ofac-34022',
  view: 'explore',
  filters: NO_FILTERS,
  data: null,
};

export const EMPTY_QUESTION: Question = { ...FIRST_QUESTION, seeds: [], selection: null };

export interface ParsedQuestion {
  readonly question: Question;
  /** What of the link could not be read, each a sentence for the reader. Empty when all was. */
  readonly messages: readonly string[];
}

/** Reads a link. It never fails: what it cannot read it leaves at its first value, and says so. */
export function parseQuestion(params: URLSearchParams): ParsedQuestion {
  if ([...params.keys()].length === 0) return { question: FIRST_QUESTION, messages: [] };
  const messages: string[] = [];
  const version = params.get('v');
  if (version !== null && version !== VERSION)
    messages.push(`This link has form ${version}; this explorer reads form ${VERSION}. It shows what it could read.`);
  const filters = parseFilters(params);
  messages.push(...filters.messages);
  const seeds = params.has('seeds') ? list(params.get('seeds')) : FIRST_QUESTION.seeds;
  const question: Question = {
    seeds,
    depth: parseDepth(params.get('depth'), messages),
    expanded: params.getAll('expand').flatMap((text) => parseStep(text, messages)),
    hidden: list(params.get('hide')),
    pinned: list(params.get('pin')),
    asOf: parseAsOf(params.get('asOf'), messages),
    ghosts: params.get('later') === 'hidden' ? 'hidden' : 'shown',
    selection: params.get('select'),
    view: parseView(params.get('view'), messages),
    filters: filters.filters,
    data: params.get('data'),
  };
  return { question, messages };
}

/** Writes a link. `parseQuestion(formatQuestion(q))` is `q` again; the first question is a bare address. */
export function formatQuestion(question: Question): URLSearchParams {
  const params = new URLSearchParams();
  params.set('v', VERSION);
  params.set('seeds', question.seeds.join(','));
  if (question.depth !== FIRST_QUESTION.depth) params.set('depth', String(question.depth));
  for (const step of question.expanded) params.append('expand', formatStep(step));
  if (question.hidden.length > 0) params.set('hide', question.hidden.join(','));
  if (question.pinned.length > 0) params.set('pin', question.pinned.join(','));
  if (question.asOf !== null) params.set('asOf', question.asOf);
  if (question.ghosts === 'hidden') params.set('later', 'hidden');
  if (question.selection !== null) params.set('select', question.selection);
  if (question.view !== FIRST_QUESTION.view) params.set('view', question.view);
  formatFilters(question.filters, params);
  if (question.data !== null) params.set('data', question.data);
  return params.toString() === FIRST_LINK ? new URLSearchParams() : params;
}

const FIRST_LINK = `v=${VERSION}&seeds=us-ofac-34022&select=us-ofac-34022`;

const list = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((part) => part !== '')),
];

function parseDepth(text: string | null, messages: string[]): number {
  if (text === null) return FIRST_QUESTION.depth;
  const depth = Number(text);
  if (/^\d$/.test(text) && depth <= MAX_DEPTH) return depth;
  messages.push(
    `The link asks for depth ${text}; 0 to ${MAX_DEPTH} can be shown, so it shows ${FIRST_QUESTION.depth}.`,
  );
  return FIRST_QUESTION.depth;
}

function parseAsOf(text: string | null, messages: string[]): Day | null {
  if (text === null || isDay(text)) return text;
  messages.push(`“${text}” in the link is no day; no date is set.`);
  return null;
}

function parseView(text: string | null, messages: string[]): View {
  const known = VIEWS.find(({ view }) => view === (text ?? FIRST_QUESTION.view));
  if (known !== undefined) return known.view;
  messages.push(`This explorer has no view “${text}”; it shows the canvas.`);
  return FIRST_QUESTION.view;
}

/** `id~TYPE+TYPE~OUT~20`, with `all` and `both` for no choice. */
function formatStep(step: ExpandStep): string {
  return [step.id, step.types?.join('+') ?? 'all', step.direction ?? 'both', step.limit].join('~');
}

function parseStep(text: string, messages: string[]): readonly ExpandStep[] {
  const [id, typeText = 'all', directionText = 'both', limitText = String(EXPAND_AT_ONCE)] = text.split('~');
  const types =
    typeText === 'all' ? null : typeText.split('+').flatMap((type) => WALKED_TYPES.find((w) => w === type) ?? []);
  const direction =
    directionText === 'both' ? null : directionText === 'IN' || directionText === 'OUT' ? directionText : 'bad';
  const limit = /^\d{1,4}$/.test(limitText) ? Number(limitText) : 0;
  if (id === undefined || id === '' || types?.length === 0 || direction === 'bad' || limit < 1 || limit > MAX_EXPAND) {
    messages.push(`A step of the link could not be read and is left out: “${text}”.`);
    return [];
  }
  return [{ id, types, direction, limit }];
}
