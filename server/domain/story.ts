import type { NodeId, PartyId, WorkId } from './ids.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { AgencyCode, FactKind, GovernmentCode, ListId, MeasureType, RelationType } from './vocabulary.ts';

/**
 * A story: steps that a class goes through, each a text beside a view of the graph. What the text says of the graph it
 * proves: each Assertion names the words and the facts they rest on, so that a text never outlives its facts unnoticed.
 */
export interface Story {
  /** `sek-studio`: of the file and of its link. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for a shelf of stories. */
  readonly summary: string;
  /** In class, with its questions. */
  readonly minutes: number;
  /** BCP 47. */
  readonly language: string;
  /** The day on which its author last read it against the graph. */
  readonly writtenOn: Day;
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  /** Within its story: `a-year-later`. */
  readonly id: string;
  readonly title: string;
  /** Markdown. A link to an id shows that party; one to `glossary:asset-freeze` explains a term. */
  readonly text: string;
  readonly view: StoryView;
  readonly asserts: readonly Assertion[];
  readonly sources: readonly StorySource[];
  readonly question: ClassQuestion | null;
  /** Markdown for whoever presents; never on the class's screen. */
  readonly notes: string | null;
}

export interface StoryView {
  /** The query of an explorer link, without `?`: `v=1&seeds=us-ofac-34022&asOf=2021-12-10`. */
  readonly link: string;
  /** What is meant; the rest fades. Empty: nothing fades. */
  readonly highlights: readonly NodeId[];
}

/** A publication that a step leans on beside the Sources of what it asserts. */
export interface StorySource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly publishedOn: PartialDate | null;
}

export interface ClassQuestion {
  readonly ask: string;
  /** Hidden until it is asked for. */
  readonly answer: string;
}

/** Words of a step's text and what in the graph makes them true. */
export type Assertion = { readonly says: string } & Proof;

export type Proof =
  | ListingProof
  | UnlistedProof
  | TieProof
  | PositionProof
  | NameProof
  | FactProof
  | ContestedProof
  | TallyProof
  | NetworkProof
  | LagProof;

/** A Designation of the party with all that is named. */
export interface ListingProof {
  readonly proof: 'listing';
  readonly party: PartyId;
  readonly government: GovernmentCode;
  readonly agency: AgencyCode | null;
  /** Its id: `programme-us-glomag`. */
  readonly programme: NodeId | null;
  readonly measure: MeasureType | null;
  readonly announcedOn: PartialDate | null;
  readonly listedOn: PartialDate | null;
  readonly effectiveOn: PartialDate | null;
  /** Whether it has ended, in the editions that were read. Null: either. */
  readonly ended: boolean | null;
}

/** No Designation of the party counts on the day; without a day, the graph holds none. */
export interface UnlistedProof {
  readonly proof: 'unlisted';
  readonly party: PartyId;
  /** Null: by nobody. */
  readonly government: GovernmentCode | null;
  /** Null: by no agency. */
  readonly agency: AgencyCode | null;
  readonly on: Day | null;
}

export interface TieProof {
  readonly proof: 'tie';
  readonly from: PartyId;
  readonly relation: RelationType;
  readonly to: PartyId;
  readonly since: PartialDate | null;
  /** Per cent. */
  readonly share: number | null;
}

export interface PositionProof {
  readonly proof: 'position';
  readonly person: PartyId;
  readonly title: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export interface NameProof {
  readonly proof: 'name';
  readonly party: PartyId;
  /** Of this spelling, capitals aside, as published or in its natural order. */
  readonly value: string;
}

export interface FactProof {
  readonly proof: 'fact';
  readonly party: PartyId;
  readonly kind: FactKind;
  readonly value: string;
}

/** A Claim with Sources on both sides. */
export interface ContestedProof {
  readonly proof: 'contested';
  readonly organisation: PartyId;
  readonly work: WorkId;
}

/** So many Designations, listed in the range of days. */
export interface TallyProof {
  readonly proof: 'tally';
  readonly government: GovernmentCode | null;
  readonly agency: AgencyCode | null;
  readonly list: ListId | null;
  readonly listedFrom: Day;
  readonly listedTo: Day;
  readonly designations: number;
}

/** A network of so many parties; each of them listed on the day by these governments and by no other, where they are named. */
export interface NetworkProof {
  readonly proof: 'network';
  readonly seeds: readonly PartyId[];
  readonly depth: number;
  readonly asOf: Day | null;
  readonly parties: number;
  readonly listedBy: readonly GovernmentCode[] | null;
  /** Codes (`KP`) of all countries that its parties are tied to, as `countries` of each party. */
  readonly countries: readonly string[] | null;
}

/** The days between the earliest listings by two governments, by `listedOn`. */
export interface LagProof {
  readonly proof: 'lag';
  readonly party: PartyId;
  readonly first: GovernmentCode;
  readonly second: GovernmentCode;
  readonly days: number;
}

/** How an Assertion stands in one graph. */
export interface Finding {
  readonly assertion: Assertion;
  readonly stands: boolean;
  /** What the graph holds, in words; beside a failure it says what was found instead. */
  readonly found: string;
  /** Designations, Relations, Positions, Claims or parties that it rests on. */
  readonly evidence: readonly NodeId[];
}
