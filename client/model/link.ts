import { formatCompare, parseCompare } from './compare-choice.ts';
import { type Day, isDay } from './dates.ts';
import { formatTab, parseTab } from './details-tabs.ts';
import { formatEditions, parseEditions } from './editions-choice.ts';
import type { ExploredNetwork } from './explored-network.ts';
import { formatFilters, parseFilters } from './filter-rows.ts';
import { FIRST_LAYOUT, isLayoutName, type LayoutChoice } from './layout-names.ts';
import { linkMessages } from './link-messages.ts';
import { onGrid, packIds, packPlaces, unpackIds, unpackPlaces } from './packed.ts';
import type { Positions } from './picture.ts';
import {
  type BringStep,
  type Camera,
  EXPAND_AT_ONCE,
  FIRST_QUESTION,
  isWaysStep,
  MAX_DEPTH,
  MAX_EXPAND,
  type Question,
  type WaysStep,
} from './question.ts';
import { formatData } from './since-link.ts';
import { formatTable, parseTable } from './table-choice.ts';
import { formatTimeline, parseTimeline } from './timeline-choice.ts';
import { VIEWS, type View } from './views.ts';
import { WALKED_TYPES } from './vocabulary.ts';

/** The form of the link. A reader of a later form says so instead of guessing. */
const VERSION = '2';
/** Before `VERSION` lists were written out in full, as a person who writes a link by hand does; they are read still. */
const WRITTEN_OUT = '1';

export interface ParsedQuestion {
  readonly question: Question;
  /** Where the layout had put everybody when the link was shared: a beginning, not pins. Empty for most links. */
  readonly standing: Positions;
  /** What of the link could not be read, each a sentence for the reader. Empty when all was. */
  readonly messages: readonly string[];
}

/** Reads a link. It never fails: what it cannot read it leaves at its first value, and says so. */
export function parseQuestion(params: URLSearchParams): ParsedQuestion {
  if ([...params.keys()].length === 0) return { question: FIRST_QUESTION, standing: new Map(), messages: [] };
  const messages: string[] = [];
  const version = params.get('v');
  if (version !== null && version !== VERSION && version !== WRITTEN_OUT)
    messages.push(`This link has form ${version}; this explorer reads form ${VERSION}. It shows what it could read.`);
  const ids =
    version === VERSION
      ? (name: string) => packedIds(params, name, messages)
      : (name: string) => list(params.get(name));
  const filters = parseFilters(params);
  messages.push(...filters.messages);
  const seeds = params.has('seeds') ? list(params.get('seeds')) : FIRST_QUESTION.seeds;
  const question: Question = {
    seeds,
    depth: parseDepth(params.get('depth'), messages),
    expanded: params.getAll('expand').flatMap((text) => parseStep(text, messages)),
    ways: (params.get('ways') ?? '').split(',').flatMap((text) => (text === '' ? [] : parseWays(text, messages))),
    hidden: ids('hide'),
    places: parsePlaces(params.get('at'), messages),
    layout: parseLayout(params.get('layout'), messages),
    camera: parseCamera(params.get('look'), messages),
    asOf: parseAsOf(params.get('asOf'), messages),
    comparedWith: parseAsOf(params.get('with'), messages),
    ghosts: params.get('later') === 'hidden' ? 'hidden' : 'shown',
    selection: ids('select'),
    view: parseView(params.get('view'), messages),
    tab: parseTab(params, messages),
    editions: parseEditions(params, messages),
    filters: filters.filters,
    compare: parseCompare(params, messages),
    timeline: parseTimeline(params, messages),
    table: parseTable(params, messages),
    data: params.get('data'),
  };
  const standing = parsePlaces(params.get('stand'), messages);
  return { question, standing, messages: linkMessages(messages) };
}

/** Writes a link. `parseQuestion(formatQuestion(q))` is `q` again; the first question is a bare address. */
export function formatQuestion(question: Question): URLSearchParams {
  const params = new URLSearchParams();
  params.set('v', VERSION);
  params.set('seeds', question.seeds.join(','));
  if (question.depth !== FIRST_QUESTION.depth) params.set('depth', String(question.depth));
  for (const step of question.expanded) params.append('expand', formatStep(step));
  if (question.ways.length > 0) params.set('ways', question.ways.map(formatWays).join(','));
  if (question.hidden.length > 0) params.set('hide', packIds(question.hidden));
  if (question.places.size > 0) params.set('at', packPlaces(question.places));
  if (question.layout.name !== null || question.layout.round > 0) params.set('layout', formatLayout(question.layout));
  if (question.camera !== null) params.set('look', formatCamera(question.camera));
  if (question.asOf !== null) params.set('asOf', question.asOf);
  if (question.comparedWith !== null) params.set('with', question.comparedWith);
  if (question.ghosts === 'hidden') params.set('later', 'hidden');
  if (question.selection.length > 0) params.set('select', packIds(question.selection));
  if (question.view !== FIRST_QUESTION.view) params.set('view', question.view);
  formatTab(question.tab, params);
  formatEditions(question.editions, params);
  formatFilters(question.filters, params);
  formatCompare(question.compare, params);
  formatTimeline(question.timeline, params);
  formatTable(question.table, params);
  if (question.data !== null) params.set('data', question.data);
  return params.toString() === FIRST_LINK ? new URLSearchParams() : params;
}

/** Above so many nodes a link would be too long to send; the layout then places them anew. */
const MOST_STANDING = 150;

/** A link to hand out: the question, of which data it is, and where everything stands, if that is not too much. */
export function formatShared(question: Question, positions: Positions, network: ExploredNetwork): URLSearchParams {
  const params = formatQuestion({ ...question, data: formatData(network) ?? question.data });
  if (!params.has('v')) params.set('v', VERSION);
  if (!params.has('seeds')) params.set('seeds', question.seeds.join(','));
  const standing = new Map(
    [...positions].filter(([id]) => !question.places.has(id)).map(([id, place]) => [id, onGrid(place)] as const),
  );
  if (standing.size > 0 && standing.size <= MOST_STANDING) params.set('stand', packPlaces(standing));
  return params;
}

/** The first question written out, where a bare address would not do. */
export const FIRST_LINK = `v=${VERSION}&seeds=us-ofac-34022&select=us-ofac-34022`;

const list = (text: string | null): readonly string[] => [
  ...new Set((text ?? '').split(',').filter((part) => part !== '')),
];

function packedIds(params: URLSearchParams, name: string, messages: string[]): readonly string[] {
  const ids = unpackIds(params.get(name) ?? '');
  if (ids === null) messages.push(`The list “${name}” of the link is damaged and is left out.`);
  return ids ?? [];
}

function parsePlaces(text: string | null, messages: string[]): Positions {
  const places = unpackPlaces(text ?? '');
  if (places === null) messages.push('The places in the link are damaged: the layout places every node.');
  return places ?? FIRST_QUESTION.places;
}

/** `force`, `force~2` after two fresh arrangements, `~2` without a choice. */
function formatLayout({ name, round }: LayoutChoice): string {
  return round === 0 ? (name ?? '') : `${name ?? ''}~${round}`;
}

function parseLayout(text: string | null, messages: string[]): LayoutChoice {
  if (text === null) return FIRST_LAYOUT;
  const [name = '', round = '0'] = text.split('~');
  if ((name === '' || isLayoutName(name)) && /^\d{1,4}$/.test(round)) {
    return { name: name === '' ? null : name, round: Number(round) };
  }
  messages.push(`This explorer has no layout “${text}”; it chooses one.`);
  return FIRST_LAYOUT;
}

const formatCamera = ({ x, y, zoom }: Camera): string => `${x}*${y}*${zoom}`;

function parseCamera(text: string | null, messages: string[]): Camera | null {
  if (text === null) return null;
  const parts = /^(-?\d{1,6})\*(-?\d{1,6})\*(\d{1,3})$/.exec(text);
  const [x, y, zoom] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  if (parts !== null && zoom >= 5 && zoom <= 400) return { x: x === 0 ? 0 : x, y: y === 0 ? 0 : y, zoom };
  messages.push(`“${text}” in the link is no view of the canvas; it shows everything.`);
  return null;
}

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
function formatStep(step: BringStep): string {
  if (isWaysStep(step)) return `${WAYS}${formatWays(step)}`;
  return [step.id, step.types?.join('+') ?? 'all', step.direction ?? 'both', step.limit].join('~');
}

/** What a step that brought ways begins with; no id of a party does. */
const WAYS = 'ways~';

const formatWays = ({ between, maxHops }: WaysStep): string => [...between, maxHops].join('~');

function parseWays(text: string, messages: string[]): readonly WaysStep[] {
  const [from = '', to = '', hops = ''] = text.split('~');
  if (from !== '' && to !== '' && from !== to && /^[1-6]$/.test(hops)) {
    return [{ between: [from, to], maxHops: Number(hops) }];
  }
  messages.push(`The ways “${text}” of the link could not be read and are left out.`);
  return [];
}

function parseStep(text: string, messages: string[]): readonly BringStep[] {
  if (text.startsWith(WAYS)) return parseWays(text.slice(WAYS.length), messages);
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
