import { useQuery } from '@apollo/client/react';
import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import { graphql } from '../../gql/__generated__/index.ts';
import { type Direction, type EdgeType, TYPE_WORDS, WALKED_TYPES } from '../../model/vocabulary.ts';
import { ASKED_ANEW } from '../asked-anew.ts';
import { partyName } from '../party-name.ts';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { Problem } from '../states/Problem.tsx';
import { numeral } from '../words.ts';
import { NodeName } from './NodeName.tsx';
import { spanWords } from './relation-words.ts';

/** Rows of one look; the table has the rest. */
const FIRST = 50;

const RELATION_ENDS = graphql(`
  query RelationEnds($id: ID!, $where: RelationWhere!, $first: Int!) {
    node(id: $id) {
      id
      ... on Party {
        relations(where: $where, first: $first) {
          totalCount
          nodes {
            id
            type
            since
            until
            share
            former
            from {
              id
              kind
              displayName
            }
            to {
              id
              kind
              displayName
            }
            sources {
              ...SourceParts
            }
          }
        }
      }
    }
  }
`);

interface RelationEndsProps {
  readonly party: PartyFaceFragment;
  readonly type: EdgeType;
  readonly direction: Direction;
  readonly count: number;
}

/** The parties behind one row of *Relations*, each with its dates and its Sources. */
export function RelationEnds({ party, type, direction, count }: RelationEndsProps) {
  if (type === 'HOLDS_POSITION') return <p className="relation-ends face-meta">Each stands under Positions, below.</p>;
  return <Ends party={party} type={type} direction={direction} count={count} />;
}

function Ends({ party, type, direction, count }: RelationEndsProps) {
  const relationType = WALKED_TYPES.find((walked) => walked === type);
  const { data, loading, error, refetch } = useQuery(RELATION_ENDS, {
    variables: {
      id: party.id,
      where: {
        direction,
        ...(relationType === undefined || relationType === 'HOLDS_POSITION' ? {} : { type: { in: [relationType] } }),
      },
      first: FIRST,
    },
    fetchPolicy: ASKED_ANEW,
  });
  if (error !== undefined) {
    return <Problem title="The relations could not be read" error={error} onRetry={() => void refetch()} />;
  }
  if (loading || data?.node == null || !('relations' in data.node)) {
    return <p className="relation-ends face-meta">Bringing {numeral(count)}</p>;
  }
  const { nodes, totalCount } = data.node.relations;
  return (
    <>
      <ul className="relation-ends">
        {nodes.map((relation) => {
          const other = direction === 'OUT' ? relation.to : relation.from;
          const span = spanWords(relation.since, relation.until, relation.former);
          const share = relation.share === null ? null : `${relation.share} per cent`;
          const meta = [share, span].filter((part) => part !== null).join(', ');
          return (
            <li key={relation.id}>
              <span>
                <NodeName id={other.id} name={partyName(other)} />
                {meta === '' ? null : <span className="face-meta"> {meta}</span>}
              </span>
              <SourceButton
                fact={`${partyName(relation.from)} ${TYPE_WORDS[relation.type].out} ${partyName(relation.to)}`}
                owner={relation.id}
                sources={relation.sources}
              />
            </li>
          );
        })}
      </ul>
      {totalCount > nodes.length ? (
        <p className="relation-ends face-meta">
          {numeral(nodes.length)} of {numeral(totalCount)} shown, by id. Draw them to see all in the table.
        </p>
      ) : null}
    </>
  );
}
