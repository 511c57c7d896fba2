import { useApolloClient } from '@apollo/client/react';
import type { PartyWhere } from '../../gql/__generated__/graphql.ts';
import { failureOf } from '../../gql/failure.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { PARTIES_BEHIND } from './compare-query.ts';

/** As many parties as one network may start from. */
const MOST_STARTS = 100;

interface DrawTheseProps {
  readonly where: PartyWhere;
  readonly count: number;
}

/** Opens the parties behind a number on the canvas; of more than a network may start from, the first. */
export function DrawThese({ where, count }: DrawTheseProps) {
  const { actions } = useExplorer();
  const client = useApolloClient();
  const draw = async (): Promise<void> => {
    try {
      const { data } = await client.query({ query: PARTIES_BEHIND, variables: { where }, fetchPolicy: ASKED_ANEW });
      const ids = data?.parties.nodes.map(({ id }) => id) ?? [];
      if (ids.length > 0) actions.open(ids, 'explore');
    } catch (error) {
      actions.say(error instanceof Error ? failureOf(error).message : 'The parties could not be brought.');
    }
  };
  return (
    <Button isDisabled={count === 0} onPress={() => void draw()}>
      {count > MOST_STARTS ? `Draw the first ${MOST_STARTS} of ${numeral(count)}` : `Draw these ${numeral(count)}`}
    </Button>
  );
}
