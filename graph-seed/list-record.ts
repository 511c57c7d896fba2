import type { DesignationId, ProgrammeId, RecordId, WorkId } from '../server/domain/ids.ts';
import type { PartialDate } from '../server/domain/partial-date.ts';
import type { Citation, RecordField } from '../server/domain/source.ts';
import type {
  AgencyCode,
  CountryTieType,
  FactKind,
  GovernmentCode,
  ListId,
  MeasureType,
  NameKind,
  PartyKind,
  RelationType,
} from '../server/domain/vocabulary.ts';

/**
 * What one Record says, in the domain's words and with no trace of its format: what `map` makes, what a Snapshot
 * keeps, what `build` reads. The curated facts come in the same form, so that a build treats every list alike.
 */
export interface ListRecord {
  readonly id: RecordId;
  /** The publisher's page for this record. */
  readonly url: string | null;
  /** The record as published, field by field; every Quote below is found in one of its values. */
  readonly published: readonly RecordField[];
  /** Null when the record states facts about parties that other records describe (a curated tie). */
  readonly party: StatedParty | null;
  readonly designations: readonly StatedDesignation[];
  readonly relations: readonly StatedRelation[];
  readonly positions: readonly StatedPosition[];
  readonly claims: readonly StatedClaim[];
}

/** The published words that a fact rests on. */
export interface Quote {
  readonly field: string;
  readonly quote: string;
  /** Curated facts cite another publication; `url` is then its address. */
  readonly citation?: Citation & { readonly url: string };
}

export interface StatedParty {
  readonly kind: PartyKind;
  /** Primary first. */
  readonly names: readonly StatedName[];
  readonly identifiers: readonly {
    readonly type: string;
    readonly value: string;
    readonly country: string | null;
    readonly quotes: readonly Quote[];
  }[];
  readonly facts: readonly { readonly kind: FactKind; readonly value: string; readonly quotes: readonly Quote[] }[];
  /** `country`: ISO 3166-1 alpha-2 in lower case, or the slug of a territory of our table. */
  readonly countries: readonly {
    readonly tie: CountryTieType;
    readonly country: string;
    readonly place: string | null;
    readonly quotes: readonly Quote[];
  }[];
}

export interface StatedName {
  readonly value: string;
  readonly display: string;
  readonly kind: NameKind;
  readonly script: string | null;
  readonly language: string | null;
  readonly quotes: readonly Quote[];
}

export interface StatedDesignation {
  /** The record of the party that is listed. */
  readonly party: RecordId;
  /** Tells several entries of one record apart; null for the only one. */
  readonly entry: string | null;
  readonly government: GovernmentCode;
  readonly agency: AgencyCode;
  readonly list: ListId;
  readonly programmes: readonly StatedProgramme[];
  readonly measures: readonly { readonly type: MeasureType; readonly words: string }[];
  readonly announcedOn: PartialDate | null;
  readonly listedOn: PartialDate | null;
  readonly effectiveOn: PartialDate | null;
  readonly endedOn: PartialDate | null;
  readonly lastUpdatedOn: PartialDate | null;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  readonly quotes: readonly Quote[];
}

export interface StatedProgramme {
  readonly id: ProgrammeId;
  readonly code: string;
  /** The regime in the publisher's own words, in every language that it gives; absent where the list has only the code. */
  readonly name?: string;
}

/** A party that a list names instead of giving its id. */
export interface NamedParty {
  readonly name: string;
  /** Which names of the list it is looked for among, upper case apart: primary ones when absent. */
  readonly among?: 'every name';
}

export interface StatedRelation {
  readonly type: RelationType;
  /** Each end: a record of some list, or, where the list only names it, the name as published. Never both by name. */
  readonly from: RecordId | NamedParty;
  readonly to: RecordId | NamedParty;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly share: number | null;
  readonly former: boolean;
  /** The record whose listing dates the tie; null: this one. */
  readonly statedFor: RecordId | null;
  /** The very Designation of that record which dates it, where the publisher says so. */
  readonly datedBy?: DesignationId;
  readonly quotes: readonly Quote[];
}

export interface StatedPosition {
  readonly person: RecordId;
  readonly title: string;
  readonly body: string | null;
  readonly at: { readonly record: RecordId } | { readonly country: string };
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
  readonly former: boolean;
  readonly quotes: readonly Quote[];
}

export interface StatedClaim {
  readonly organisation: RecordId;
  readonly work: WorkId;
  readonly statement: string;
  readonly for: readonly Quote[];
  readonly against: readonly Quote[];
}

/** A value that a reader could not place: reported with its place in the file, never guessed and never dropped. */
export interface Issue {
  readonly record: string | null;
  readonly line: number | null;
  readonly field: string;
  readonly value: string;
  readonly problem: string;
}
