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
  const kept: Source[] = [];
  let isOneRecord = true;
  for (const group of groups) {
    for (const source of group) {
      if (kept.some((one) => saysTheSame(one, source))) continue;
      const [first = source] = kept;
      isOneRecord &&= first.recordId === source.recordId && first.list === source.list;
      kept.push(source);
    }
  }
  return isOneRecord ? kept : kept.sort(bySource);
}

/** Quotes differ most: a fact has a few Sources, and comparing them is cheaper than making a key of each. */
const saysTheSame = (a: Source, b: Source): boolean =>
  a.quote === b.quote &&
  a.field === b.field &&
  a.recordId === b.recordId &&
  a.list === b.list &&
  a.edition === b.edition &&
  a.url === b.url;

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
