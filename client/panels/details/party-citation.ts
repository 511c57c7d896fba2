import type { SourcePartsFragment } from '../../gql/__generated__/graphql.ts';
import type { GovernmentCode } from '../../model/picture.ts';
import { citationText } from '../source-drawer/source-text.ts';

interface CitedListing {
  readonly government: GovernmentCode;
  readonly day: string | null;
  readonly source: SourcePartsFragment | null;
}

/**
 * A party as a note cites it: who lists it since when, the record that says so, and the link to this very view. One line
 * for each listing; without any, that none is known here.
 */
export function partyCitation(name: string, id: string, listings: readonly CitedListing[], link: string): string {
  const lines = listings.map(
    ({ government, day, source }) =>
      `Listed by ${government}, ${day ?? 'date unknown'}.${source === null ? '' : ` ${citationText(source)}`}`,
  );
  return [
    `${name} (${id})`,
    ...(lines.length === 0 ? ['On no list read here, which is not a clearance.'] : lines),
    link,
  ].join('\n');
}
