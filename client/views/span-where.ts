import type { DesignationWhere, MeasureType, PartyWhere } from '../gql/__generated__/graphql.ts';
import type { Filters } from '../model/filter-rows.ts';
import type { TimelineChoice } from '../model/timeline-choice.ts';
import { MEASURES } from '../ui/measures.ts';

const isMeasure = (text: string): text is MeasureType => Object.hasOwn(MEASURES, text);

/** The programme and the measure that are asked for; a measure that there is not asks for none. */
export function chosenRegime({ programme, measure }: TimelineChoice) {
  return {
    ...(programme === null ? {} : { programme: { in: [programme] } }),
    ...(measure !== null && isMeasure(measure) ? { measure: { in: [measure] } } : {}),
  } satisfies DesignationWhere & PartyWhere;
}

/** The days of the span; without one, any day and none. */
export function spanOfDays({ listedFrom, listedTo }: Filters) {
  return listedFrom === null && listedTo === null ? {} : { listedOn: { gte: listedFrom, lte: listedTo } };
}
