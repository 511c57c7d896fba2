import type { SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { listCaption } from '../words.ts';

/** The record's number as its publisher writes it: `34022` of `us-ofac-34022`. */
export function recordNumber(recordId: string): string {
  return recordId.replace(/^(us-ofac|gb-uksl|ca-sema)-/, '');
}

/** "OFAC, SDN list, edition 2024-03-06, record 34022, field Remarks" in parts; the last two are set in mono. */
export interface SourceCaption {
  readonly words: string;
  readonly record: string | null;
  readonly field: string | null;
}

export function sourceCaption(source: SourcePartsFragment): SourceCaption {
  if (source.citation !== null) {
    const { publisher, title, publishedOn } = source.citation;
    const date = publishedOn === null ? '' : `, ${publishedOn}`;
    return { words: `${publisher}, “${title}”${date}`, record: null, field: null };
  }
  const edition = source.edition === null ? '' : `, edition ${source.edition}`;
  return {
    words: `${listCaption(source.list.id)}${edition}`,
    record: source.recordId === null ? null : recordNumber(source.recordId),
    field: source.field,
  };
}

/** One line to paste into a note: what is quoted, where it stands, and when it was read. */
export function citationText(source: SourcePartsFragment): string {
  const caption = sourceCaption(source);
  const where = [
    caption.words,
    caption.record === null ? null : `record ${caption.record}`,
    caption.field === null ? null : `field ${caption.field}`,
  ].filter((part) => part !== null);
  const read = source.retrievedAt === null ? '' : ` Read ${source.retrievedAt.slice(0, 10)}.`;
  const url = source.url === null ? '' : ` ${source.url}`;
  return `“${source.quote}” ${where.join(', ')}.${read}${url}`;
}

/** The host a link leaves to, said beside it; null for what is no web address (such a link is not drawn). */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.host : null;
}
