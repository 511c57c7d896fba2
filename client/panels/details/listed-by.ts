import type { GovernmentCode } from '../../model/picture.ts';
import { GOVERNMENTS } from '../../model/vocabulary.ts';

/** A list as far as it was read here. */
export interface ListReading {
  readonly id: string;
  readonly government: GovernmentCode | null;
  /** The newest edition read; null when none was. */
  readonly edition: string | null;
}

/** Lists as the API tells of them, as far as they were read: the newest edition is the last. */
export const readingsOf = (
  lists: readonly {
    readonly id: string;
    readonly government: { readonly code: GovernmentCode } | null;
    readonly snapshots: readonly { readonly edition: string }[];
  }[],
): readonly ListReading[] =>
  lists.map(({ id, government, snapshots }) => ({
    id,
    government: government?.code ?? null,
    edition: snapshots.at(-1)?.edition ?? null,
  }));

/** What stands in the row of a government that does not list the party. Never a clearance: it names the edition. */
export type Absence =
  | { readonly kind: 'not-on'; readonly lists: readonly { readonly id: string; readonly edition: string }[] }
  | { readonly kind: 'not-read'; readonly lists: readonly string[] };

export interface ListedByRow<Listing> {
  readonly government: GovernmentCode;
  readonly listings: readonly Listing[];
  /** One for each way in which its lists are silent; empty when there is a listing. */
  readonly absences: readonly Absence[];
}

/** One row a government, also for those that do not list the party. */
export function listedByRows<Listing extends { readonly government: { readonly code: GovernmentCode } }>(
  designations: readonly Listing[],
  lists: readonly ListReading[],
): readonly ListedByRow<Listing>[] {
  return GOVERNMENTS.map((government) => {
    const listings = designations.filter((designation) => designation.government.code === government);
    return { government, listings, absences: listings.length > 0 ? [] : absencesOf(government, lists) };
  });
}

function absencesOf(government: GovernmentCode, lists: readonly ListReading[]): readonly Absence[] {
  const own = lists.filter((list) => list.government === government);
  const read = own.flatMap(({ id, edition }) => (edition === null ? [] : [{ id, edition }]));
  const unread = own.filter(({ edition }) => edition === null).map(({ id }) => id);
  return [
    ...(read.length === 0 ? [] : [{ kind: 'not-on', lists: read } as const]),
    ...(unread.length === 0 ? [] : [{ kind: 'not-read', lists: unread } as const]),
  ];
}
