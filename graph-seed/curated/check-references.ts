import { countryOf } from '../../server/domain/countries.ts';
import { isPartialDate } from '../../server/domain/partial-date.ts';
import type { CuratedFiles } from './files.ts';
import type { TopicFile } from './schema.ts';

/** Everything that the form of one entry cannot say: references, doubles, days that are no days. */
export function referenceProblems(files: CuratedFiles): string[] {
  const parties = idsOf(files, (topic) => topic.parties.map(({ id }) => id));
  const programmes = idsOf(files, (topic) => topic.programmes.map(({ id }) => id));
  const works = idsOf(files, (topic) => topic.works.map(({ id }) => id));
  const problems = [...doubles('party', parties), ...doubles('programme', programmes), ...doubles('work', works)];
  const known = {
    citation: new Set(Object.keys(files.citations)),
    party: new Set(parties.map(({ id }) => id)),
    programme: new Set(programmes.map(({ id }) => id)),
    work: new Set(works.map(({ id }) => id)),
  };
  for (const { file, content } of files.topics) {
    for (const { id, government } of content.programmes) {
      const expected = `programme-${government.toLowerCase()}-`;
      if (!id.startsWith(expected))
        problems.push(`${file}: programmes (${id}): the id of a ${government} programme begins with ${expected}`);
    }
  }
  for (const { file, place, kind, value } of references(files)) {
    if (!known[kind].has(value))
      problems.push(`${file}: ${place}: no ${kind} has this id (value ${JSON.stringify(value)})`);
  }
  for (const { file, place, value } of dates(files)) {
    if (!isPartialDate(value))
      problems.push(`${file}: ${place}: no day of the calendar (value ${JSON.stringify(value)})`);
  }
  for (const { file, place, value } of countries(files)) {
    if (countryOf(value) === null)
      problems.push(`${file}: ${place}: no country of our table (value ${JSON.stringify(value)})`);
  }
  return problems;
}

interface Placed {
  readonly file: string;
  readonly place: string;
  readonly value: string;
}
type Reference = Placed & { readonly kind: 'citation' | 'party' | 'programme' | 'work' };

function idsOf(files: CuratedFiles, ids: (topic: TopicFile) => string[]): { file: string; id: string }[] {
  return files.topics.flatMap(({ file, content }) => ids(content).map((id) => ({ file, id })));
}

function doubles(kind: string, ids: readonly { file: string; id: string }[]): string[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ file, id }) => {
    const there = first.get(id);
    first.set(id, there ?? file);
    return there === undefined ? [] : [`${file}: the ${kind} ${id} is already in ${there}`];
  });
}

/** Walks the entries of every file with the words by which a person finds each. */
function* entries(files: CuratedFiles): Generator<{ file: string; place: string; entry: object }> {
  for (const { file, content } of [...files.topics, ...files.judgements]) {
    for (const [section, list] of Object.entries(content)) {
      if (!Array.isArray(list)) continue;
      for (const [index, entry] of list.entries()) {
        if (typeof entry !== 'object' || entry === null) continue;
        const id = 'id' in entry ? ` (${String(entry.id)})` : 'party' in entry ? ` (${String(entry.party)})` : '';
        yield { file, place: `${section}[${index}]${id}`, entry };
      }
    }
  }
}

/** Every string under one of these keys, however deep, with its path. */
function* stringsUnder(
  value: unknown,
  keys: readonly string[],
  place: string,
): Generator<{ place: string; key: string; value: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`;
    if (typeof inner === 'string' && keys.includes(key)) yield { place: here, key, value: inner };
    else yield* stringsUnder(inner, keys, here);
  }
}

function* references(files: CuratedFiles): Generator<Reference> {
  for (const { file, place, entry } of entries(files)) {
    for (const found of stringsUnder(entry, ['ref'], place)) yield { file, kind: 'citation', ...found };
  }
  for (const { file, content } of files.topics) {
    const partyFields = ['party', 'from', 'to', 'statedFor', 'person', 'organisation'];
    const sections = {
      designations: content.designations,
      relations: content.relations,
      positions: content.positions,
      claims: content.claims,
    };
    for (const [section, list] of Object.entries(sections)) {
      for (const found of stringsUnder(list, partyFields, section)) yield { file, kind: 'party', ...found };
      for (const found of stringsUnder(list, ['work'], section)) yield { file, kind: 'work', ...found };
    }
    for (const [index, one] of content.designations.entries()) {
      for (const value of one.programmes) {
        yield { file, kind: 'programme', place: `designations[${index}] (${one.party})`, value };
      }
    }
  }
}

function* dates(files: CuratedFiles): Generator<Placed> {
  const fields = ['since', 'until', 'announcedOn', 'listedOn', 'effectiveOn', 'endedOn'];
  for (const { file, place, entry } of entries(files)) {
    for (const found of stringsUnder(entry, fields, place)) yield { file, ...found };
  }
  for (const [key, citation] of Object.entries(files.citations)) {
    if (citation.publishedOn !== undefined) {
      yield { file: 'citations.yaml', place: `${key}.publishedOn`, value: citation.publishedOn };
    }
  }
}

function* countries(files: CuratedFiles): Generator<Placed> {
  for (const { file, place, entry } of entries(files)) {
    for (const found of stringsUnder(entry, ['country'], place)) yield { file, ...found };
  }
}
