import type { PublishedRecord, Source } from '../../server/domain/source.ts';
import { LIST_IDS } from '../../server/domain/vocabulary.ts';
import type { Quote } from '../list-record.ts';
import type { PlacedRecord } from './inputs.ts';

/** The Sources of a record's quotes. */
export function sourcesOf(placed: PlacedRecord, quotes: readonly Quote[]): Source[] {
  return quotes.map(({ field, quote, citation }) => ({
    list: placed.list,
    edition: placed.edition,
    recordId: placed.record.id,
    field,
    quote,
    url: citation?.url ?? placed.record.url,
    retrievedAt: placed.retrievedAt,
    citation:
      citation === undefined
        ? null
        : { publisher: citation.publisher, title: citation.title, publishedOn: citation.publishedOn },
  }));
}

/** Each Source once; a list's own before ours, then by record. Within one record the order given stays. */
export function mergeSources(...groups: readonly (readonly Source[])[]): Source[] {
  const [only, another] = groups;
  if (only !== undefined && another === undefined && only.length < 2) return [...only];
  const seen = new Map<string, Source>();
  for (const source of groups.flat()) {
    const key = JSON.stringify([source.list, source.edition, source.recordId, source.field, source.quote, source.url]);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()].sort(bySource);
}

function bySource(a: Source, b: Source): number {
  const lists = LIST_IDS.indexOf(a.list) - LIST_IDS.indexOf(b.list);
  if (lists !== 0) return lists;
  const [one, other] = [a.recordId ?? '', b.recordId ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The record as it is kept beside the graph. */
export function publishedRecord({ list, record, edition }: PlacedRecord): PublishedRecord {
  return { id: record.id, list, edition, url: record.url, fields: record.published };
}
