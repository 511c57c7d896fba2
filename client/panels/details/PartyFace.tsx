import type { PartyFaceFragment } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/__generated__/index.ts';
import type { DetailsTab } from '../../model/details-tabs.ts';
import { useExplorer } from '../../state/explorer.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { copyText } from '../copy-text.ts';
import { partyName } from '../party-name.ts';
import { Joins } from '../possible-matches/Joins.tsx';
import { PossibleMatches } from '../possible-matches/PossibleMatches.tsx';
import { possibleListing } from '../possible-matches/possible-listing.ts';
import { MATCH_SIDE, POSSIBLE_MATCH_PARTS } from '../possible-matches/possible-match-query.ts';
import { viewLink } from '../share-link.ts';
import { SOURCE_PARTS } from '../source-drawer/source-parts.ts';
import { counted } from '../words.ts';
import { Claims } from './Claims.tsx';
import { Documents } from './Documents.tsx';
import { type LIST_READ, LISTING } from './details-query.ts';
import { FaceHead } from './FaceHead.tsx';
import { Facts, Identifiers, Positions } from './Facts.tsx';
import { History } from './History.tsx';
import { ListedBy, type ListingsProps } from './ListedBy.tsx';
import { ListingsTable } from './ListingsTable.tsx';
import { Names, NamesInHead } from './Names.tsx';
import { PartySources, sourcesOf } from './PartySources.tsx';
import { PartyTabs } from './PartyTabs.tsx';
import { partyCitation } from './party-citation.ts';
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
    history {
      list {
        id
      }
      record
      change
      from
      to
      fields {
        field
        before
        after
      }
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
  const name = partyName(party);
  return (
    <article className="face">
      <FaceHead kind={party.kind} kindWords={party.kind} id={party.id} title={name}>
        <NamesInHead party={party} />
        <PartyActions party={party} name={name} />
      </FaceHead>
      <PartyTabs counts={countsOf(party)}>
        {(tab) => <TabContent tab={tab} party={party} lists={lists} asOf={asOf} />}
      </PartyTabs>
    </article>
  );
}

function countsOf(party: PartyFaceFragment): Readonly<Record<DetailsTab, number | null>> {
  return {
    overview: null,
    listings: party.designations.length,
    relations: party.relationCounts.reduce((sum, { count }) => sum + count, 0),
    names: party.names.length + party.identifiers.length,
    documents: party.records.length,
    history: party.history.length,
    sources: sourcesOf(party).length,
    matches: party.possibleMatches.length,
  };
}

function listingsOf(party: PartyFaceFragment, lists: PartyFaceProps['lists'], asOf: string | null): ListingsProps {
  const matches = readFragment(POSSIBLE_MATCH_PARTS, party.possibleMatches).map(({ score, one, other }) => ({
    score,
    one: readFragment(MATCH_SIDE, one),
    other: readFragment(MATCH_SIDE, other),
  }));
  return {
    party: partyName(party),
    designations: party.designations,
    lists,
    asOf,
    possible: (government) => possibleListing(party.id, government, matches),
  };
}

interface TabContentProps extends Omit<PartyFaceProps, 'party'> {
  readonly tab: DetailsTab;
  readonly party: PartyFaceFragment;
}

function TabContent({ tab, party, lists, asOf }: TabContentProps) {
  switch (tab) {
    case 'overview':
      return (
        <>
          <ListedBy {...listingsOf(party, lists, asOf)} />
          <Relations party={party} asOf={asOf} />
          <Positions party={party} />
          <Facts party={party} />
          <Claims claims={party.claims} />
        </>
      );
    case 'listings':
      return <ListingsTable {...listingsOf(party, lists, asOf)} />;
    case 'relations':
      return (
        <>
          <Relations key={party.id} party={party} asOf={asOf} isOpen />
          <Positions party={party} />
          <Claims claims={party.claims} />
        </>
      );
    case 'names':
      return (
        <>
          <Names party={party} />
          <Identifiers party={party} />
        </>
      );
    case 'documents':
      return <Documents key={party.id} party={party} />;
    case 'history':
      return <History party={party} lists={lists} />;
    case 'sources':
      return <PartySources key={party.id} party={party} />;
    case 'matches':
      return (
        <>
          <PossibleMatches party={party.id} matches={party.possibleMatches} />
          <Joins joins={party.joins} />
        </>
      );
  }
}

function PartyActions({ party, name }: { readonly party: PartyFaceFragment; readonly name: string }) {
  const explorer = useExplorer();
  const { network, derived, question, actions } = explorer;
  const { id } = party;
  const cite = (
    <IconButton
      icon="copy"
      size={28}
      framed
      label={`Copy a citation of ${name}`}
      onPress={() => copyText(citationOf(party, viewLink(explorer)), 'The citation is copied.', actions.say)}
    />
  );
  if (!network.nodes.has(id)) {
    return (
      <div className="face-actions">
        <Button look="primary" onPress={() => actions.add([id])}>
          Add to this network
        </Button>
        <Button onPress={() => actions.open([id])}>Start from it</Button>
        <span className="face-actions-icons">{cite}</span>
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
        {cite}
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

function citationOf(party: PartyFaceFragment, link: string): string {
  const listings = readFragment(LISTING, party.designations).map((listing) => ({
    government: listing.government.code,
    day: listing.listedOn ?? listing.announcedOn ?? listing.effectiveOn,
    source: readFragment(SOURCE_PARTS, listing.sources)[0] ?? null,
  }));
  return partyCitation(partyName(party), party.id, listings, link);
}
