import { markCommon } from '../../domain/match/common-words.ts';
import { compareWords, NO_MATCH, type WordScore } from '../../domain/match/compare-words.ts';
import { type Agreeing, agreeingWords, type PlacedWord } from '../../domain/match/dictionary.ts';
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
import type { SearchedParty } from './searched-parties.ts';
import type { WholeParties } from './whole-parties.ts';

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
  const brought = await broughtParties(asked, dictionary, query, agreeing);
  mark(dictionary, agreeing, 1);
  try {
    const { parties, truncated } = candidates(dictionary, brought, query, agreeing, asked.question.minScore);
    const scored = parties.flatMap((party) => bestName(dictionary, party, query, agreeing) ?? []);
    return { scored: scored.filter(({ score }) => score >= asked.question.minScore), truncated };
  } finally {
    mark(dictionary, agreeing, 0);
  }
}

function mark({ agrees }: Dictionary, agreeing: readonly Agreeing[], as: 0 | 1): void {
  for (const matches of agreeing) for (const place of matches.keys()) agrees[place] = as;
}

/** What both ways of finding a party ask with. */
interface AskedOf extends Conditions {
  readonly reading: Reading;
  readonly question: SearchQuestion;
}

/** Whatever the full-text index finds for the words that agree with the typed ones. Initials alone bring nobody. */
async function broughtParties(
  { reading, where, parameters }: AskedOf,
  dictionary: Dictionary,
  query: readonly Word[],
  agreeing: readonly Agreeing[],
): Promise<SearchedParty[]> {
  const terms = agreeing.map((matches) =>
    [...matches].flatMap(([place, { rule }]) => (rule === 'INITIAL' ? [] : (dictionary.words[place] ?? []))),
  );
  const answers = await Promise.all(
    luceneQueries(query, terms).map((lucene) =>
      reading.run<{ id: string }>(
        `CALL db.index.fulltext.queryNodes('${NAME_INDEX}', $lucene) YIELD node AS p
         WITH p WHERE ${where}
         RETURN p.id AS id`,
        { ...parameters, lucene },
      ),
    ),
  );
  return dictionary.searched.of(reading, [...new Set(answers.flat().map(({ id }) => id))]);
}

/** Those of them that share a word and can reach the score, weighed by how rare the word is. */
function candidates(
  dictionary: Dictionary,
  brought: readonly SearchedParty[],
  query: readonly Word[],
  agreeing: readonly Agreeing[],
  minScore: number,
): { readonly parties: readonly SearchedParty[]; readonly truncated: boolean } {
  const canReach = reach(query, reachRoom(brought.length), minScore);
  const weighed: { readonly party: SearchedParty; readonly weight: number; readonly place: number }[] = [];
  brought.forEach((party, place) => {
    const agreed = party.places.filter((word) => dictionary.agrees[word] === 1);
    let weight = 0;
    agreeing.forEach((matches, i) => {
      let [shares, best] = [false, 0];
      for (const word of agreed) {
        const match = matches.get(word);
        if (match === undefined) continue;
        shares = true;
        best = Math.max(best, weightOf(match, dictionary.total, dictionary.parties[word]));
      }
      if (shares) canReach.add(query[i], [place]);
      weight += best;
    });
    // The index knows the beginnings of long words only, and so brings a few that share none.
    if (weight > 0) weighed.push({ party, weight, place });
  });
  const able = weighed.filter(({ place }) => canReach.row(place));
  const truncated = able.length > MOST_CANDIDATES;
  if (truncated) able.sort((a, b) => b.weight - a.weight || byText(a.party.id, b.party.id));
  return { parties: able.slice(0, MOST_CANDIDATES).map(({ party }) => party), truncated };
}

const weightOf = ({ score, rule }: WordScore, parties: number, partiesWithWord = 1): number =>
  rule === 'INITIAL' ? 0 : wordWeight(score, parties, partiesWithWord);

/** The name of a party that scores best; the earlier one of equals. */
function bestName(
  { agrees }: Dictionary,
  { id, names, ties }: SearchedParty,
  query: readonly Word[],
  agreeing: readonly Agreeing[],
): Scored | null {
  const compare = (typed: Word, written: PlacedWord, q: number): WordScore => {
    if (written.place === null) return compareWords(typed, written);
    // Most words agree with none that was typed, which is told sooner so.
    return agrees[written.place] === 0 ? NO_MATCH : (agreeing[q]?.get(written.place) ?? NO_MATCH);
  };
  let best: Scored | null = null;
  names.forEach((name, place) => {
    const score = scoreName(query, name, compare);
    if (score > 0 && (best === null || score > best.score)) best = { id, score, place, by: 'name', ties, query };
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
