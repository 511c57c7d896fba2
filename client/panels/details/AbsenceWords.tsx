import { useExplorer } from '../../state/explorer.ts';
import { Button } from '../../ui/Button.tsx';
import { partyName } from '../party-name.ts';
import type { PossibleListing } from '../possible-matches/possible-listing.ts';
import type { Absence } from './listed-by.ts';

interface AbsenceWordsProps {
  readonly absence: Absence;
  /** The record of that government's lists that may be the party; null where there is none. */
  readonly possible: PossibleListing | null;
}

/** What stands where a government does not list a party: in which edition it is not, and as whom it may be there after all. */
export function AbsenceWords({ absence, possible }: AbsenceWordsProps) {
  switch (absence.kind) {
    case 'not-on':
      return (
        <div>
          <p>
            Not on{' '}
            {absence.lists.map(({ id, edition }, index) => (
              <span key={id}>
                {index === 0 ? '' : ', nor on '}
                <code>{id}</code>, edition {edition}
              </span>
            ))}
            {possible === null ? '' : ', unless as'}
          </p>
          {possible === null ? null : <MayBe possible={possible} />}
        </div>
      );
    case 'not-read':
      return (
        <p>
          {absence.lists.map((id, index) => (
            <span key={id}>
              {index === 0 ? '' : ' and '}
              <code>{id}</code>
            </span>
          ))}{' '}
          not read here
        </p>
      );
  }
}

function MayBe({ possible: { party, score, listedOn } }: { readonly possible: PossibleListing }) {
  const { actions } = useExplorer();
  const name = partyName(party);
  return (
    <div className="absence-may-be">
      <Button
        look="text"
        size={24}
        aria-label={`Look at the possible match ${name}`}
        onPress={() => actions.showTab('matches')}
      >
        <bdi>{name}</bdi>
      </Button>
      <p>
        {listedOn === null ? 'Date unknown' : `Listed ${listedOn}`}. Possible match {score.toFixed(2)}, not decided.
      </p>
    </div>
  );
}
