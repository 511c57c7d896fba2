/**
 * `npm run bench:match`: how well the one scorer of `server/domain/match` tells the same name from another one, at the one
 * default threshold. Reads the labelled pairs where `SHARED_DATA` (default ../shared/data) has them, and the build that
 * DATA_DIR holds: names that are on no list, and the parties' own (a sample; with `--all` every one, which takes minutes).
 * `--threshold N` sets another one; `--wrong` prints every pair that is judged wrongly.
 * All chance has a fixed seed, so that two runs of one scorer over one build print the same.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { runnerImport } from 'vite';
import { searchedLists } from './bench-match/lists.mjs';
import { seeded } from './bench-match/random.mjs';
import { ROOT } from './staleness.mjs';
import { usage } from './usage.mjs';

const given = usage(import.meta.url, {
  all: { type: 'boolean' },
  wrong: { type: 'boolean' },
  threshold: { type: 'string' },
});

const PAIRS = join(process.env.SHARED_DATA ?? join(ROOT, '../shared/data'), 'matching');
const load = async (name) => (await runnerImport(join(ROOT, 'server/domain/match', name))).module;
const [{ scoreName }, { compareWords }, { words }, { readings }, { DEFAULT_MIN_SCORE }] = await Promise.all(
  ['score-name.ts', 'compare-words.ts', 'words.ts', 'readings.ts', 'match.ts'].map(load),
);
const threshold = Number(given.threshold ?? DEFAULT_MIN_SCORE);
const score = (query, name) => Math.max(...readings(query).map((typed) => scoreName(typed, words(name), compareWords)));
const SEED = 20_231_210;
const random = seeded(SEED);

if (existsSync(PAIRS)) {
  const pairs = parse(readFileSync(join(PAIRS, 'name-pairs.csv')), { columns: true }).map((pair) => ({
    ...pair,
    match: pair.is_match === 'true',
    score: score(pair.name1, pair.name2),
  }));
  console.log(`Threshold ${threshold}`);
  labelledPairs(pairs);
  crossScript();
  const names = [...new Set(pairs.map(({ name2 }) => name2))].filter((name) => words(name).length > 1);
  perturbed(names);
} else {
  console.log(`NOT RUN: no labelled pairs at ${PAIRS} (SHARED_DATA).`);
}
await searchedLists({ seed: SEED, threshold, all: given.all === true });

function labelledPairs(pairs) {
  const parts = [['all', pairs]];
  for (const [what, of] of [
    ['kind', ({ schema }) => schema],
    ['script', ({ name1, name2 }) => scriptOf(name1 + name2)],
  ]) {
    for (const value of [...new Set(pairs.map(of))].sort()) {
      const part = pairs.filter((pair) => of(pair) === value);
      parts.push([`${what} ${value}`, part]);
    }
  }
  console.table(Object.fromEntries(parts.map(([name, part]) => [name, measures(part)])));
  const strong = pairs.filter((pair) => pair.match && pair.quality === 'STRONG');
  const missed = strong.filter((pair) => pair.score < threshold);
  console.log(`STRONG pairs found: ${strong.length - missed.length} of ${strong.length}`);
  for (const pair of missed) console.log(`  missed at ${pair.score.toFixed(3)}: ${pair.name1} | ${pair.name2}`);
  if (given.wrong) {
    for (const pair of pairs.filter((pair) => pair.match !== pair.score >= threshold)) {
      console.log(`  ${pair.match ? 'missed' : 'false '} ${pair.score.toFixed(3)} ${pair.name1} | ${pair.name2}`);
    }
  }
}

function measures(pairs) {
  const found = pairs.filter((pair) => pair.score >= threshold);
  const right = found.filter((pair) => pair.match).length;
  const wanted = pairs.filter((pair) => pair.match).length;
  const [precision, recall] = [right / found.length, right / wanted];
  const short = (share) => (Number.isNaN(share) ? '-' : Number(share.toFixed(3)));
  return {
    pairs: pairs.length,
    'of which match': wanted,
    F1: short((2 * right) / (found.length + wanted)),
    precision: short(precision),
    recall: short(recall),
  };
}

function scriptOf(text) {
  const scripts = ['Arabic', 'Cyrillic', 'Han', 'Hangul', 'Greek', 'Hebrew', 'Devanagari', 'Khmer', 'Thai', 'Latin'];
  return scripts.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text)) ?? 'other';
}

function crossScript() {
  const lines = readFileSync(join(PAIRS, 'cross-script-pairs.csv'), 'utf8').split('\n');
  const scored = lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(','))
    .map(([own, latin]) => ({ own, latin, score: Number(score(own, latin).toFixed(3)) }));
  console.table(scored);
  const found = scored.filter((pair) => pair.score >= threshold).length;
  console.log(`Cross-script pairs at the threshold or above: ${found} of ${scored.length}`);
}

/** Each name spoilt once in each way; the spoilt one is typed, the name as written must be found. */
function perturbed(names) {
  const anyPlace = (text, from, to) => from + Math.floor(random() * Math.max(1, text.length - from - to));
  const ways = {
    typo: (name) => replaced(name, anyPlace(name, 1, 0), String.fromCharCode(97 + Math.floor(random() * 26))),
    swap: (name) => {
      const at = anyPlace(name, 1, 1);
      return name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
    },
    'vowel dropped': (name) => {
      const vowels = [...name.matchAll(/(?<=\p{L})[aeiou]/giu)].map(({ index }) => index);
      const at = vowels[Math.floor(random() * vowels.length)];
      return at === undefined ? name : replaced(name, at, '');
    },
    'end cut off': (name) => name.slice(0, Math.max(3, name.length - 1 - Math.floor(random() * 3))),
    'words in another order': (name) => name.split(/\s+/).reverse().join(' '),
    'words joined': (name) => name.replace(/\s+/, ''),
    'a word split': (name) => {
      // Its parts have three letters and more: nobody writes I vanov.
      const split = [...name.matchAll(/(?<=\p{L}{3})(?=\p{L}{3})/gu)].map(({ index }) => index);
      const at = split[Math.floor(random() * split.length)];
      return at === undefined ? name : `${name.slice(0, at)} ${name.slice(at)}`;
    },
  };
  const rows = {};
  for (const [way, spoil] of Object.entries(ways)) {
    const found = names.filter((name) => score(spoil(name), name) >= threshold).length;
    rows[way] = { names: names.length, recall: Number((found / names.length).toFixed(3)) };
  }
  console.table(rows);
}

function replaced(text, at, by) {
  return text.slice(0, at) + by + text.slice(at + 1);
}
