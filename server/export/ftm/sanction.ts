import type { Designation } from '../../domain/designation.ts';
import type { ExportHead } from '../exporter.ts';
import { type EntityWriter, ftmDate } from './entity.ts';
import { programmeCode } from './party.ts';

/** A Designation as the model's Sanction. Dates that it cannot hold (a range, *circa*) stand in the summary. */
export function sanctionEntity(write: EntityWriter, designation: Designation, head: ExportHead): string {
  const { agency, announcedOn, listedOn, effectiveOn, endedOn, lastUpdatedOn } = designation;
  const authority = head.catalogue.agencies.find(({ id }) => id === designation.agencyId)?.name ?? agency;
  const programmes = designation.programmes.map((id) => programmeCode(head, id));
  const dates = { announcedOn, listedOn, effectiveOn, endedOn };
  return write(
    designation.id,
    'Sanction',
    programmes.join(', ') || authority,
    {
      entity: [designation.party],
      authority: [authority],
      country: [designation.government.toLowerCase()],
      program: programmes,
      provisions: designation.measures.map(({ words }) => words),
      reason: designation.reasons,
      summary: [
        ...designation.notes,
        ...Object.entries(dates)
          .filter(([, date]) => date !== null && ftmDate(date) === null)
          .map(([what, date]) => `${what}: ${date}`),
      ],
      listingDate: [ftmDate(listedOn)],
      startDate: [ftmDate(effectiveOn)],
      endDate: [ftmDate(endedOn)],
      date: [ftmDate(announcedOn)],
      modifiedAt: [ftmDate(lastUpdatedOn)],
      status: [endedOn === null ? 'listed' : 'ended'],
      recordId: designation.sources.map(({ recordId }) => recordId),
    },
    designation.sources,
  );
}
