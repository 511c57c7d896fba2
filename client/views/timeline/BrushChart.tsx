import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { TimelineBucketsQuery } from '../../gql/__generated__/graphql.ts';
import { daysOfLabel, type TimelineBars } from '../../model/timeline-bars.ts';
import { GOVERNMENT_NAMES, GOVERNMENTS } from '../../model/vocabulary.ts';
import { numeral } from '../../panels/words.ts';
import { useWidth } from '../../ui/use-width.ts';

const LANE = 72;
const GAP = 8;
const GUTTER = 34;

interface Places {
  readonly first: number;
  readonly last: number;
}

interface BrushChartProps {
  readonly bars: TimelineBars;
  readonly span: Places | null;
  readonly lists: TimelineBucketsQuery['lists'];
  readonly onBrush: (first: number, last: number) => void;
}

/** Three lanes of bars. A drag over them brushes a span; the two thumbs below do the same by keyboard. */
export function BrushChart({ bars, span, lists, onBrush }: BrushChartProps) {
  const [chart, width] = useWidth<SVGSVGElement>();
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [moved, setMoved] = useState<Places | null>(null);
  const inputs = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  const count = bars.labels.length;
  const step = Math.max(0, width - GUTTER) / count;
  const held = drag === null ? moved : { first: Math.min(drag.from, drag.to), last: Math.max(drag.from, drag.to) };
  const shown = held ?? span;
  const ends = shown ?? { first: 0, last: count - 1 };
  const height = GOVERNMENTS.length * (LANE + GAP);

  const placeUnder = (event: PointerEvent<SVGSVGElement>): number => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left - GUTTER;
    return Math.min(count - 1, Math.max(0, Math.floor(x / step)));
  };
  // React Aria says the bare number of the place; a reader needs the bucket.
  useLayoutEffect(() => {
    inputs[0].current?.setAttribute('aria-valuetext', bars.labels[ends.first] ?? '');
    inputs[1].current?.setAttribute('aria-valuetext', bars.labels[ends.last] ?? '');
  });

  return (
    <div className="brush">
      <svg
        ref={chart}
        className="brush-chart"
        height={height + 20}
        role="img"
        aria-label={chartWords(bars)}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const at = placeUnder(event);
          setDrag({ from: at, to: at });
        }}
        onPointerMove={(event) => {
          if (drag !== null) setDrag({ ...drag, to: placeUnder(event) });
        }}
        onPointerUp={() => {
          if (held !== null) onBrush(held.first, held.last);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <defs>
          <pattern id="brush-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <path className="brush-hatch" d="M-1 7L7 -1M5 7L7 5M-1 1L1 -1" />
          </pattern>
        </defs>
        {GOVERNMENTS.map((government, lane) => {
          const floor = lane * (LANE + GAP) + LANE;
          const known = knownUntil(lists, government);
          const silent = bars.labels.findIndex((label) => known === null || daysOfLabel(label).from > known);
          const dated = bars.lanes[government].reduce((sum, one) => sum + one, 0);
          const from = bars.undated[government] > dated ? 0 : silent === -1 ? count : silent;
          return (
            <g key={government} className={`brush-lane brush-${government}`}>
              <rect
                x={GUTTER + from * step}
                y={floor - LANE}
                width={Math.max(0, (count - from) * step)}
                height={LANE}
                fill="url(#brush-hatch)"
              />
              {bars.lanes[government].map((amount, place) => {
                if (amount === 0) return null;
                const tall = Math.max(2, LANE * Math.sqrt(amount / (bars.highest?.count ?? amount)));
                return (
                  <rect
                    key={bars.labels[place]}
                    className="brush-bar"
                    x={GUTTER + place * step}
                    y={floor - tall}
                    width={Math.max(0.75, step - (step > 4 ? 1 : 0))}
                    height={tall}
                  />
                );
              })}
              <line className="brush-floor" x1={GUTTER} x2="100%" y1={floor + 0.5} y2={floor + 0.5} />
              <text className="brush-code" x={0} y={floor}>
                {government}
              </text>
            </g>
          );
        })}
        {yearsOf(bars.labels, step).map(({ year, place }) => (
          <text key={year} className="brush-year" x={GUTTER + place * step} y={height + 8}>
            {year}
          </text>
        ))}
        {shown === null ? null : (
          <rect
            className="brush-span"
            x={GUTTER + shown.first * step - 1}
            y={1}
            width={(shown.last - shown.first + 1) * step + 2}
            height={height - GAP + 4}
            rx={3}
          />
        )}
      </svg>
      <Slider
        aria-label="Span"
        className="brush-slider"
        // Under the middles of the first and the last bar.
        style={{ marginLeft: GUTTER + step / 2, marginRight: step / 2 }}
        minValue={0}
        maxValue={Math.max(1, count - 1)}
        value={[ends.first, ends.last]}
        onChange={(value) => setMoved(placesIn(value))}
        onChangeEnd={(value) => {
          const places = placesIn(value);
          setMoved(null);
          if (places !== null) onBrush(places.first, places.last);
        }}
      >
        <SliderTrack className="brush-track">
          <SliderThumb index={0} className="brush-thumb" aria-label="From" inputRef={inputs[0]} />
          <SliderThumb index={1} className="brush-thumb" aria-label="To" inputRef={inputs[1]} />
        </SliderTrack>
      </Slider>
    </div>
  );
}

function placesIn(value: number | number[]): Places | null {
  const [first, last] = Array.isArray(value) ? value : [];
  return first === undefined || last === undefined ? null : { first, last };
}

/** The day until which all lists of the government are known, else the curated facts; null when nothing was read. */
function knownUntil(lists: BrushChartProps['lists'], government: string): string | null {
  const known = (code: string | null): string | null =>
    lists
      .filter((list) => (list.government?.code ?? null) === code)
      .flatMap(({ snapshots }) => snapshots.at(-1)?.edition ?? [])
      .sort()[0] ?? null;
  return known(government) ?? known(null);
}

/** Where years begin, as many as have room for their number. */
function yearsOf(
  labels: readonly string[],
  step: number,
): readonly { readonly year: string; readonly place: number }[] {
  const starts = labels.flatMap((label, place) => {
    const year = label.slice(0, 4);
    return place === 0 || labels[place - 1]?.slice(0, 4) !== year ? [{ year, place }] : [];
  });
  let free = Number.NEGATIVE_INFINITY;
  return starts.filter(({ place }) => {
    if (place * step < free) return false;
    free = place * step + 40;
    return true;
  });
}

function chartWords({ lanes, labels, highest }: TimelineBars): string {
  const totals = GOVERNMENTS.map(
    (code) => `${GOVERNMENT_NAMES[code]} ${numeral(lanes[code].reduce((sum, one) => sum + one, 0))}`,
  ).join(', ');
  const most = highest === null ? '' : `; most in ${highest.label}: ${highest.government} ${numeral(highest.count)}`;
  return `Designations from ${labels[0] ?? ''} to ${labels.at(-1) ?? ''}: ${totals}${most}`;
}
