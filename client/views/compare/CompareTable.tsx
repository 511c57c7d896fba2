import { useQuery } from '@apollo/client/react';
import type { ComparedRowFragment, PartyWhere } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import type { CompareChoice } from '../../model/compare-choice.ts';
import { lagWords } from '../../model/lag-words.ts';
import { GOVERNMENT_NAMES } from '../../model/vocabulary.ts';
import { useAskAgain } from '../../panels/ask-again.ts';
import { ASKED_ANEW } from '../../panels/asked-anew.ts';
import { partyName } from '../../panels/party-name.ts';
import { Problem } from '../../panels/states/Problem.tsx';
import { StateCard } from '../../panels/states/StateCard.tsx';
import { numeral } from '../../panels/words.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { KindShape } from '../../ui/KindShape.tsx';
import { AbsentCell } from './AbsentCell.tsx';
import { COMPARED, COMPARED_ROW } from './compare-query.ts';
import { DrawThese } from './DrawThese.tsx';
import { ListingCell } from './ListingCell.tsx';

interface CompareTableProps {
  readonly choice: CompareChoice;
  readonly where: PartyWhere;
}

/** One row a party; fifty come at a time. */
export function CompareTable({ choice, where }: CompareTableProps) {
  const { actions } = useExplorer();
  const { governments, basis, order } = choice;
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(COMPARED, {
    variables: { governments, where, basis, orderBy: [order], after: null },
    fetchPolicy: ASKED_ANEW,
    notifyOnNetworkStatusChange: true,
  });
  useAskAgain(error !== undefined, refetch);
  const shown = data ?? previousData;
  if (error !== undefined)
    return <Problem title="The comparison could not be read" error={error} onRetry={() => void refetch()} />;
  if (shown === undefined) return <p role="status">Bringing the parties.</p>;
  const { totalCount, pageInfo } = shown.compare;
  const rows = readFragment(COMPARED_ROW, shown.compare.nodes);
  if (totalCount === 0) {
    return (
      <StateCard
        icon="search"
        title="No party here is listed by these governments"
        text="None in the editions read, on these days. That is not a clearance. Another span, another government or all parties may have some."
      >
        <Button onPress={() => actions.filterListedOn(null, null)}>Any day</Button>
        <Button onPress={() => actions.compare({ among: 'all', only: null }, 'Compare all parties')}>
          All parties
        </Button>
      </StateCard>
    );
  }
  const more = (): void => {
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) => ({
        compare: { ...fetchMoreResult.compare, nodes: [...before.compare.nodes, ...fetchMoreResult.compare.nodes] },
      }),
    });
  };
  return (
    <div className="compare-rows" aria-busy={loading}>
      <table className="compare-table">
        <caption className="visually-hidden">Parties by government, with the day and the lag of each listing</caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            {governments.map((code) => (
              <th scope="col" key={code}>
                {GOVERNMENT_NAMES[code]}
              </th>
            ))}
            <th scope="col" className="compare-lag">
              Lag
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.party.id} row={row} />
          ))}
        </tbody>
      </table>
      <p className="compare-foot">
        <span>
          {numeral(rows.length)} of {numeral(totalCount)} shown.
        </span>
        {pageInfo.hasNextPage ? (
          <Button isDisabled={loading} onPress={more}>
            Show {numeral(Math.min(50, totalCount - rows.length))} more
          </Button>
        ) : null}
        <DrawThese where={where} count={totalCount} />
      </p>
    </div>
  );
}

function Row({ row: { party, listings } }: { readonly row: ComparedRowFragment }) {
  const { actions } = useExplorer();
  const name = partyName(party);
  const lag = lagWords(
    listings.map(({ government, designation, lagDays }) => ({
      government: government.code,
      isListed: designation !== null && designation !== undefined,
      lagDays: lagDays ?? null,
    })),
  );
  return (
    <tr>
      <th scope="row">
        <span className="compare-party">
          <KindShape kind={party.kind} size={16} />
          <Button look="text" size={24} aria-label={`Draw ${name}`} onPress={() => actions.open([party.id], 'explore')}>
            {name}
          </Button>
        </span>
      </th>
      {listings.map((listing) => (
        <td key={listing.government.code} data-government={GOVERNMENT_NAMES[listing.government.code]}>
          {listing.designation == null ? (
            <AbsentCell government={listing.government.code} party={party} />
          ) : (
            <ListingCell listing={listing} designation={listing.designation} party={name} />
          )}
        </td>
      ))}
      <td className={lag.isLate ? 'compare-lag compare-late' : 'compare-lag'}>{lag.text}</td>
    </tr>
  );
}
