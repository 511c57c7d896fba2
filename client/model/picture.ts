/**
 * What the canvas is given to draw: everything that a look needs and nothing of where it came from. Pure data, derived from
 * the explored network, the filters, the as-of day and the selection by `derive.ts`; the canvas never asks anybody else.
 */

export type NodeKind =
  | 'Person'
  | 'Organisation'
  | 'Vessel'
  | 'Aircraft'
  | 'Country'
  | 'Government'
  | 'Programme'
  | 'Work'
  | 'More';

export type GovernmentCode = 'US' | 'GB' | 'CA';

/** How a thing stands on the as-of day. `listed` also without a day. */
export type NodeStanding =
  | 'listed' // at least one Designation counts
  | 'not-yet' // every Designation starts later: dotted, no mark, "not yet listed · 2022-12-09"
  | 'ended' // every Designation has ended
  | 'unlisted' // nobody lists it, ever: a plain body without a mark
  | 'hanging'; // a country, government, programme or work

export interface GovernmentMark {
  readonly government: GovernmentCode;
  /** Filled: assets are frozen. Hollow: listed without a freeze. Struck: has ended. */
  readonly look: 'filled' | 'hollow' | 'struck';
}

export interface PictureNode {
  readonly id: string;
  readonly kind: NodeKind;
  /** In its natural order, without the legal form when that is at the end. */
  readonly label: string;
  readonly ownScript: { readonly text: string; readonly lang: string } | null;
  /** Third line: the country, or the programme's law. */
  readonly meta: string | null;
  /** Said instead of `meta` when the day makes it so: `not yet listed · 2022-12-09`. */
  readonly dateNote: string | null;
  readonly marks: readonly GovernmentMark[];
  /** Who has ever listed it, and the first day on which anybody did; whatever the as-of day, as layouts need it. */
  readonly everListedBy: readonly GovernmentCode[];
  readonly since: string | null;
  /** Ties of it that are not drawn; 0 shows no badge. */
  readonly undrawn: number;
  /** A seed of the network: drawn larger, filled ink. */
  readonly isStart: boolean;
  readonly standing: NodeStanding;
  /** The hue of a Government's border. */
  readonly government: GovernmentCode | null;
  /** What a screen reader and the live line say: "Lu Hezheng, person, listed by US on 2021-12-10; 2 relations". */
  readonly spoken: string;
}

/** Edges that look alike. */
export type EdgeFamily =
  | 'ownership' // owned or controlled, property, subsidiary, operates
  | 'acts-for'
  | 'supports'
  | 'official' // leads, executive, significant role, position
  | 'kinship' // family, associate
  | 'linked' // LINKED_TO
  | 'sanctioned-by'
  | 'reported' // a claim
  | 'possible-match' // two parties that may be one
  | 'hanging'; // country, programme

export interface PictureEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly family: EdgeFamily;
  /** `acts for`, `Director General · 2015-01 to 2020-04-14`. */
  readonly label: string;
  /** The label is drawn whenever there is room, not only on hover and focus. */
  readonly labelAlways: boolean;
  /** A claim's `contested · 1 : 3`. */
  readonly pill: string | null;
  readonly government: GovernmentCode | null;
  /** Published later than the as-of day, or ended before it. */
  readonly standing: 'counts' | 'not-yet' | 'ended';
  /** "acts for SEK Studio, listed by US", said from either end. */
  readonly spokenFrom: string;
  readonly spokenTo: string;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

/** Where nodes stand, in canvas units. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;
