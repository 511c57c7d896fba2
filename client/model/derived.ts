import type { Day, PartialDate } from './dates.ts';
import type { FilterGroupId, FilterRowId, Filters, GovernmentMatch } from './filter-rows.ts';
import type { EdgeFamily, GovernmentCode, GovernmentMark, NodeKind, NodeStanding, Picture } from './picture.ts';
import type { WaysStep } from './question.ts';
import type { ShownWay } from './ways.ts';

/** Everything a screen shows of a network, derived in one go so that the canvas, the table and the panels agree. */
export interface Derived {
  readonly picture: Picture;
  readonly caption: Caption;
  /** The same set and order as the parties and works of the picture. */
  readonly rows: readonly TableRow[];
  readonly counts: Counts;
  readonly legend: Legend;
  /** Days on which something in this network changed, oldest first. */
  readonly stops: readonly Stop[];
  /** Where *Earlier change* and *Later change* lead; null where there is nothing. */
  readonly earlier: Day | null;
  readonly later: Day | null;
  readonly delta: Delta;
  readonly situation: Situation;
  /** Ways that are listed, in the order asked for; `shown` null: they are on their way. */
  readonly ways: readonly { readonly step: WaysStep; readonly shown: readonly ShownWay[] | null }[];
  /** What changed between the as-of day and the one that it is compared with; null: with none. */
  readonly twoDates: TwoDates | null;
  /** The parties and edges along ways that count on the day, else what changed; null: nothing is pointed out. */
  readonly lit: ReadonlySet<string> | null;
}

export interface TwoDates {
  /** Of each party drawn: "+ added by GB, − ended by US", empty when nothing changed. */
  readonly words: ReadonlyMap<string, string>;
  /** The parties and edges that changed; null: none. */
  readonly lit: ReadonlySet<string> | null;
  /** "From 2021-12-09 to 2022-12-09: +14 by the US; 9 ties began; 0 unchanged." */
  readonly sentence: string;
}

export interface Caption {
  /** "SEK Studio and its affiliates", "SEK Studio as listed on 10 December 2021". */
  readonly title: string;
  /** One to three sentences. */
  readonly subtitle: string;
}

export interface Counts {
  /** Parties drawn that belong to the network on the day. */
  readonly parties: number;
  /** Relations, positions and claims, drawn and counting on the day. */
  readonly relations: number;
  /** Parties drawn dotted, or left out by one press, because their day is later. */
  readonly later: number;
  /** Parties of the network on the day that the filters hide. */
  readonly filteredAway: number;
  /** Parties that the reader hid one by one. */
  readonly hidden: number;
}

/** Why a canvas can be empty or odd although the network is there. */
export type Situation =
  | { readonly kind: 'shown' }
  | { readonly kind: 'filtered-away'; readonly parties: number; readonly guilty: Lift | null }
  | { readonly kind: 'before-any-listing'; readonly on: Day; readonly name: string; readonly first: Stop | null };

/** The filters as a screen shows them, each with what it would leave of the picture. */
export interface Legend {
  readonly groups: readonly FilterGroup[];
  /** How many parties each way of matching the governments that are on would leave. */
  readonly matches: readonly { readonly match: GovernmentMatch; readonly leaves: number }[];
  /** How many parties the days of listing leave, among those that all other filters leave. */
  readonly listedWithin: number;
}

/** A filter that can be lifted: what it is called, the filters without it, and how many parties they leave. */
export interface Lift {
  readonly label: string;
  readonly filters: Filters;
  readonly leaves: number;
}

export interface FilterGroup {
  readonly id: FilterGroupId;
  /** "Listed by". */
  readonly title: string;
  /** What the counts count. */
  readonly unit: 'parties' | 'drawn' | 'nodes';
  /** Zero rows stay, so that an absence can be read. */
  readonly rows: readonly FilterRow[];
}

export interface FilterRow {
  readonly id: FilterRowId;
  readonly label: string;
  /** What it leaves on the as-of day when it alone is on in its group and the other groups stay as they are. */
  readonly count: number;
  readonly on: boolean;
  /** What the sample beside the word shows; null: the group has none. */
  readonly sample:
    | { readonly kind: 'government'; readonly government: GovernmentCode }
    | { readonly kind: 'family'; readonly family: EdgeFamily }
    | { readonly kind: 'node'; readonly node: NodeKind }
    | null;
}

export interface TableRow {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly ownScript: { readonly text: string; readonly lang: string } | null;
  /** Its tie towards the start of the network: "acts for SEK Studio"; "start of this network". */
  readonly relation: string;
  readonly family: EdgeFamily | null;
  /** Every tie of it that is drawn, as said from it: "supported by Lu Hezheng". */
  readonly ties: readonly string[];
  readonly country: string;
  readonly marks: readonly GovernmentMark[];
  /** The earliest date that it counts from; null is unknown or unlisted. */
  readonly listedOn: PartialDate | null;
  /** Codes, of the listings that stand on the day. */
  readonly programmes: readonly string[];
  /** What they are called on screen. */
  readonly measures: readonly string[];
  readonly standing: NodeStanding;
  /** "not yet listed · 2022-12-09", else null. */
  readonly dateNote: string | null;
  /** What changed between two dates, "+ added by GB", or "unchanged"; null: none are compared, or it is no party. */
  readonly change: string | null;
}

export interface GovernmentTally {
  readonly government: GovernmentCode;
  readonly count: number;
}

/** A day on which a government began or ceased to list parties of the network, or ties of it began or ended. */
export interface Stop {
  readonly day: Day;
  /** Parties that a government lists from this day; governments without one are left out. */
  readonly started: readonly GovernmentTally[];
  readonly ended: readonly GovernmentTally[];
  readonly tiesStarted: number;
  readonly tiesEnded: number;
}

/** What the sentence of the dock says, in parts so that numbers can be set in bold. */
export interface Delta {
  /** Parties of the network that each government lists on the day; governments without one are left out. */
  readonly listed: readonly GovernmentTally[];
  /** How many of `listed` have no known start: counted, and never placed in time. */
  readonly undated: number;
  /** What changed since the stop before: `from` null means since before the first stop. Null: no stop is reached yet. */
  readonly since: ({ readonly from: Day | null } & Pick<Stop, 'started' | 'ended'>) | null;
  readonly next: Pick<Stop, 'day' | 'started' | 'ended'> | null;
  /** "5 listed by US. Since the stop before: +5 by the US. Next, 2022-12-09: +9 by the US." */
  readonly sentence: string;
}
