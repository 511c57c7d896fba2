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
  /** The first edition without it: exclusive. */
  readonly endedOn: PartialDate | null;
  /** The oldest edition of ours that has it; never a listing date. */
  readonly firstSeenOn: Day | null;
  readonly lastUpdatedOn: PartialDate | null;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

/** What a Designation does, beside the publisher's own words. */
export interface Measure {
  readonly type: MeasureType;
  readonly words: string;
}
