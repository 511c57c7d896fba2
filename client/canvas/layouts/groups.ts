import type { LayoutName } from '../../model/layout-names.ts';
import type { Picture, PictureNode } from '../../model/picture.ts';
import { GOVERNMENT_NAMES } from '../../model/vocabulary.ts';

/** A frame of a layout that puts nodes together: what it is called, and what it is sorted by. */
export interface Group {
  readonly caption: string;
  /** Where the caption has no room; the same when there is nothing shorter. */
  readonly short: string;
  readonly order: string;
}

/** At most so many columns stand side by side: days become months, months years. */
const MOST_COLUMNS = 14;

/**
 * In which frame each node stands, whatever the day: who ever listed it, where it is, when it was first listed. Null for
 * layouts without frames.
 */
export function groupsOf(picture: Picture, layout: LayoutName | null): ReadonlyMap<string, Group> | null {
  switch (layout) {
    case 'government':
      return groupedBy(picture, byGovernment);
    case 'country':
      return groupedBy(picture, byCountry);
    case 'time':
      return groupedBy(picture, byTime(picture));
    default:
      return null;
  }
}

const groupedBy = (picture: Picture, groupOf: (node: PictureNode) => Group): ReadonlyMap<string, Group> =>
  new Map(picture.nodes.map((node) => [node.id, groupOf(node)]));

const named = (caption: string, order: string): Group => ({ caption, short: caption, order });

/** What is no party stands last, with its like. */
const byKind = (node: PictureNode): Group => named(PLURALS[node.kind], `~${node.kind}`);

function byGovernment(node: PictureNode): Group {
  if (node.standing === 'hanging') return byKind(node);
  const codes = node.everListedBy;
  if (codes.length === 0) return named('Listed by nobody', '9');
  const names = codes.map((code) => GOVERNMENT_NAMES[code]);
  return {
    caption: `Listed by ${names.join(' + ')}`,
    short: codes.join(' + '),
    order: `${9 - codes.length} ${codes.join(' ')}`,
  };
}

function byCountry(node: PictureNode): Group {
  if (node.standing === 'hanging') return byKind(node);
  return named(node.meta ?? 'No country published', node.meta ?? '}');
}

function byTime(picture: Picture): (node: PictureNode) => Group {
  const days = picture.nodes.flatMap(({ since }) => since ?? []);
  const length = [10, 7, 4].find((one) => new Set(days.map((day) => day.slice(0, one))).size <= MOST_COLUMNS) ?? 4;
  return (node) => {
    if (node.standing === 'hanging') return byKind(node);
    if (node.since === null) return { caption: 'Date unknown, or never listed', short: 'Undated', order: '}' };
    const bucket = node.since.slice(0, length);
    // A year alone, in columns that are no wider than it: ’07.
    const short = length === 4 ? `’${bucket.slice(2)}` : bucket;
    return { caption: `First listed ${bucket}`, short, order: bucket };
  };
}

const PLURALS: Readonly<Record<PictureNode['kind'], string>> = {
  Person: 'Persons',
  Organisation: 'Organisations',
  Vessel: 'Vessels',
  Aircraft: 'Aircraft',
  Country: 'Countries',
  Government: 'Governments',
  Programme: 'Programmes',
  Work: 'Works',
  More: 'More, not drawn',
};
