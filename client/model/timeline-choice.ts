/** What the timeline shows; the span that is brushed in it is the filter that all views share. */
export interface TimelineChoice {
  readonly by: TimelineUnit;
  /** Null: all of them. */
  readonly programme: string | null;
  readonly measure: string | null;
}

export const TIMELINE_UNITS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

export const FIRST_TIMELINE: TimelineChoice = { by: 'QUARTER', programme: null, measure: null };

/** Only what differs from the first choice is in the link. */
export function formatTimeline({ by, programme, measure }: TimelineChoice, params: URLSearchParams): void {
  if (by !== FIRST_TIMELINE.by) params.set('by', by);
  if (programme !== null) params.set('programme', programme);
  if (measure !== null) params.set('measure', measure);
}

export function parseTimeline(params: URLSearchParams, messages: string[]): TimelineChoice {
  const text = params.get('by');
  const by = TIMELINE_UNITS.find((unit) => unit === (text ?? FIRST_TIMELINE.by));
  if (by === undefined) messages.push(`The timeline has no unit “${text}”; it shows quarters.`);
  return {
    by: by ?? FIRST_TIMELINE.by,
    programme: params.get('programme'),
    measure: params.get('measure'),
  };
}
