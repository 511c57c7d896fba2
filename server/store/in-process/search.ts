import { compareWords, type WordScore } from '../../domain/match/compare-words.ts';
import { editDistance, editsAllowed } from '../../domain/match/edit-distance.ts';
import { gradeOf } from '../../domain/match/match.ts';
import { scoreName } from '../../domain/match/score-name.ts';
import { foldIdentifier, type Word, words } from '../../domain/match/words.ts';
import type { SearchAnswer, SearchHit, SearchQuestion } from '../graph-store.ts';
import type { InProcessGraph } from './graph.ts';
import { partyPredicate, type RowPredicate } from './party-filter.ts';
import { partyRow } from './party-row.ts';

/** Parties whose names are scored at most: the ones that share the rarest words come first. */
const MOST_CANDIDATES = 2_000;

interface Scored {
  readonly row: number;
  readonly score: number;
  /** Place of the name within the party, or of the identifier. */
  readonly place: number;
  readonly by: 'name' | 'identifier' | 'id';
}

/**
 * Candidates by shared words, scored by `domain/match`. A word of the query brings every indexed word that it can agree
 * with at all, so nothing above the threshold is missed unless `truncated` says so.
 */
export function search(graph: InProcessGraph, question: SearchQuestion): SearchAnswer {
  const wanted = partyPredicate(graph, question.where);
  const query = words(question.query);
  const index = wordsOf(graph);
  const agreeing = query.map((typed) => agreeingWords(index, typed));
  const { rows, truncated } = candidates(graph, agreeing, wanted);
  const best = new Map<number, Scored>();
  for (const row of rows) {
    const scored = bestName(graph, index, row, query, agreeing);
    if (scored !== null && scored.score >= question.minScore) best.set(row, scored);
  }
  for (const scored of byNumber(graph, question.query)) if (wanted(scored.row)) best.set(scored.row, scored);
  const found = [...best.values()].sort((a, b) => b.score - a.score || moreTies(graph, a.row, b.row) || a.row - b.row);
  return {
    hits: found.slice(0, question.first).map((scored) => hitOf(graph, scored, query, question.query)),
    totalCount: found.length,
    truncated,
  };
}

const moreTies = (graph: InProcessGraph, a: number, b: number): number =>
  graph.parties.ties.of(b).length - graph.parties.ties.of(a).length;

interface IndexedWord extends Word {
  /** One bit for each letter that occurs: two words that differ in many letters cannot be near. */
  readonly letters: number;
}

const indexes = new WeakMap<InProcessGraph, readonly IndexedWord[]>();

/** The dictionary, split once for each graph. */
function wordsOf(graph: InProcessGraph): readonly IndexedWord[] {
  const made = indexes.get(graph);
  if (made !== undefined) return made;
  const split = graph.names.words.map((line): IndexedWord => {
    const [own = '', ascii = own] = line.split('\t');
    return { written: own, own, ascii, letters: letterBits(ascii) };
  });
  indexes.set(graph, split);
  return split;
}

function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Every indexed word that the typed one agrees with, and how well. */
function agreeingWords(index: readonly IndexedWord[], typed: Word): Map<number, WordScore> {
  const found = new Map<number, WordScore>();
  const bits = letterBits(typed.ascii);
  const longest = typed.ascii.length;
  const edits = editsAllowed(longest);
  index.forEach((word, number) => {
    const begins = longest >= 3 && word.ascii.startsWith(typed.ascii);
    const initial = word.ascii.length === 1 || longest === 1;
    const exact = word.ascii === typed.ascii || word.own === typed.own;
    if (!begins && !initial && !exact) {
      if (edits === 0 || Math.abs(word.ascii.length - longest) > edits) return;
      if (bitCount(bits ^ word.letters) > 2 * edits) return;
      if (editDistance(typed.ascii, word.ascii, edits) > edits) return;
    }
    const agreed = compareWords(typed, word);
    if (agreed.score > 0) found.set(number, agreed);
  });
  return found;
}

/** Parties that share a word, weighed by how rare the word is. Initials alone bring nobody. */
function candidates(
  graph: InProcessGraph,
  agreeing: readonly ReadonlyMap<number, WordScore>[],
  wanted: RowPredicate,
): { rows: readonly number[]; truncated: boolean } {
  const total = graph.parties.ids.length;
  const weights = new Map<number, number>();
  for (const matches of agreeing) {
    const bestHere = new Map<number, number>();
    for (const [word, { score, rule }] of matches) {
      if (rule === 'INITIAL') continue;
      const parties = graph.names.partiesOfWord.of(word);
      const weight = score * Math.log(1 + total / parties.length);
      for (const row of parties) if ((bestHere.get(row) ?? 0) < weight) bestHere.set(row, weight);
    }
    for (const [row, weight] of bestHere) weights.set(row, (weights.get(row) ?? 0) + weight);
  }
  const rows = [...weights.keys()].filter(wanted);
  if (rows.length <= MOST_CANDIDATES) return { rows, truncated: false };
  rows.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a - b);
  return { rows: rows.slice(0, MOST_CANDIDATES), truncated: true };
}

/** The name of a party that scores best; the earlier one of equals. */
function bestName(
  graph: InProcessGraph,
  index: readonly IndexedWord[],
  row: number,
  query: readonly Word[],
  agreeing: readonly ReadonlyMap<number, WordScore>[],
): Scored | null {
  const placeOf = new Map(query.map((word, i) => [word, i]));
  let best: Scored | null = null;
  graph.parties.names.of(row).forEach((nameRow, place) => {
    const numbers = new Map<Word, number>();
    const name = Array.from(graph.names.wordsOfName.of(nameRow), (number): Word => {
      const word = { ...(index[number] ?? { written: '', own: '', ascii: '' }) };
      numbers.set(word, number);
      return word;
    });
    const { score } = scoreName(query, name, (typed, written) => {
      const agreed = agreeing[placeOf.get(typed) ?? -1]?.get(numbers.get(written) ?? -1);
      return agreed ?? { score: 0, rule: 'MISSING' };
    });
    if (score > 0 && (best === null || score > best.score)) best = { row, score, place, by: 'name' };
  });
  return best;
}

/** Parties with this very identifier, or this very id. */
function byNumber(graph: InProcessGraph, query: string): Scored[] {
  const byId = partyRow(graph, query.trim());
  const own: Scored[] = byId === undefined ? [] : [{ row: byId, score: 1, place: 0, by: 'id' }];
  const key = foldIdentifier(query);
  // Shorter numbers are house numbers and years, and would match by chance.
  if (key.length < 5 || !/\d/.test(key)) return own;
  const { keys, party, place } = graph.identifiers;
  const found: Scored[] = [];
  for (let i = lowerBound(keys, key); keys[i] === key; i++) {
    found.push({ row: party[i] ?? 0, score: 1, place: place[i] ?? 0, by: 'identifier' });
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

function hitOf(graph: InProcessGraph, scored: Scored, query: readonly Word[], typed: string): SearchHit {
  const party = graph.parties.documents.get(scored.row);
  if (scored.by !== 'name') {
    const identifier =
      scored.by === 'id'
        ? { type: 'Record id', value: typed.trim(), country: null, sources: party.names[0]?.sources ?? [] }
        : (party.identifiers[scored.place] ?? null);
    const matched = { query: typed, matched: identifier?.value ?? null, score: 1, rule: 'IDENTIFIER' } as const;
    return { party, identifier, match: { score: 1, grade: 'EXACT', name: null, words: [matched] } };
  }
  const name = party.names[scored.place] ?? null;
  const { score, words: matches } = scoreName(query, words(name?.value ?? ''), compareWords);
  return { party, identifier: null, match: { score, grade: gradeOf(score), name, words: matches } };
}
