import { type FragmentType, graphql, readFragment } from '../../gql/__generated__/index.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { partyName } from '../party-name.ts';
import { Joins } from '../possible-matches/Joins.tsx';
import { PossibleMatches } from '../possible-matches/PossibleMatches.tsx';
import { counted } from '../words.ts';
import { Claims } from './Claims.tsx';
import type { LIST_READ } from './details-query.ts';
import { FaceHead } from './FaceHead.tsx';
import { Facts, Positions } from './Facts.tsx';
import { ListedBy } from './ListedBy.tsx';
import { Names } from './Names.tsx';
import { PartySources } from './PartySources.tsx';
import { Relations } from './Relations.tsx';

const PARTY_FACE = graphql(`
  fragment PartyFace on Party {
    id
    kind
    name
    displayName
    names {
      value
      display
      kind
      script
      language
      sources {
        ...SourceParts
      }
    }
    identifiers {
      type
      value
      country {
        id
        name
      }
      sources {
        ...SourceParts
      }
    }
    facts {
      kind
      value
      sources {
        ...SourceParts
      }
    }
    countries {
      id
      type
      place
      country {
        id
        name
      }
      sources {
        ...SourceParts
      }
    }
    designations {
      id
      sources {
        ...SourceParts
      }
      ...Listing
    }
    relationCounts(asOf: $asOf) {
      type
      direction
      count
    }
    positions {
      id
      title
      body
      since
      until
      former
      person {
        id
        kind
        displayName
      }
      at {
        ... on Party {
          id
          kind
          displayName
        }
        ... on Country {
          id
          name
        }
      }
      sources {
        ...SourceParts
      }
    }
    claims {
      ...ClaimParts
    }
    records {
      ...RecordText
    }
    joins {
      ...JoinParts
    }
    possibleMatches {
      ...PossibleMatchParts
    }
    sources {
      ...SourceParts
    }
  }
`);

interface PartyFaceProps {
  readonly party: FragmentType<typeof PARTY_FACE>;
  readonly lists: readonly FragmentType<typeof LIST_READ>[];
  readonly asOf: string | null;
}

/** A person, organisation, vessel or aircraft. */
export function PartyFace({ party: masked, lists, asOf }: PartyFaceProps) {
  const party = readFragment(PARTY_FACE, masked);
  return (
    <article className="face">
      <FaceHead kind={party.kind} kindWords={party.kind} id={party.id} title={partyName(party)}>
        <Names key={party.id} party={party} />
        <PartyActions id={party.id} name={partyName(party)} />
      </FaceHead>
      <ListedBy party={partyName(party)} designations={party.designations} lists={lists} asOf={asOf} />
      <Relations party={party} asOf={asOf} />
      <Positions party={party} />
      <Facts party={party} />
      <PossibleMatches party={party.id} matches={party.possibleMatches} />
      <Joins joins={party.joins} />
      <PartySources key={party.id} party={party} />
      <Claims claims={party.claims} />
    </article>
  );
}

function PartyActions({ id, name }: { readonly id: string; readonly name: string }) {
  const { network, derived, question, actions } = useExplorer();
  if (!network.nodes.has(id)) {
    return (
      <div className="face-actions">
        <Button look="primary" onPress={() => actions.add([id])}>
          Add to this network
        </Button>
        <Button onPress={() => actions.open([id])}>Start from it</Button>
      </div>
    );
  }
  const undrawn = derived.picture.nodes.find((node) => node.id === id)?.undrawn ?? 0;
  const pinned = question.places.has(id);
  return (
    <div className="face-actions">
      <Button onPress={() => actions.expand(id)} isDisabled={undrawn === 0}>
        {undrawn === 0 ? 'All ties drawn' : `Draw ${counted(undrawn, 'more tie', 'more ties')}`}
      </Button>
      {question.seeds.length === 1 && question.seeds[0] === id ? null : (
        <Button onPress={() => actions.open([id])}>Start from it</Button>
      )}
      <span className="face-actions-icons">
        <IconButton
          icon="pin"
          size={28}
          framed
          label={pinned ? `Unpin ${name}` : `Pin ${name} where it stands`}
          onPress={() => actions.pin([id], !pinned)}
        />
        <IconButton icon="eyeOff" size={28} framed label={`Hide ${name}`} onPress={() => actions.hide([id])} />
      </span>
    </div>
  );
}
