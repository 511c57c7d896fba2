import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql, readFragment } from '../../gql/__generated__/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useAskAgain } from '../ask-again.ts';
import { Problem } from '../states/Problem.tsx';
import { numeral } from '../words.ts';
import { MatchCard } from './MatchCard.tsx';
import { POSSIBLE_MATCH_PARTS } from './possible-match-query.ts';

const POSSIBLE_MATCHES = graphql(`
  query PossibleMatches($first: Int!) {
    possibleMatches(first: $first) {
      totalCount
      nodes {
        ...PossibleMatchParts
      }
    }
  }
`);

const STEP = 10;
/** What one question may bring. */
const MOST = 100;

/** The pairs of parties that a person should judge, best first. */
export function PossibleMatchesPanel() {
  const [first, setFirst] = useState(STEP);
  const { data, previousData, error, refetch } = useQuery(POSSIBLE_MATCHES, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
  });
  useAskAgain(error !== undefined, refetch);
  if (error !== undefined)
    return <Problem title="The possible matches could not be read" error={error} onRetry={() => void refetch()} />;
  const shown = data ?? previousData;
  if (shown === undefined) return <p role="status">Reading the possible matches.</p>;
  const { totalCount, nodes } = shown.possibleMatches;
  const read = readFragment(POSSIBLE_MATCH_PARTS, nodes);
  return (
    <>
      <h2>Possible matches</h2>
      {totalCount === 0 ? (
        <p className="match-note">No two parties of the lists read here look like one without being judged.</p>
      ) : (
        <>
          <p className="match-note">
            Parties of different lists that may be one, and may not: nobody has judged them.{' '}
            <code>npm run resolve</code> takes them one after another.
          </p>
          <h3 className="match-count">
            The best {numeral(nodes.length)} of {numeral(totalCount)}
          </h3>
          <ul className="matches">
            {nodes.map((match, at) => (
              <li key={read[at]?.id}>
                <MatchCard match={match} />
              </li>
            ))}
          </ul>
          {nodes.length < totalCount && first < MOST ? (
            <Button onPress={() => setFirst(Math.min(MOST, first + STEP))}>Show {STEP} more</Button>
          ) : null}
        </>
      )}
    </>
  );
}
