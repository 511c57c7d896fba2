import type { SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { Icon } from '../../ui/Icon.tsx';
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
      . <PublisherLink url={source.url} short />
    </p>
  );
}

interface PublisherLinkProps {
  readonly url: string | null;
  /** Within a line: the host alone, with the sign of a link that leaves. */
  readonly short?: boolean;
}

/** A link that leaves the explorer says so, and tells the other side nothing of where it came from. */
export function PublisherLink({ url, short = false }: PublisherLinkProps) {
  const host = hostOf(url);
  if (url === null || host === null) return null;
  return (
    <a className="source-link" href={url} target="_blank" rel="noreferrer">
      {short ? (
        <>
          {host}
          <Icon name="externalLink" size={12} />
          <span className="visually-hidden"> (leaves this page)</span>
        </>
      ) : (
        <>
          Open at the publisher <span className="source-host">({host}, leaves this page)</span>
        </>
      )}
    </a>
  );
}
