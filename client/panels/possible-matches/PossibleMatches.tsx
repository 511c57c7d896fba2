import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import { Section } from '../../ui/Section.tsx';
import { counted } from '../words.ts';
import { MatchCard } from './MatchCard.tsx';
import { POSSIBLE_MATCH_PARTS } from './possible-match-query.ts';

interface PossibleMatchesProps {
  readonly party: string;
  readonly matches: readonly FragmentType<typeof POSSIBLE_MATCH_PARTS>[];
}

/** The parties that a party may be, best first. Nobody has said that it is one of them. */
export function PossibleMatches({ party, matches }: PossibleMatchesProps) {
  if (matches.length === 0) {
    return (
      <Section title="Possible matches" aside="none">
        <p className="face-meta">No party of another list is like enough to be judged. That is not a clearance.</p>
      </Section>
    );
  }
  const read = readFragment(POSSIBLE_MATCH_PARTS, matches);
  return (
    <Section title="Possible matches" aside={counted(matches.length, 'to judge', 'to judge')}>
      <p className="face-meta">
        On another list, and perhaps this party. Nothing here says that it is: a person judges it with the command
        below.
      </p>
      <ul className="matches">
        {matches.map((match, at) => (
          <li key={read[at]?.id}>
            <MatchCard match={match} of={party} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
