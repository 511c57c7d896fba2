import type { ListingFragment } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, readFragment } from '../../gql/__generated__/index.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import { GOVERNMENT_IN_TEXT } from '../../model/vocabulary.ts';
import { GovernmentMark, type MarkLook } from '../../ui/GovernmentMark.tsx';
import { MeasureChip } from '../../ui/MeasureChip.tsx';
import { whatItDoesNot } from '../../ui/measures.ts';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import type { PossibleListing } from '../possible-matches/possible-listing.ts';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { inForceWords } from '../words.ts';
import { AbsenceWords } from './AbsenceWords.tsx';
import { LIST_READ, LISTING } from './details-query.ts';
import { listedByRows, readingsOf } from './listed-by.ts';
import { NodeName } from './NodeName.tsx';

/** What both ways of showing the listings of a party need. */
export interface ListingsProps {
  readonly party: string;
  readonly designations: readonly FragmentType<typeof LISTING>[];
  readonly lists: readonly FragmentType<typeof LIST_READ>[];
  readonly asOf: string | null;
  /** The record of a government's lists that may be the party, where it has none of its own. */
  readonly possible: (government: GovernmentCode) => PossibleListing | null;
}

/** One row a government, even for those that do not list the party: an absence names the edition that shows it. */
export function ListedBy({ party, designations, lists, asOf, possible }: ListingsProps) {
  const rows = listedByRows(readFragment(LISTING, designations), readingsOf(readFragment(LIST_READ, lists)));
  return (
    <Section title="Listed by" aside={asOf === null ? 'all dates' : `on ${asOf}`}>
      <ul className="listed-by">
        {rows.flatMap(({ government, listings, absences }) => [
          ...listings.map((listing) => (
            <li key={listing.id}>
              <GovernmentMark government={government} look={lookOf(listing)} label={government} />
              <Listing listing={listing} party={party} />
            </li>
          )),
          ...absences.map((absence) => (
            <li key={`${government} ${absence.kind}`} className="listed-by-absent">
              <GovernmentMark government={government} look="absent" label={GOVERNMENT_IN_TEXT[government]} />
              <AbsenceWords absence={absence} possible={possible(government)} />
            </li>
          )),
        ])}
      </ul>
    </Section>
  );
}

/** Filled: assets are frozen. Hollow: listed without a freeze, or not on this day. Struck: ended. */
export function lookOf({ inForce, measures }: Pick<ListingFragment, 'inForce' | 'measures'>): MarkLook {
  if (inForce === 'ENDED') return 'struck';
  if (inForce === 'NOT_YET') return 'absent';
  return measures.some(({ type }) => type === 'ASSET_FREEZE') ? 'filled' : 'hollow';
}

interface ListingProps {
  readonly listing: ListingFragment;
  readonly party: string;
}

function Listing({ listing, party }: ListingProps) {
  const day = listing.listedOn ?? listing.announcedOn ?? listing.effectiveOn;
  const state = inForceWords(listing.inForce, listing.effectiveOn, listing.endedOn);
  const doesNot = whatItDoesNot(listing.measures.map(({ type }) => type));
  return (
    <div className="listing">
      <div className="listing-head">
        <p>
          <strong>{day ?? 'Date unknown'}</strong>
          {listing.programmes.length === 0 ? null : ' under '}
          {listing.programmes.map(({ id, code }, index) => (
            <span key={id}>
              <NodeName id={id} name={code} />
              {index < listing.programmes.length - 1 ? ', ' : null}
            </span>
          ))}
        </p>
        <SourceButton
          fact={`${party}: listed by ${GOVERNMENT_IN_TEXT[listing.government.code]}, ${day ?? 'date unknown'}`}
          owner={listing.id}
          sources={listing.sources}
        />
      </div>
      {state === null ? null : <p className="listing-state">{state}.</p>}
      <p className="listing-agency">
        {listing.agency.name}, <code>{listing.list.id}</code>
      </p>
      <ul className="chips">
        {listing.measures.map(({ type, words }) => (
          <li key={`${type} ${words}`} title={words}>
            <MeasureChip type={type} />
          </li>
        ))}
      </ul>
      {doesNot === null ? null : <p className="listing-does-not">{doesNot}</p>}
      <ListingDates listing={listing} />
      {listing.reasons.length === 0 ? null : (
        <details className="listing-reasons">
          <summary>Reasons, in the publisher’s words</summary>
          {listing.reasons.map((reason) => (
            <Quote key={reason} text={reason} />
          ))}
        </details>
      )}
      {listing.notes.map((note) => (
        <p key={note} className="listing-note">
          {note}
        </p>
      ))}
    </div>
  );
}

/** The dates that say more than the first line: each by the name that a lag would use. */
export function ListingDates({ listing }: { readonly listing: ListingFragment }) {
  const shown = listing.listedOn ?? listing.announcedOn ?? listing.effectiveOn;
  const dates = (
    [
      ['Announced', listing.announcedOn],
      ['Listed', listing.listedOn],
      ['Takes effect', listing.effectiveOn],
      [listing.endedBy === 'FIRST_EDITION_WITHOUT' ? 'Ended: first edition without it' : 'Ended', listing.endedOn],
      ['First seen here', listing.listedOn === null ? listing.firstSeenOn : null],
    ] as const
  ).filter(([, date]) => date !== null && date !== undefined);
  if (dates.every(([, date]) => date === shown)) return null;
  return (
    <dl className="listing-dates">
      {dates.map(([word, date]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{date}</dd>
        </div>
      ))}
    </dl>
  );
}
