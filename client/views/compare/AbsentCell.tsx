import type { ComparedRowFragment } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import { partyName } from '../../panels/party-name.ts';
import { possibleListing } from '../../panels/possible-matches/possible-listing.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { MATCHED_PARTY } from './compare-query.ts';

interface AbsentCellProps {
  readonly government: GovernmentCode;
  readonly party: ComparedRowFragment['party'];
}

/** What stands where a government does not list a party: that it does not, or, dotted, the record that may be the party. */
export function AbsentCell({ government, party }: AbsentCellProps) {
  const { actions } = useExplorer();
  const possible = possibleListing(
    party.id,
    government,
    party.possibleMatches.map(({ score, one, other }) => ({
      score,
      one: readFragment(MATCHED_PARTY, one),
      other: readFragment(MATCHED_PARTY, other),
    })),
  );
  if (possible === null) {
    return (
      <span className="compare-absent">
        <GovernmentMark government={government} look="absent" /> not listed
      </span>
    );
  }
  const name = partyName(possible.party);
  return (
    <span className="compare-possible">
      <span>
        <GovernmentMark government={government} look="absent" label={government} /> Possible match{' '}
        {possible.score.toFixed(2)}: <bdi>{name}</bdi>, {possible.listedOn ?? 'date unknown'}{' '}
      </span>
      <Button
        look="text"
        size={24}
        aria-label={`Judge whether ${partyName(party)} is ${name}`}
        onPress={() => {
          actions.open([party.id, possible.party.id], 'explore');
          actions.select(party.id);
          actions.showTab('matches');
        }}
      >
        Judge
      </Button>
    </span>
  );
}
