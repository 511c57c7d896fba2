import { GOVERNMENT_NAMES } from '../../model/vocabulary.ts';
import { useWidth } from '../../ui/use-width.ts';
import { barTexts, type Lane } from './lanes.ts';
import { type Axis, dayNumber, placeOf } from './time-axis.ts';

const LANE = 22;
/** Bars of the network are never lower than this, so that one party can be seen. */
const LOWEST = 8;

interface LanesViewProps {
  readonly lanes: readonly Lane[];
  readonly axis: Axis;
  /** What is later than this day is pale or hollow. */
  readonly asOf: string | null;
  /** A dashed line stands at it. */
  readonly comparedWith: string | null;
}

/** The three lanes as a picture; the sentence and the table say the same in words. */
export function LanesView({ lanes, axis, asOf, comparedWith }: LanesViewProps) {
  const now = asOf === null ? 1 : placeOf(axis, dayNumber(asOf));
  const other = comparedWith === null ? null : `${100 * placeOf(axis, dayNumber(comparedWith))}%`;
  const [ref, laneWidth] = useWidth<HTMLDivElement>();
  return (
    <div className="lanes" ref={ref}>
      {lanes.map((lane) => (
        <svg
          key={lane.government}
          className={`lane lane-${lane.government}`}
          height={LANE}
          role="img"
          aria-label={laneWords(lane)}
        >
          <defs>
            <pattern id={`hatch-${lane.government}`} width="5" height="5" patternUnits="userSpaceOnUse">
              <path className="lane-hatch" d="M-1 6L6 -1M4 6L6 4M-1 1L1 -1" />
            </pattern>
          </defs>
          {lane.hatched.map(({ x, width, why }) => (
            <rect
              key={why}
              x={`${x}%`}
              y={3}
              width={`${width}%`}
              height={LANE - 4}
              fill={`url(#hatch-${lane.government})`}
            />
          ))}
          {lane.bars.map(({ label, x, width, height }) => (
            <rect
              key={label}
              className={x / 100 >= now ? 'lane-bar lane-later' : 'lane-bar'}
              x={`${x + 0.08}%`}
              y={LANE - 1 - height * (LANE - 5)}
              width={`${Math.max(0.1, width - 0.16)}%`}
              height={height * (LANE - 5)}
            />
          ))}
          <line className="lane-floor" x1="0" x2="100%" y1={LANE - 0.5} y2={LANE - 0.5} />
          {other === null ? null : <line className="lane-other" x1={other} x2={other} y1={0} y2={LANE} />}
          {lane.network.map(({ day, x, width }) => (
            <g key={day} className={asOf !== null && day > asOf ? 'lane-own lane-own-later' : 'lane-own'}>
              <rect x={`${x + 0.08}%`} y={LANE - 1 - LOWEST - 2} width={`${width - 0.16}%`} height={LOWEST + 2} />
            </g>
          ))}
          {barTexts(lane.network, laneWidth).map(({ day, x, text }) => (
            <text key={day} className="lane-count" x={`${x}%`} dx={3} y={LANE - 9}>
              {text}
            </text>
          ))}
        </svg>
      ))}
      <svg className="lane-axis" height={16} aria-hidden="true">
        {axis.years.map(({ year, at }) => {
          const x = 100 * placeOf(axis, at);
          return (
            <g key={year}>
              <line x1={`${x}%`} x2={`${x}%`} y1={0} y2={4} />
              <text x={`${x}%`} dx={5} y={12}>
                {year}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function laneWords({ government, network, hatched }: Lane): string {
  const own = network.map(({ day, count }) => `+${count} on ${day}`).join(', ');
  const silent = hatched.map(({ why }) => why).join(', ');
  return [
    `${GOVERNMENT_NAMES[government]}: ${own === '' ? 'nothing of this network listed here' : own}`,
    silent === '' ? null : `hatched: ${silent}`,
  ]
    .filter((part) => part !== null)
    .join('; ');
}
