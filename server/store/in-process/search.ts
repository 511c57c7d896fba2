import { markCommon } from '../../domain/match/common-words.ts';
import { NO_MATCH, type WordScore } from '../../domain/match/compare-words.ts';
import {
  type Agreeing,
  agreeingWords,
  indexedWord,
  type PlacedWord,
  placedWord,
} from '../../domain/match/dictionary.ts';
import { type Found, foundParty, identifierKey, MOST_CANDIDATES, wordWeight } from '../../domain/match/found-party.ts';
import { type NameReach, nameReach } from '../../domain/match/name-reach.ts';
import { type ReachRoom, reach, reachRoom } from '../../domain/match/reach.ts';
import { readings } from '../../domain/match/readings.ts';
import { scoreName } from '../../domain/match/score-name.ts';
import type { Word } from '../../domain/match/words.ts';
import type { SearchAnswer, SearchQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';
import { partyPredicate, type RowPredicate } from './party-filter.ts';
import { partyRow } from './party-row.ts';

interface Scored extends Found {
  readonly row: number;
  readonly score: number;
  /** The reading of the query that found it. */
  readonly query: readonly Word[];
}

/**
 * Candidates by shared words, scored by `domain/match`. A word of the query brings every indexed word that it can agree
 * with at all, so nothing above the threshold is missed unless `truncated` says so.
 */
export function search(graph: InProcessGraph, question: SearchQuestion): SearchAnswer {
  const wanted = partyPredicate(graph, question.where);
  const best = new Map<number, Scored>();
  let truncated = false;
  for (const typed of readings(question.query)) {
    const found = byNames(graph, typed, wanted, question.minScore);
    truncated ||= found.truncated;
    for (const scored of found.scored)
      if (scored.score > (best.get(scored.row)?.score ?? 0)) best.set(scored.row, scored);
  }
  for (const scored of byNumber(graph, question.query)) if (wanted(scored.row)) best.set(scored.row, scored);
  const found = [...best.values()].sort((a, b) => b.score - a.score || moreTies(graph, a.row, b.row) || a.row - b.row);
  return {
    hits: found
      .slice(0, question.first)
      .map((scored) => foundParty(graph.parties.documents.get(scored.row), scored, scored.query, question.query)),
    totalCount: found.length,
    truncated,
  };
}

/** Parties with a name that agrees with these words. */
function byNames(
  graph: InProcessGraph,
  typed: readonly Word[],
  wanted: RowPredicate,
  minScore: number,
): { readonly scored: readonly Scored[]; readonly truncated: boolean } {
  const dictionary = dictionaryOf(graph);
  const { index, room } = dictionary;
  const agreeing = typed.map((word) => agreeingWords(index, word));
  const query = markCommon(typed, agreeing, (place) => graph.names.partiesOfWord.of(place).length);
  const { rows, truncated } = candidates(graph, room, query, agreeing, wanted, minScore);
  const scored: Scored[] = [];
  const marked = markWords(dictionary, nameReach(query, minScore), agreeing);
  try {
    for (const row of rows) {
      const best = bestName(graph, row, query, agreeing, marked.mayReach);
      if (best !== null && best.score >= minScore) scored.push(best);
    }
  } finally {
    marked.clear();
  }
  return { scored, truncated };
}

const moreTies = (graph: InProcessGraph, a: number, b: number): number =>
  graph.parties.ties.of(b).length - graph.parties.ties.of(a).length;

/**
 * Room that one search after another works in: new arrays as long as the graph for each would be most of what is collected as
 * garbage. A search is done in one go, and leaves the room as it was.
 */
interface Room {
  /** Of each party: what the words weigh that it shares, and that which is best of one typed word. All 0. */
  readonly weights: Float64Array;
  readonly best: Float64Array;
  readonly reach: ReachRoom;
  /** Of each word: whether a typed one agrees with it, and the typed ones that it may answer, see `nameReach`. All 0. */
  readonly agrees: Uint8Array;
  readonly answers: Int32Array;
}

interface Dictionary {
  readonly index: readonly PlacedWord<number>[];
  readonly room: Room;
}

const dictionaries = new WeakMap<InProcessGraph, Dictionary>();

/** Split once for each graph. */
function dictionaryOf(graph: InProcessGraph): Dictionary {
  const made = dictionaries.get(graph);
  if (made !== undefined) return made;
  const index = graph.names.words.map((key, place) => placedWord(indexedWord(key), place));
  const parties = graph.parties.ids.length;
  const room: Room = {
    weights: new Float64Array(parties),
    best: new Float64Array(parties),
    reach: reachRoom(parties),
    agrees: new Uint8Array(index.length),
    answers: new Int32Array(index.length),
  };
  const dictionary = { index, room };
  dictionaries.set(graph, dictionary);
  return dictionary;
}

/** Parties that share a word, weighed by how rare the word is. Initials alone bring nobody. */
function candidates(
  graph: InProcessGraph,
  room: Room,
  query: readonly Word[],
  agreeing: readonly Agreeing[],
  wanted: RowPredicate,
  minScore: number,
): { rows: readonly number[]; truncated: boolean } {
  const total = graph.parties.ids.length;
  const { weights, best } = room;
  const brought: number[] = [];
  const canReach = reach(query, room.reach, minScore);
  try {
    agreeing.forEach((matches, i) => {
      const here: number[] = [];
      const initials: number[] = [];
      for (const [word, { score, rule }] of matches) {
        const parties = graph.names.partiesOfWord.of(word);
        const weight = rule === 'INITIAL' ? 0 : wordWeight(score, total, parties.length);
        for (const row of parties) {
          if (weight === 0) initials.push(row);
          else if (best[row] === 0) here.push(row);
          if ((best[row] ?? 0) < weight) best[row] = weight;
        }
      }
      for (const row of here) {
        if (weights[row] === 0) brought.push(row);
        weights[row] = (weights[row] ?? 0) + (best[row] ?? 0);
      }
      canReach.add(query[i], [...here, ...new Set(initials.filter((row) => best[row] === 0))]);
      for (const row of here) best[row] = 0;
    });
    const rows = brought.filter((row) => canReach.row(row) && wanted(row));
    if (rows.length <= MOST_CANDIDATES) return { rows: rows.sort((a, b) => a - b), truncated: false };
    rows.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
    return { rows: rows.slice(0, MOST_CANDIDATES), truncated: true };
  } finally {
    canReach.clear();
    for (const row of brought) weights[row] = 0;
  }
}

/** Set in `answers` of a word that was looked at in this search. */
const LOOKED_AT = 1 << 31;

interface MarkedWords {
  /** Whether a name with the words at these places may score enough. */
  mayReach(places: Uint32Array): boolean;
  /** Leaves the room as it was. */
  clear(): void;
}

/** Marks the words that a typed one agrees with, and, as names ask for them, what every other one may answer. */
function markWords({ index, room }: Dictionary, canReach: NameReach, agreeing: readonly Agreeing[]): MarkedWords {
  const { agrees, answers } = room;
  const known: number[] = [];
  agreeing.forEach((matches, q) => {
    for (const [place, { rule }] of matches) {
      const word = index[place];
      if (word === undefined) continue;
      known.push(place);
      agrees[place] = 1;
      answers[place] = (answers[place] ?? 0) | canReach.agreeing(q, word, rule);
    }
  });
  const answersOf = (place: number): number => {
    const before = answers[place] ?? 0;
    const word = index[place];
    if (before < 0 || word === undefined) return before;
    const all = before | canReach.beside(word) | LOOKED_AT;
    answers[place] = all;
    known.push(place);
    return all;
  };
  return {
    mayReach(places) {
      let words = 0;
      for (let i = 0; i < places.length; i++) words |= answersOf(places[i] ?? 0);
      return canReach.may(words & ~LOOKED_AT);
    },
    clear() {
      for (const place of known) {
        agrees[place] = 0;
        answers[place] = 0;
      }
    },
  };
}

/** The name of a party that scores best; the earlier one of equals. */
function bestName(
  graph: InProcessGraph,
  row: number,
  query: readonly Word[],
  agreeing: readonly Agreeing[],
  mayReach: (places: Uint32Array) => boolean,
): Scored | null {
  const { index, room } = dictionaryOf(graph);
  const compare = (_: Word, written: PlacedWord<number>, q: number): WordScore => {
    const { place } = written;
    // Most words agree with none that was typed, which is told sooner so.
    return room.agrees[place] === 0 ? NO_MATCH : (agreeing[q]?.get(place) ?? NO_MATCH);
  };
  let best: Scored | null = null;
  const names = graph.parties.names.of(row);
  for (let place = 0; place < names.length; place++) {
    const places = graph.names.wordsOfName.of(names[place] ?? 0);
    if (!mayReach(places)) continue;
    const name: PlacedWord<number>[] = [];
    for (const at of places) name.push(index[at] as PlacedWord<number>);
    const score = scoreName(query, name, compare);
    if (score > 0 && (best === null || score > best.score)) best = { row, score, place, by: 'name', query };
  }
  return best;
}

/** Parties with this very identifier, or this very id. */
function byNumber(graph: InProcessGraph, query: string): Scored[] {
  const byId = partyRow(graph, query.trim());
  const own: Scored[] = byId === undefined ? [] : [{ row: byId, score: 1, place: 0, by: 'id', query: [] }];
  const key = identifierKey(query);
  if (key === null) return own;
  const { keys, party, place } = graph.identifiers;
  const found: Scored[] = [];
  for (let i = lowerBound(keys, key); keys[i] === key; i++) {
    found.push({ row: party[i] ?? 0, score: 1, place: place[i] ?? 0, by: 'identifier', query: [] });
  }
  return [...own, ...found];
}

function lowerBound(sorted: readonly string[], key: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
