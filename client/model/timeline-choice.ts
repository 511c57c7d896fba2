/** What the timeline shows; the span that is brushed in it is the filter that all views share. */
export interface TimelineChoice {
  readonly by: TimelineUnit;
  /** The Designations of everybody on the lists read, or of the parties that are drawn. */
  readonly among: TimelineAmong;
  /** Null: all of them. */
  readonly programme: string | null;
  readonly measure: string | null;
}

export const TIMELINE_UNITS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

export const TIMELINE_AMONG = ['all', 'canvas'] as const;
export type TimelineAmong = (typeof TIMELINE_AMONG)[number];

export const FIRST_TIMELINE: TimelineChoice = { by: 'QUARTER', among: 'all', programme: null, measure: null };

/** Only what differs from the first choice is in the link. */
export function formatTimeline({ by, among, programme, measure }: TimelineChoice, params: URLSearchParams): void {
  if (by !== FIRST_TIMELINE.by) params.set('by', by);
  if (among !== FIRST_TIMELINE.among) params.set('of', among);
  if (programme !== null) params.set('programme', programme);
  if (measure !== null) params.set('measure', measure);
}

export function parseTimeline(params: URLSearchParams, messages: string[]): TimelineChoice {
  const text = params.get('by');
  const by = TIMELINE_UNITS.find((unit) => unit === (text ?? FIRST_TIMELINE.by));
  if (by === undefined) messages.push(`The timeline has no unit “${text}”; it shows quarters.`);
  const ofText = params.get('of');
  const among = TIMELINE_AMONG.find((one) => one === (ofText ?? FIRST_TIMELINE.among));
  if (among === undefined) messages.push(`The timeline cannot be of “${ofText}”; it is of all lists.`);
  return {
    among: among ?? FIRST_TIMELINE.among,
    by: by ?? FIRST_TIMELINE.by,
    programme: params.get('programme'),
    measure: params.get('measure'),
  };
}
