import { type Exported, isRead } from './exported.ts';

/** What stands under a picture that leaves the explorer. */
export interface Credits {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What the picture shows, of which day, from which editions. The link is too long to be read off a picture. */
export function credits({ title, subtitle, asOf, comparison, origin }: Exported): Credits {
  const read = origin.lists.filter(isRead).map(({ id, edition }) => `${id} ${edition ?? '(edition unknown)'}`);
  const unread = origin.lists.filter((list) => !isRead(list)).map(({ id }) => id);
  return {
    title,
    lines: [
      ...(subtitle === '' ? [] : [subtitle]),
      ...(comparison === null ? [] : [comparison]),
      `${asOf === null ? 'All dates; what has ended is marked.' : `As of ${asOf}.`} Editions: ${read.join(', ')}.${unread.length === 0 ? '' : ` Not read: ${unread.join(', ')}.`}`,
      `Sanctions Explorer, ${origin.madeAt.slice(0, 10)}, graph ${origin.graph}. Absence from a list is not a clearance; a tie is what a source states, not a judgement.`,
    ],
  };
}
