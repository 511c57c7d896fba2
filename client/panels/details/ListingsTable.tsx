import type { ReactNode } from 'react';
import type { ListingFragment } from '../../gql/__generated__/graphql.ts';
import { readFragment } from '../../gql/__generated__/index.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import { GOVERNMENT_IN_TEXT, GOVERNMENT_NAMES } from '../../model/vocabulary.ts';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { MeasureChip } from '../../ui/MeasureChip.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceButton } from '../source-drawer/SourceButton.tsx';
import { inForceWords } from '../words.ts';
import { AbsenceWords } from './AbsenceWords.tsx';
import { LIST_READ, LISTING } from './details-query.ts';
import { type ListingsProps, lookOf } from './ListedBy.tsx';
import { type Absence, listedByRows, readingsOf } from './listed-by.ts';
import { NodeName } from './NodeName.tsx';

interface Column {
  readonly key: string;
  readonly government: GovernmentCode;
  /** Null: this government lists it on no list read here, as `absences` say. */
  readonly listing: ListingFragment | null;
  readonly absences: readonly Absence[];
}

interface Line {
  readonly name: string;
  readonly of: (listing: ListingFragment) => ReactNode;
}

/** What a listing says, a line each; a line that no listing has is left out. */
const LINES: readonly Line[] = [
  { name: 'Announced', of: ({ announcedOn }) => announcedOn },
  { name: 'Listed', of: ({ listedOn, firstSeenOn }) => listedOn ?? firstSeen(firstSeenOn) },
  { name: 'In effect', of: ({ effectiveOn }) => effectiveOn },
  { name: 'Ended', of: ({ endedOn }) => endedOn },
  { name: 'State', of: ({ inForce, effectiveOn, endedOn }) => inForceWords(inForce, effectiveOn, endedOn) },
  { name: 'List', of: ({ list }) => <code>{list.id}</code> },
  { name: 'By', of: ({ agency }) => <abbr title={agency.name}>{agency.code}</abbr> },
  { name: 'Under', of: ({ programmes }) => (programmes.length === 0 ? null : <Programmes programmes={programmes} />) },
  { name: 'Measures', of: ({ measures }) => (measures.length === 0 ? null : <Measures measures={measures} />) },
];

/** The listings side by side, a column each; a government without one has a column that says so, with the edition. */
export function ListingsTable({ party, designations, lists, asOf, possible }: ListingsProps) {
  const listings = readFragment(LISTING, designations);
  const rows = listedByRows(listings, readingsOf(readFragment(LIST_READ, lists)));
  const columns = rows.flatMap(({ government, listings: own, absences }): readonly Column[] =>
    own.length === 0
      ? [{ key: government, government, listing: null, absences }]
      : own.map((listing) => ({ key: listing.id, government, listing, absences })),
  );
  const lines = LINES.filter(({ of }) => listings.some((listing) => (of(listing) ?? null) !== null));
  return (
    <>
      <Section title="Listings" aside={asOf === null ? 'all dates' : `on ${asOf}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className="listings-scroll" aria-label="Listings side by side" tabIndex={0}>
          <table className="listings">
            <thead>
              <tr>
                <td />
                {columns.map(({ key, government, listing }) => (
                  <th key={key} scope="col">
                    <GovernmentMark government={government} look={listing === null ? 'absent' : lookOf(listing)} />{' '}
                    <span className="visually-hidden">{GOVERNMENT_NAMES[government]}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ name, of }, at) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {columns.map(({ key, government, listing, absences }) =>
                    listing !== null ? (
                      <td key={key}>{of(listing) ?? <Nothing />}</td>
                    ) : at === 0 ? (
                      <td key={key} rowSpan={lines.length + 1} className="listings-absent">
                        {absences.map((absence) => (
                          <AbsenceWords key={absence.kind} absence={absence} possible={possible(government)} />
                        ))}
                      </td>
                    ) : null,
                  )}
                </tr>
              ))}
              {lines.length === 0 ? null : (
                <tr>
                  <th scope="row">Stated in</th>
                  {columns.map(({ key, listing, government }) =>
                    listing === null ? null : (
                      <td key={key}>
                        <SourceButton
                          fact={`${party}: the listing by ${GOVERNMENT_IN_TEXT[government]}`}
                          owner={listing.id}
                          sources={listing.sources}
                        />
                      </td>
                    ),
                  )}
                </tr>
              )}
            </tbody>
          </table>
        </section>
        {listings.length === 0 ? (
          <p className="face-meta">No list read here names it. That is not a clearance.</p>
        ) : null}
      </Section>
      {listings
        .filter(({ reasons, notes }) => reasons.length + notes.length > 0)
        .map(({ id, government, reasons, notes }) => (
          <Section
            key={id}
            title={`${reasons.length > 0 ? 'Reasons and notes' : 'Notes'} of ${GOVERNMENT_IN_TEXT[government.code]}`}
          >
            {reasons.map((reason) => (
              <Quote key={reason} text={reason} />
            ))}
            {notes.map((note) => (
              <p key={note} className="listing-note">
                {note}
              </p>
            ))}
          </Section>
        ))}
    </>
  );
}

const firstSeen = (day: string | null): string | null => (day === null ? null : `first seen ${day}`);

function Nothing() {
  return (
    <span className="face-meta">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not published</span>
    </span>
  );
}

function Programmes({ programmes }: Pick<ListingFragment, 'programmes'>) {
  return (
    <ul>
      {programmes.map(({ id, code }) => (
        <li key={id}>
          <NodeName id={id} name={code} />
        </li>
      ))}
    </ul>
  );
}

function Measures({ measures }: Pick<ListingFragment, 'measures'>) {
  return (
    <ul className="chips">
      {measures.map(({ type, words }) => (
        <li key={`${type} ${words}`} title={words}>
          <MeasureChip type={type} />
        </li>
      ))}
    </ul>
  );
}
