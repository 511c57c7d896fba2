import { createHash } from 'node:crypto';
import type { PartialDate } from '../../domain/partial-date.ts';
import type { Source } from '../../domain/source.ts';
import type { ExportHead } from '../exporter.ts';
import type { FtmProperty, FtmSchema } from './schema.ts';

/** Values by property, before what FollowTheMoney would not take is left out. */
export type Values = Partial<Record<FtmProperty, readonly (string | null)[]>>;

/**
 * One FollowTheMoney entity as a line of JSON. Beside what the model knows it holds what OpenSanctions' tools expect
 * (`caption`, `datasets`, `last_seen`), and our graph's hash.
 */
export type EntityWriter = (
  id: string,
  schema: FtmSchema,
  caption: string,
  values: Values,
  sources: readonly Source[],
) => string;

export function entityWriter({ about }: ExportHead): EntityWriter {
  return (id, schema, caption, values, sources) => {
    const properties = Object.fromEntries(
      Object.entries({ ...values, ...provenance(sources) }).flatMap(([name, given]) => {
        const kept = new Set((given ?? []).flatMap((value) => (value === null ? [] : pieces(name, value))));
        return kept.size === 0 ? [] : [[name, [...kept]]];
      }),
    );
    const datasets = [...new Set(sources.map(({ list }) => list.replaceAll('-', '_')))];
    const entity = { id: ftmId(id), caption, schema, properties, datasets };
    return `${JSON.stringify({ ...entity, last_seen: about.dataDate, graph: about.graph })}\n`;
  };
}

/** `max_length` of the types of free text; names, numbers, addresses and ids are kept to theirs where they are written. */
const MOST_OF_STRING = 1_024;
const MOST_OF_TEXT = 65_000;
const TEXTS: ReadonlySet<string> = new Set(['notes', 'reason', 'summary'] satisfies FtmProperty[]);

/** A longer text comes as several values: nothing of it is lost, and nothing is refused. Blank values are none. */
function pieces(name: string, value: string): string[] {
  const most = TEXTS.has(name) ? MOST_OF_TEXT : MOST_OF_STRING;
  const characters = [...value];
  return Array.from({ length: Math.ceil(characters.length / most) }, (_, place) =>
    characters.slice(place * most, (place + 1) * most).join(''),
  ).filter((piece) => piece.trim() !== '');
}

/** Of a fact's Sources what the model has a place for; `recordId` is only a property of listings and links. */
function provenance(sources: readonly Source[]): Values {
  return {
    publisher: sources.flatMap(({ citation }) => (citation === null ? [] : [citation.publisher])),
    sourceUrl: sources.flatMap(({ url }) => (url === null ? [] : [webAddress(url)])),
    retrievedAt: sources.flatMap(({ retrievedAt }) => (retrievedAt === null ? [] : [retrievedAt.slice(0, 10)])),
  };
}

/** FollowTheMoney's ids have at most 200 characters (`registry.entity.max_length`); of a longer one the end becomes its hash. */
export function ftmId(id: string): string {
  if (id.length <= MOST_ID_CHARACTERS) return id;
  return `${id.slice(0, 160)}-${createHash('sha256').update(id).digest('hex').slice(0, 24)}`;
}
const MOST_ID_CHARACTERS = 200;

/** A date as FollowTheMoney has them: a year, a month or a day. A range and a *circa* have no form there: null. */
export const ftmDate = (date: PartialDate | string | null): string | null =>
  date !== null && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : null;

/** Lower-case ISO 3166-1 alpha-2 of `country-kp`; null for a territory without one. */
export const ftmCountry = (id: string | null): string | null => /^country-([a-z]{2})$/.exec(id ?? '')?.[1] ?? null;

/** Null where FollowTheMoney would take it for no address of the web. */
export function webAddress(text: string): string | null {
  const written = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  return /\s/.test(text) || !URL.canParse(written) || !new URL(written).hostname.includes('.') ? null : written;
}
