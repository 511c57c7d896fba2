import { markCommon } from '../../domain/match/common-words.ts';
import { compareWords, NO_MATCH, type WordScore } from '../../domain/match/compare-words.ts';
import { type Agreeing, agreeingWords } from '../../domain/match/dictionary.ts';
import { type Found, foundParty, identifierKey, MOST_CANDIDATES, wordWeight } from '../../domain/match/found-party.ts';
import { reach, reachRoom } from '../../domain/match/reach.ts';
import { readings } from '../../domain/match/readings.ts';
import { scoreName } from '../../domain/match/score-name.ts';
import type { Word } from '../../domain/match/words.ts';
import { byText } from '../../domain/order.ts';
import type { SearchAnswer, SearchQuestion } from '../graph-store.ts';
import type { Reading } from './database.ts';
import type { Dictionary } from './dictionary.ts';
import { type Conditions, resolvedPartyConditions } from './filters.ts';
import { NAME_INDEX } from './model.ts';
import { luceneQueries } from './search-terms.ts';
import type { WholeParties } from './whole-parties.ts';

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
  /** The reading of the query that found it. */
  readonly query: readonly Word[];
}

/**
 * Candidates by the full-text index, scored by `domain/match`. The index is asked for every word of the dictionary that a
 * typed one can agree with, so nothing above the threshold is missed unless `truncated` says so.
 */
export async function search(
  reading: Reading,
  dictionary: Dictionary,
  kept: WholeParties,
  question: SearchQuestion,
): Promise<SearchAnswer> {
  const { where, parameters } = await resolvedPartyConditions(reading, question.where);
  const asked: AskedOf = { reading, where, parameters, question };
  const [numbered, ...byReading] = await Promise.all([
    byNumber(asked),
    ...readings(question.query).map((typed) => byNames(asked, dictionary, typed)),
  ]);
  const best = new Map<string, Scored>();
  for (const scored of byReading.flatMap((one) => one.scored)) {
    if (scored.score > (best.get(scored.id)?.score ?? 0)) best.set(scored.id, scored);
  }
  for (const scored of numbered) best.set(scored.id, scored);
  const found = [...best.values()].sort((a, b) => b.score - a.score || b.ties - a.ties || byText(a.id, b.id));
  const shown = found.slice(0, question.first);
  const parties = await kept.of(
    reading,
    shown.map(({ id }) => id),
  );
  return {
    hits: shown.flatMap((scored) => {
      const party = parties.get(scored.id)?.party;
      return party === undefined ? [] : [foundParty(party, scored, scored.query, question.query)];
    }),
    totalCount: found.length,
    truncated: byReading.some(({ truncated }) => truncated),
  };
}

/** Parties with a name that agrees with these words. */
async function byNames(
  asked: AskedOf,
  dictionary: Dictionary,
  typed: readonly Word[],
): Promise<{ readonly scored: readonly Scored[]; readonly truncated: boolean }> {
  const agreeing = typed.map((word) => agreeingWords(dictionary.words, word));
  const query = markCommon(typed, agreeing, (place) => dictionary.parties[place] ?? 0);
  const { rows, truncated } = await candidates(asked, dictionary, query, agreeing);
  const scored = rows.flatMap((row) => bestName(dictionary, row, query, agreeing) ?? []);
  return { scored: scored.filter(({ score }) => score >= asked.question.minScore), truncated };
}

/** What both ways of finding a party ask with. */
interface AskedOf extends Conditions {
  readonly reading: Reading;
  readonly question: SearchQuestion;
}

/** Parties that share a word, weighed by how rare the word is. Initials alone bring nobody. */
async function candidates(
  { reading, where, parameters, question }: AskedOf,
  dictionary: Dictionary,
  query: readonly Word[],
  agreeing: readonly Agreeing[],
): Promise<{ rows: readonly CandidateRow[]; truncated: boolean }> {
  const bringing = agreeing.map((matches) => [...matches].filter(([, { rule }]) => rule !== 'INITIAL'));
  const terms = bringing.map((matches) => matches.flatMap(([place]) => dictionary.words[place] ?? []));
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
  const brought = [...new Map(answers.flat().map((row) => [row.id, row])).values()];
  const canReach = reach(query, reachRoom(brought.length), question.minScore);
  const weighed: { readonly row: CandidateRow; readonly weight: number; readonly place: number }[] = [];
  brought.forEach((row, place) => {
    const places = row.words.flatMap((key) => dictionary.placeOf.get(key) ?? []);
    let weight = 0;
    agreeing.forEach((matches, i) => {
      const agreed = places.filter((word) => matches.has(word));
      if (agreed.length > 0) canReach.add(query[i], [place]);
      weight += Math.max(0, ...agreed.map((word) => weightOf(matches.get(word), total, dictionary.parties[word])));
    });
    // The index knows the beginnings of long words only, and so brings a few that share none.
    if (weight > 0) weighed.push({ row, weight, place });
  });
  const able = weighed.filter(({ place }) => canReach.row(place));
  if (able.length <= MOST_CANDIDATES) return { rows: able.map(({ row }) => row), truncated: false };
  able.sort((a, b) => b.weight - a.weight || byText(a.row.id, b.row.id));
  return { rows: able.slice(0, MOST_CANDIDATES).map(({ row }) => row), truncated: true };
}

const weightOf = (agreed: WordScore | undefined, parties: number, partiesWithWord = 1): number =>
  agreed === undefined || agreed.rule === 'INITIAL' ? 0 : wordWeight(agreed.score, parties, partiesWithWord);

/** The name of a party that scores best; the earlier one of equals. */
function bestName(
  dictionary: Dictionary,
  row: CandidateRow,
  query: readonly Word[],
  agreeing: readonly Agreeing[],
): Scored | null {
  let best: Scored | null = null;
  row.names.forEach((value, place) => {
    const score = scoreName(query, dictionary.wordsOf(value), (typed, written, q) => {
      if (written.place === null) return compareWords(typed, written);
      return agreeing[q]?.get(written.place) ?? NO_MATCH;
    });
    if (score > 0 && (best === null || score > best.score))
      best = { id: row.id, score, place, by: 'name', ties: row.ties, query };
  });
  return best;
}

/** Parties with this very identifier, or this very id. */
async function byNumber({ reading, where, parameters, question }: AskedOf): Promise<Scored[]> {
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
    query: [],
  }));
}
