import { type KeyboardEvent, type ReactNode, useRef } from 'react';
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
  const value = asOf === null ? axis.to : Math.min(axis.to, Math.max(axis.from, dayNumber(asOf)));

  const onKeyDown = (event: KeyboardEvent) => {
    const day = keyedDay(event, asOf, stops, axis);
    if (day === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (day !== asOf) onAsOf(day, false);
  };
  const onChange = (number: number) => {
    // A screen reader's own increment moves by one: it means the next stop, as the arrows do.
    if (Math.abs(number - value) === 1) {
      const { earlier, later } = stopsAround(stops, asOf);
      const day = number < value ? earlier : later;
      if (day !== null) onAsOf(day, false);
      return;
    }
    onAsOf(snapped(number, axis, stops, track.current?.offsetWidth ?? 0), true);
  };
  const onChangeEnd = (number: number) => {
    if (Math.abs(number - value) > 1) onAsOf(snapped(number, axis, stops, track.current?.offsetWidth ?? 0), false);
    else onAsOf(asOf, false);
  };

  return (
    <div className="time" onKeyDownCapture={onKeyDown}>
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
          <SliderThumb className="time-thumb" aria-valuetext={asOf ?? 'all dates'} />
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
