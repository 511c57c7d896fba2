import { type FragmentType, graphql, readFragment } from '../../gql/__generated__/index.ts';
import { Section } from '../../ui/Section.tsx';
import { partyName } from '../party-name.ts';
import { MatchCard } from '../possible-matches/MatchCard.tsx';
import { FaceHead } from './FaceHead.tsx';

const POSSIBLE_MATCH_FACE = graphql(`
  fragment PossibleMatchFace on PossibleMatch {
    id
    one {
      id
      kind
      displayName
    }
    other {
      id
      kind
      displayName
    }
    ...PossibleMatchParts
  }
`);

/** A line between two parties that may be one: nobody has said that they are. */
export function PossibleMatchFace({ match: masked }: { readonly match: FragmentType<typeof POSSIBLE_MATCH_FACE> }) {
  const match = readFragment(POSSIBLE_MATCH_FACE, masked);
  return (
    <article className="face">
      <FaceHead
        kind={null}
        kindWords="Possible match"
        id={match.id}
        title={`${partyName(match.one)} may be ${partyName(match.other)}`}
      />
      <Section title="What is alike" aside="to judge">
        <p className="face-meta">
          Two parties of the lists. Nothing here says that they are one: a person judges it with the command below.
        </p>
        <MatchCard match={match} />
      </Section>
    </article>
  );
}
