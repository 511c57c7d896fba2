import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Day } from '../../model/dates.ts';
import type { Stop } from '../../model/derived.ts';
import { stopsAround } from '../../model/stops.ts';
import { type Axis, addMonths, dayNumber, dayOf, snapped } from './time-axis.ts';

interface TimeSliderProps {
  readonly axis: Axis;
  readonly stops: readonly Stop[];
  readonly asOf: Day | null;
  /** `dragging`: the thumb is still held. */
  readonly onAsOf: (day: Day | null, dragging: boolean) => void;
  /** What lies under the thumb. */
  readonly children: ReactNode;
}

/**
 * The day on a line of time. Arrows go from stop to stop, Page keys by a month, with Shift by a year; Home to the first
 * stop, End to all dates. A dragged thumb snaps to a stop within 8 px.
 */
export function TimeSlider({ axis, stops, asOf, onAsOf, children }: TimeSliderProps) {
  const track = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  /** Set while a pointer holds the thumb. */
  const held = useRef<{ moved: boolean } | null>(null);
  const value = asOf === null ? axis.to : Math.min(axis.to, Math.max(axis.from, dayNumber(asOf)));

  const onKeyDown = (event: KeyboardEvent) => {
    const day = keyedDay(event, asOf, stops, axis);
    if (day === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (day !== asOf) onAsOf(day, false);
  };
  const dayUnder = (number: number): Day => snapped(number, axis, stops, track.current?.offsetWidth ?? 0);
  const onChange = (number: number) => {
    if (held.current !== null) {
      held.current.moved = true;
      onAsOf(dayUnder(number), true);
      return;
    }
    // Without a pointer it is a screen reader's own step: it means the next stop, as the arrows do.
    const { earlier, later } = stopsAround(stops, asOf);
    const day = number < value ? earlier : later;
    if (day !== null) onAsOf(day, false);
  };
  const onChangeEnd = (number: number) => {
    // A press that moved nothing sets no day: the thumb may stand for all dates.
    if (held.current?.moved) onAsOf(dayUnder(number), false);
    held.current = null;
  };
  // React Aria says the bare number of the day; a reader needs the date.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', asOf ?? 'all dates');
  });

  return (
    <div
      className="time"
      onKeyDownCapture={onKeyDown}
      onPointerDownCapture={() => {
        held.current = { moved: false };
      }}
    >
      <Slider
        aria-label="As of"
        className="time-slider"
        minValue={axis.from}
        maxValue={axis.to}
        step={1}
        value={value}
        onChange={onChange}
        onChangeEnd={onChangeEnd}
      >
        <SliderTrack ref={track} className="time-track">
          {children}
          <SliderThumb className="time-thumb" inputRef={input} />
        </SliderTrack>
      </Slider>
    </div>
  );
}

/** Where a key leads: a day, null for all dates, undefined when it is no key of the slider. */
function keyedDay(event: KeyboardEvent, asOf: Day | null, stops: readonly Stop[], axis: Axis): Day | null | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const { earlier, later } = stopsAround(stops, asOf);
  const months = event.shiftKey ? 12 : 1;
  const from = asOf ?? dayOf(axis.to);
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? within(addMonths(from, -1), axis) : (earlier ?? asOf);
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? within(addMonths(from, 1), axis) : later;
    case 'PageDown':
      return within(addMonths(from, -months), axis);
    case 'PageUp':
      return within(addMonths(from, months), axis);
    case 'Home':
      return stops[0]?.day ?? dayOf(axis.from);
    case 'End':
      return null;
    default:
      return undefined;
  }
}

function within(day: Day, axis: Axis): Day {
  return dayOf(Math.min(axis.to, Math.max(axis.from, dayNumber(day))));
}
