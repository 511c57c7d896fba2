import { type FragmentType, graphql, readFragment } from '../../gql/__generated__/index.ts';
import { GOVERNMENT_IN_TEXT, TYPE_WORDS } from '../../model/vocabulary.ts';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { MeasureChip } from '../../ui/MeasureChip.tsx';
import { whatItDoesNot } from '../../ui/measures.ts';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import { partyName } from '../party-name.ts';
import { SourceList } from '../source-drawer/SourceList.tsx';
import { inForceWords } from '../words.ts';
import { CLAIM_PARTS, ClaimSides } from './Claims.tsx';
import { LISTING } from './details-query.ts';
import { FaceHead } from './FaceHead.tsx';
import { ListingDates, lookOf } from './ListedBy.tsx';
import { NodeName } from './NodeName.tsx';
import { spanWords, TIE_WORDS } from './relation-words.ts';

const RELATION_FACE = graphql(`
  fragment RelationFace on Relation {
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
`);

/** A line between two parties, read as a sentence. */
export function RelationFace({ relation: masked }: { readonly relation: FragmentType<typeof RELATION_FACE> }) {
  const relation = readFragment(RELATION_FACE, masked);
  const { from, to, type, since, until, share, former } = relation;
  const sentence = `${partyName(from)} ${TYPE_WORDS[type].out} ${partyName(to)}`;
  return (
    <article className="face">
      <FaceHead kind={null} kindWords="Relation" id={relation.id} title={sentence}>
        <Ends from={{ id: from.id, name: partyName(from) }} to={{ id: to.id, name: partyName(to) }} />
      </FaceHead>
      <Section title="When">
        <p>{spanWords(since, until, former) ?? 'Date unknown: it counts on every day.'}</p>
        {share === null ? null : <p>{share} per cent, as published</p>}
        {type === 'LINKED_TO' ? (
          <p className="face-meta">OFAC publishes this tie without a type. It says that the two are linked, not how.</p>
        ) : null}
      </Section>
      <SourceList fact={sentence} owner={relation.id} sources={relation.sources} />
    </article>
  );
}

const POSITION_FACE = graphql(`
  fragment PositionFace on Position {
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
`);

/** An office that a Person holds or held. */
export function PositionFace({ position: masked }: { readonly position: FragmentType<typeof POSITION_FACE> }) {
  const position = readFragment(POSITION_FACE, masked);
  const at = position.at.__typename === 'Country' ? position.at.name : partyName(position.at);
  const sentence = `${partyName(position.person)}: ${position.title}, ${position.body ?? at}`;
  return (
    <article className="face">
      <FaceHead kind={null} kindWords="Position" id={position.id} title={sentence}>
        <Ends
          from={{ id: position.person.id, name: partyName(position.person) }}
          to={{ id: position.at.id, name: at }}
        />
      </FaceHead>
      <Section title="When">
        <p>{spanWords(position.since, position.until, position.former) ?? 'Dates unknown'}</p>
      </Section>
      <SourceList fact={sentence} owner={position.id} sources={position.sources} />
    </article>
  );
}

const COUNTRY_TIE_FACE = graphql(`
  fragment CountryTieFace on CountryTie {
    id
    tieType: type
    place
    country {
      id
      name
    }
    sources {
      ...SourceParts
    }
  }
`);

/** A party's tie to a country. */
export function CountryTieFace({ tie: masked }: { readonly tie: FragmentType<typeof COUNTRY_TIE_FACE> }) {
  const tie = readFragment(COUNTRY_TIE_FACE, masked);
  const sentence = `${TIE_WORDS[tie.tieType]} ${tie.country.name}`;
  return (
    <article className="face">
      <FaceHead kind="Country" kindWords="Tie to a country" id={tie.id} title={sentence}>
        {tie.place === null ? null : <p className="face-aliases">{tie.place}</p>}
      </FaceHead>
      <SourceList fact={sentence} owner={tie.id} sources={tie.sources} />
    </article>
  );
}

const CLAIM_FACE = graphql(`
  fragment ClaimFace on Claim {
    id
    ...ClaimParts
  }
`);

/** A claim: reported by some, contradicted by others. */
export function ClaimFace({ claim: masked }: { readonly claim: FragmentType<typeof CLAIM_FACE> }) {
  const claim = readFragment(CLAIM_PARTS, readFragment(CLAIM_FACE, masked));
  return (
    <article className="face">
      <FaceHead
        kind={null}
        kindWords="Claim"
        id={claim.id}
        title={`${partyName(claim.organisation)}: reported to have worked on ${claim.work.title}`}
      >
        <Ends
          from={{ id: claim.organisation.id, name: partyName(claim.organisation) }}
          to={{ id: claim.work.id, name: claim.work.title }}
        />
      </FaceHead>
      <Section title="Both sides">
        <ClaimSides claim={claim} />
      </Section>
    </article>
  );
}

const DESIGNATION_FACE = graphql(`
  fragment DesignationFace on Designation {
    id
    party {
      id
      kind
      displayName
    }
    ...Listing
  }
`);

/** One listing of one party: what a folded *sanctioned by* line opens. */
export function DesignationFace({
  designation: masked,
}: {
  readonly designation: FragmentType<typeof DESIGNATION_FACE>;
}) {
  const face = readFragment(DESIGNATION_FACE, masked);
  const listing = readFragment(LISTING, face);
  const day = listing.listedOn ?? listing.announcedOn ?? listing.effectiveOn ?? 'date unknown';
  const sentence = `${partyName(face.party)}: listed by ${GOVERNMENT_IN_TEXT[listing.government.code]}, ${day}`;
  const state = inForceWords(listing.inForce, listing.effectiveOn, listing.endedOn);
  const doesNot = whatItDoesNot(listing.measures.map(({ type }) => type));
  return (
    <article className="face">
      <FaceHead kind="Designation" kindWords="Designation" id={face.id} title={sentence}>
        <p>
          <NodeName id={face.party.id} name={partyName(face.party)} />
        </p>
      </FaceHead>
      <Section title="Listing" aside={<code>{listing.list.id}</code>}>
        <p className="designation-line">
          <GovernmentMark government={listing.government.code} look={lookOf(listing)} />
          {listing.government.name}, {listing.agency.name}
        </p>
        {state === null ? null : <p className="listing-state">{state}.</p>}
        <ListingDates listing={listing} />
        <ul className="rows">
          {listing.programmes.map(({ id, code, name }) => (
            <li key={id}>
              <span>
                Under <NodeName id={id} name={code} /> {name === code ? null : name}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Measures" aside={String(listing.measures.length)}>
        <ul className="rows">
          {listing.measures.map(({ type, words }) => (
            <li key={`${type} ${words}`}>
              <div>
                <MeasureChip type={type} />
                <Quote text={words} />
              </div>
            </li>
          ))}
        </ul>
        {doesNot === null ? null : <p className="listing-does-not">{doesNot}</p>}
      </Section>
      {listing.reasons.length === 0 ? null : (
        <Section title="Reasons">
          {listing.reasons.map((reason) => (
            <Quote key={reason} text={reason} />
          ))}
        </Section>
      )}
      {listing.notes.length === 0 ? null : (
        <Section title="Notes">
          {listing.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Section>
      )}
      <SourceList fact={sentence} owner={face.id} sources={listing.sources} />
    </article>
  );
}

interface End {
  readonly id: string;
  readonly name: string;
}

function Ends({ from, to }: { readonly from: End; readonly to: End }) {
  return (
    <p className="face-ends">
      From <NodeName id={from.id} name={from.name} /> to <NodeName id={to.id} name={to.name} />
    </p>
  );
}
