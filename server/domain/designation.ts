import type { AgencyId, DesignationId, PartyId, ProgrammeId } from './ids.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Source } from './source.ts';
import type { AgencyCode, GovernmentCode, ListId, MeasureType } from './vocabulary.ts';

/** One listing of one Party by one Government on one List. */
export interface Designation {
  readonly type: 'Designation';
  readonly id: DesignationId;
  readonly party: PartyId;
  readonly government: GovernmentCode;
  readonly agency: AgencyCode;
  readonly agencyId: AgencyId;
  readonly list: ListId;
  readonly programmes: readonly ProgrammeId[];
  readonly measures: readonly Measure[];
  readonly announcedOn: PartialDate | null;
  readonly listedOn: PartialDate | null;
  readonly effectiveOn: PartialDate | null;
  /** Exclusive: on that day it no longer counts. */
  readonly endedOn: PartialDate | null;
  /** Who says so; null while it stands. */
  readonly endedBy: EndBasis | null;
  /** The oldest edition of ours that has it; never a listing date. */
  readonly firstSeenOn: Day | null;
  readonly lastUpdatedOn: PartialDate | null;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** A day of delisting that somebody published, or the first edition of ours without the entry: the latest that it can be. */
export const END_BASES = ['PUBLISHED', 'FIRST_EDITION_WITHOUT'] as const;
export type EndBasis = (typeof END_BASES)[number];

/** What a Designation does, beside the publisher's own words. */
export interface Measure {
  readonly type: MeasureType;
  readonly words: string;
}
