import type { DesignationWhere, MeasureType, PartyWhere } from '../gql/__generated__/graphql.ts';
import { type Filters, hasSpan } from '../model/filter-rows.ts';
import { MEASURE_NAMES } from '../model/measure-names.ts';
import type { TimelineChoice } from '../model/timeline-choice.ts';

const isMeasure = (text: string): text is MeasureType => Object.hasOwn(MEASURE_NAMES, text);

/** The programme and the measure that are asked for; a measure that there is not asks for none. */
export function chosenRegime({ programme, measure }: TimelineChoice) {
  return {
    ...(programme === null ? {} : { programme: { in: [programme] } }),
    ...(measure !== null && isMeasure(measure) ? { measure: { in: [measure] } } : {}),
  } satisfies DesignationWhere & PartyWhere;
}

/** The days of the span; without one, any day and none. */
export function spanOfDays(filters: Filters) {
  return hasSpan(filters) ? { listedOn: { gte: filters.listedFrom, lte: filters.listedTo } } : {};
}
