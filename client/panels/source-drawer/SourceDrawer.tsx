import { useQuery } from '@apollo/client/react';
import type { SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import { graphql, readFragment } from '../../gql/__generated__/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ASKED_ANEW } from '../asked-anew.ts';
import { Problem } from '../states/Problem.tsx';
import { openSource, type SourceQuestion, useOpenSource } from './open-source.ts';
import { RecordTable } from './RecordTable.tsx';
import { RECORD_TEXT, recordsOf } from './records.ts';
import { PublisherLink } from './SourceLine.tsx';
import { citationText, recordNumber } from './source-text.ts';
import './source.css';

const SOURCE_RECORDS = graphql(`
  query SourceRecords($owner: ID!) {
    node(id: $owner) {
      id
      ... on Party {
        records {
          ...RecordText
        }
      }
      ... on Designation {
        sources {
          record {
            ...RecordText
          }
        }
      }
      ... on Relation {
        sources {
          record {
            ...RecordText
          }
        }
      }
      ... on Position {
        sources {
          record {
            ...RecordText
          }
        }
      }
      ... on CountryTie {
        sources {
          record {
            ...RecordText
          }
        }
      }
      ... on Claim {
        sourcesFor {
          record {
            ...RecordText
          }
        }
        sourcesAgainst {
          record {
            ...RecordText
          }
        }
      }
      ... on Programme {
        sources {
          record {
            ...RecordText
          }
        }
      }
      ... on Work {
        sources {
          record {
            ...RecordText
          }
        }
      }
    }
  }
`);

/** Where a fact comes from. Placed once in the page; `openSource` opens it; focus stays in it until it closes. */
export function SourceDrawer() {
  const question = useOpenSource();
  return (
    <Drawer title="Source" side="right" isOpen={question !== null} onClose={() => openSource(null)}>
      {question === null ? null : <Sources question={question} />}
    </Drawer>
  );
}

function Sources({ question }: { readonly question: SourceQuestion }) {
  const { fact, owner, sources, against } = question;
  const count = sources.length + against.length;
  return (
    <>
      <div className="source-fact">
        <p className="source-fact-words">{fact}</p>
        <p className="source-meta">
          {count === 1 ? '1 source' : `${count} sources`}
          {against.length === 0 ? null : `: ${sources.length} for, ${against.length} against`}
        </p>
      </div>
      {against.length === 0 ? null : <h3 className="source-side">Reported by</h3>}
      <ol>
        {sources.map((source) => (
          <OneSource key={keyOf(source)} source={source} owner={owner} />
        ))}
      </ol>
      {against.length === 0 ? null : (
        <>
          <h3 className="source-side">Contradicted by</h3>
          <ol>
            {against.map((source) => (
              <OneSource key={keyOf(source)} source={source} owner={owner} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function OneSource({ source, owner }: { readonly source: SourcePartsFragment; readonly owner: string }) {
  return (
    <li className="source-one">
      {source.citation === null ? <ListFacts source={source} /> : <CitationFacts source={source} />}
      {source.recordId === null ? <Quote text={source.quote} /> : <WholeRecord source={source} owner={owner} />}
      <div className="source-actions">
        <PublisherLink url={source.url} />
        <Button icon="copy" onPress={() => copyCitation(source)}>
          Copy citation
        </Button>
      </div>
    </li>
  );
}

function ListFacts({ source }: { readonly source: SourcePartsFragment }) {
  return (
    <dl className="source-facts">
      <dt>List</dt>
      <dd>
        {source.list.name} <code>{source.list.id}</code>
      </dd>
      <dt>Publisher</dt>
      <dd>{source.list.publisher}</dd>
      <dt>Edition</dt>
      <dd>{source.edition ?? 'not dated by the publisher'}</dd>
      {source.recordId === null ? null : (
        <>
          <dt>Record</dt>
          <dd>
            <code>{recordNumber(source.recordId)}</code>
          </dd>
        </>
      )}
      {source.field === null ? null : (
        <>
          <dt>Field</dt>
          <dd>
            <code>{source.field}</code>
          </dd>
        </>
      )}
      {source.retrievedAt === null ? null : (
        <>
          <dt>Read here</dt>
          <dd>
            <time dateTime={source.retrievedAt}>{source.retrievedAt.slice(0, 16).replace('T', ' ')} UTC</time>
          </dd>
        </>
      )}
    </dl>
  );
}

function CitationFacts({ source }: { readonly source: SourcePartsFragment }) {
  if (source.citation === null) return null;
  return (
    <dl className="source-facts">
      <dt>Publisher</dt>
      <dd>{source.citation.publisher}</dd>
      <dt>Title</dt>
      <dd>{source.citation.title}</dd>
      <dt>Published</dt>
      <dd>{source.citation.publishedOn ?? 'date unknown'}</dd>
      <dt>Collected in</dt>
      <dd>
        {source.list.name} <code>{source.list.id}</code>
        {source.edition === null ? null : `, edition ${source.edition}`}
      </dd>
    </dl>
  );
}

/** The field that holds the quote, then the record field by field; the quote alone while or where there is no record. */
function WholeRecord({ source, owner }: { readonly source: SourcePartsFragment; readonly owner: string }) {
  const { data, loading, error, refetch } = useQuery(SOURCE_RECORDS, { variables: { owner }, fetchPolicy: ASKED_ANEW });
  const record = recordsOf(data?.node ?? null)
    .map((masked) => readFragment(RECORD_TEXT, masked))
    .find(({ id, list }) => id === source.recordId && list.id === source.list.id);
  const holder = record?.fields.find(({ name, value }) => name === source.field && value.includes(source.quote));
  return (
    <>
      <Quote text={holder?.value ?? source.quote} value={holder?.value === source.quote ? undefined : source.quote} />
      {loading ? <p className="source-meta">Bringing the whole record</p> : null}
      {error === undefined ? null : (
        <Problem title="The record could not be read" error={error} onRetry={() => void refetch()} />
      )}
      {record === undefined ? null : <RecordTable record={record} source={source} />}
      {record === undefined && !loading && error === undefined ? (
        <p className="source-meta">The whole record is kept only for editions in use; this one is no longer.</p>
      ) : null}
    </>
  );
}

function copyCitation(source: SourcePartsFragment): void {
  navigator.clipboard.writeText(citationText(source)).then(
    () => showToast({ text: 'The citation is copied.', action: null }),
    () => showToast({ text: 'The browser did not allow copying. Select the quote and copy it by hand.', action: null }),
  );
}

function keyOf(source: SourcePartsFragment): string {
  return [source.list.id, source.recordId, source.field, source.url, source.quote].join('|');
}
