import { compareWords, NO_MATCH, type WordScore } from '../../domain/match/compare-words.ts';
import { agreeingWords, wordKey } from '../../domain/match/dictionary.ts';
import { type Found, foundParty, identifierKey, MOST_CANDIDATES, wordWeight } from '../../domain/match/found-party.ts';
import { scoreName } from '../../domain/match/score-name.ts';
import { type Word, words } from '../../domain/match/words.ts';
import { byText } from '../../domain/order.ts';
import type { SearchAnswer, SearchQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { resolvedPartyConditions } from './filters.ts';
import { NAME_INDEX } from './model.ts';
import { partyDocuments } from './party-documents.ts';
import { luceneQueries } from './search-terms.ts';

interface CandidateRow {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly ties: number;
}

interface Scored extends Found {
  readonly id: string;
  readonly score: number;
  readonly ties: number;
}

/**
 * Candidates by the full-text index, scored by `domain/match`. The index is asked for every word of the dictionary that a
 * typed one can agree with, so nothing above the threshold is missed unless `truncated` says so.
 */
export async function search(
  reading: Reading,
  dictionary: Dictionary,
  question: SearchQuestion,
): Promise<SearchAnswer> {
  const query = words(question.query);
  const agreeing = query.map((typed) => agreeingWords(dictionary.words, typed));
  const { rows, truncated } = await candidates(reading, dictionary, query, agreeing, question);
  const best = new Map<string, Scored>();
  for (const row of rows) {
    const scored = bestName(dictionary, row, query, agreeing);
    if (scored !== null && scored.score >= question.minScore) best.set(row.id, scored);
  }
  for (const scored of await byNumber(reading, question)) best.set(scored.id, scored);
  const found = [...best.values()].sort((a, b) => b.score - a.score || b.ties - a.ties || byText(a.id, b.id));
  const shown = found.slice(0, question.first);
  const parties = await partyDocuments(
    reading,
    shown.map(({ id }) => id),
  );
  return {
    hits: shown.flatMap((scored) => {
      const party = parties.get(scored.id);
      return party === undefined ? [] : [foundParty(party, scored, query, question.query)];
    }),
    totalCount: found.length,
    truncated,
  };
}

type Agreeing = readonly ReadonlyMap<number, WordScore>[];

/** Parties that share a word, weighed by how rare the word is. Initials alone bring nobody. */
async function candidates(
  reading: Reading,
  dictionary: Dictionary,
  query: readonly Word[],
  agreeing: Agreeing,
  question: SearchQuestion,
): Promise<{ rows: readonly CandidateRow[]; truncated: boolean }> {
  const bringing = agreeing.map((matches) => [...matches].filter(([, { rule }]) => rule !== 'INITIAL'));
  const terms = bringing.map((matches) => matches.flatMap(([place]) => dictionary.words[place] ?? []));
  const { where, parameters } = await resolvedPartyConditions(reading, question.where);
  const [total = 0, ...answers] = await Promise.all([
    reading.run<{ parties: number }>('MATCH (p:Party) RETURN count(p) AS parties').then(([row]) => row?.parties),
    ...luceneQueries(query, terms).map((lucene) =>
      reading.run<CandidateRow>(
        `CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $lucene) YIELD node AS p
         WITH p WHERE ${where}
         RETURN p.id AS id, p.words AS words, p.names AS names, p.ties AS ties`,
        { ...parameters, lucene },
      ),
    ),
  ]);
  const byPartyId = new Map(answers.flat().map((row) => [row.id, row]));
  const weight = new Map<string, number>();
  for (const { id, words: keys } of byPartyId.values()) {
    const places = keys.flatMap((key) => dictionary.placeOf.get(key) ?? []);
    let sum = 0;
    for (const matches of agreeing) {
      let most = 0;
      for (const place of places) {
        const agreed = matches.get(place);
        if (agreed === undefined || agreed.rule === 'INITIAL') continue;
        most = Math.max(most, wordWeight(agreed.score, total, dictionary.parties[place] ?? 1));
      }
      sum += most;
    }
    // The index knows the beginnings of long words only, and so brings a few that share none.
    if (sum > 0) weight.set(id, sum);
  }
  const rows = [...byPartyId.values()].filter(({ id }) => weight.has(id));
  if (rows.length <= MOST_CANDIDATES) return { rows, truncated: false };
  rows.sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0) || byText(a.id, b.id));
  return { rows: rows.slice(0, MOST_CANDIDATES), truncated: true };
}

/** The name of a party that scores best; the earlier one of equals. */
function bestName(
  dictionary: Dictionary,
  row: CandidateRow,
  query: readonly Word[],
  agreeing: Agreeing,
): Scored | null {
  const placeOfTyped = new Map(query.map((word, i) => [word, i]));
  let best: Scored | null = null;
  row.names.forEach((value, place) => {
    const { score } = scoreName(query, words(value), (typed, written) => {
      const known = dictionary.placeOf.get(wordKey(written));
      if (known === undefined) return compareWords(typed, written);
      return agreeing[placeOfTyped.get(typed) ?? -1]?.get(known) ?? NO_MATCH;
    });
    if (score > 0 && (best === null || score > best.score))
      best = { id: row.id, score, place, by: 'name', ties: row.ties };
  });
  return best;
}

/** Parties with this very identifier, or this very id. */
async function byNumber(reading: Reading, question: SearchQuestion): Promise<Scored[]> {
  const { where, parameters } = await resolvedPartyConditions(reading, question.where);
  const rows = await reading.run<{ id: string; ties: number; place: number | null }>(
    `CALL () {
       MATCH (p:Party {id: $typed}) RETURN p, null AS place, 0 AS turn
       UNION ALL MATCH (:Alias {id: $typed})-[:IDENTIFIES]->(p:Party) RETURN p, null AS place, 0 AS turn
       UNION ALL MATCH (:Identifier {id: $key})<-[has:HAS_IDENTIFIER]-(p:Party) RETURN p, has.place AS place, 1 AS turn
     }
     WITH p, place, turn WHERE ${where}
     RETURN p.id AS id, p.ties AS ties, place ORDER BY turn, id, place`,
    { ...parameters, typed: question.query.trim(), key: identifierKey(question.query) },
  );
  return rows.map(({ id, ties, place }) => ({
    id,
    ties,
    score: 1,
    place: place ?? 0,
    by: place === null ? 'id' : 'identifier',
  }));
}
