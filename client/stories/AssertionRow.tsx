import { useLazyQuery } from '@apollo/client/react';
import { graphql, readFragment } from '../gql/__generated__/index.ts';
import type { Assertion } from '../model/story.ts';
import { openSource } from '../panels/source-drawer/open-source.ts';
import { SOURCE_PARTS } from '../panels/source-drawer/source-parts.ts';
import { showToast } from '../ui/toasts.ts';

const EVIDENCE_SOURCES = graphql(`
  query EvidenceSources($id: ID!) {
    node(id: $id) {
      id
      ... on Party {
        sources {
          ...SourceParts
        }
      }
      ... on Designation {
        sources {
          ...SourceParts
        }
      }
      ... on Relation {
        sources {
          ...SourceParts
        }
      }
      ... on Position {
        sources {
          ...SourceParts
        }
      }
      ... on Claim {
        sourcesFor {
          ...SourceParts
        }
        sourcesAgainst {
          ...SourceParts
        }
      }
    }
  }
`);

/** Words of the text, what the data holds, and the way to the Sources. */
export function AssertionRow({ says, stands, found, evidence }: Assertion) {
  const [ask, { loading }] = useLazyQuery(EVIDENCE_SOURCES);
  const open = async (id: string): Promise<void> => {
    const { data, error } = await ask({ variables: { id } });
    const node = data?.node ?? null;
    if (node === null) {
      showToast({ text: error?.message ?? 'The source could not be read.', action: null });
      return;
    }
    const [sources, against] =
      'sourcesFor' in node ? [node.sourcesFor, node.sourcesAgainst] : ['sources' in node ? node.sources : [], []];
    openSource({
      fact: says,
      owner: id,
      sources: readFragment(SOURCE_PARTS, sources),
      against: readFragment(SOURCE_PARTS, against),
    });
  };
  return (
    <li className={stands ? 'story-assertion' : 'story-assertion story-assertion-fallen'}>
      <span>“{says}”</span>
      <span className="story-meta">
        {stands ? null : <strong>Does not stand. </strong>}
        {found}
      </span>
      {evidence.map((id, at) => (
        <button key={id} type="button" className="story-source" disabled={loading} onClick={() => void open(id)}>
          {evidence.length === 1 ? 'Open the Source' : `Open Source ${at + 1}`}
        </button>
      ))}
    </li>
  );
}
