import type { ComparedRowFragment } from '../../gql/__generated__/graphql.ts';
import { GOVERNMENT_IN_TEXT } from '../../model/vocabulary.ts';
import { SourceButton } from '../../panels/source-drawer/SourceButton.tsx';
import { GovernmentMark } from '../../ui/GovernmentMark.tsx';
import { MeasureChip } from '../../ui/MeasureChip.tsx';
import { whatItDoesNot } from '../../ui/measures.ts';

type Listing = ComparedRowFragment['listings'][number];

interface ListingCellProps {
  readonly listing: Listing;
  /** The one that the row counts with. */
  readonly designation: NonNullable<Listing['designation']>;
  readonly party: string;
}

/**
 * What one government says of one party: its mark and day, which opens the Source, the programmes and records of all its listings,
 * and what they do not do. Assets are frozen when any of them freezes.
 */
export function ListingCell({ listing: { government, designations, on }, designation, party }: ListingCellProps) {
  const { code } = government;
  const types = designations.flatMap(({ measures }) => measures.map(({ type }) => type));
  const freezes = types.includes('ASSET_FREEZE');
  const [measure] = types;
  const under = new Set([
    ...designations.flatMap(({ programmes }) => programmes.map((programme) => programme.code)),
    ...designations.flatMap((one) => recordKey(one) ?? []),
  ]);
  const doesNot = whatItDoesNot(types);
  return (
    <>
      <span className="compare-listing">
        <GovernmentMark government={code} look={freezes ? 'filled' : 'hollow'} />
        <SourceButton
          fact={`${party}: listed by ${GOVERNMENT_IN_TEXT[code]}, ${on ?? 'date unknown'}`}
          owner={designation.id}
          sources={designation.sources}
        >
          {on ?? 'date unknown'}
        </SourceButton>
        {freezes || measure === undefined ? null : <MeasureChip type={measure} />}
      </span>
      <span className="compare-under">
        {[...under].join(', ')}
        {doesNot === null ? null : `. ${doesNot}`}
      </span>
    </>
  );
}

/** The publisher's own key of the record that lists the party; null where a curated fact says so. */
function recordKey({ list, sources }: ComparedRowFragment['listings'][number]['designations'][number]): string | null {
  if (list.id === 'curated') return null;
  const key = list.id.startsWith('us-ofac') ? 'us-ofac-' : `${list.id}-`;
  const record = sources.map(({ recordId }) => recordId).find((id) => id?.startsWith(key));
  return record?.slice(key.length) ?? null;
}
