import type { SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { hostOf, sourceCaption } from './source-text.ts';
import './source.css';

/** "OFAC, SDN list, edition 2024-03-06, record 34022, field Remarks. Open at the publisher". */
export function SourceLine({ source }: { readonly source: SourcePartsFragment }) {
  const caption = sourceCaption(source);
  return (
    <p className="source-line">
      {caption.words}
      {caption.record === null ? null : `, record ${caption.record}`}
      {caption.field === null ? null : (
        <>
          , field <code>{caption.field}</code>
        </>
      )}
      . <PublisherLink url={source.url} />
    </p>
  );
}

/** A link that leaves the explorer says so, and tells the other side nothing of where it came from. */
export function PublisherLink({ url }: { readonly url: string | null }) {
  const host = hostOf(url);
  if (url === null || host === null) return null;
  return (
    <a className="source-link" href={url} target="_blank" rel="noreferrer">
      Open at the publisher
      <span className="source-host"> ({host}, leaves this page)</span>
    </a>
  );
}
