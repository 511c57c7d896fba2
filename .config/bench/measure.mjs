/** Timing, and what a row of the table is. */

export async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value below which this share of the values lies. */
export function at(values, share) {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
}

/**
 * Times a piece of work and its baseline in turns, so that whatever else the machine does meets both alike.
 *
 * @param {() => Promise<unknown>} work
 * @param {() => Promise<unknown>} baseline
 * @param {{ warmUp: number, times: number }} turns
 */
export async function inTurns(work, baseline, { warmUp, times }) {
  const took = [];
  const base = [];
  for (let i = 0; i < warmUp + times; i++) {
    const [b, t] = [await timed(baseline), await timed(work)];
    if (i >= warmUp) {
      base.push(b);
      took.push(t);
    }
  }
  return { took, base };
}

/** How long the work took each time, after the warm-up. */
export async function repeated(work, { warmUp, times }) {
  const took = [];
  for (let i = 0; i < warmUp + times; i++) {
    const ms = await timed(work);
    if (i >= warmUp) took.push(ms);
  }
  return took;
}

const short = (value) => Number(value.toFixed(value < 10 ? 2 : 1));

/** Rows that are told as soon as they are there, so that a run that is cut short has said something. */
export class Rows extends Array {
  add(row) {
    this.push(row);
    const time = row.figure ?? `${row['median ms']} ms (p95 ${row['p95 ms']}), ${row.ratio} × ${row.baseline}`;
    console.log(`  ${row.what}, ${row.store}: ${time} ${row.met}`);
  }
}

/**
 * One row of the table. A bar is what must hold of the row's own figures: `{ says, holds(row) }`; null where the row is
 * there to be looked at.
 */
export function row({ what, store, data, baseline, took, base, bar = null, more = {} }) {
  const [median, p95] = [at(took, 0.5), at(took, 0.95)];
  const figures = {
    what,
    store,
    data,
    'median ms': short(median),
    'p95 ms': short(p95),
    baseline,
    'baseline ms': short(at(base, 0.5)),
    ratio: short(median / at(base, 0.5)),
    'p95 ratio': short(p95 / at(base, 0.95)),
    // Of the quickest tenth of either: what a busy machine falsifies least.
    'quick ratio': short(at(took, 0.1) / at(base, 0.1)),
    ...more,
  };
  return judged(figures, bar);
}

/** A row that is one figure and no series of times: bytes, seconds of one run. */
export const figure = ({ what, store, data, value, unit, baseline = '', bar = null }) =>
  judged({ what, store, data, figure: `${short(value)} ${unit}`, value: short(value), baseline }, bar);

function judged(figures, bar) {
  if (bar === null) return { ...figures, bar: '', met: '' };
  return { ...figures, bar: bar.says, met: bar.holds(figures) ? 'met' : 'MISSED' };
}

export const p95AtMost = (ms) => ({ says: `p95 ≤ ${ms} ms`, holds: (row) => row['p95 ms'] <= ms });
export const ratioAtMost = (most) => ({ says: `≤ ${most} ×`, holds: ({ ratio }) => ratio <= most });
export const atMost = (most, unit) => ({ says: `≤ ${most} ${unit}`, holds: ({ value }) => value <= most });
/** Over HTTP against the bare driver: quality's bar. */
export const OVER_BARE = {
  says: '≤ 1.5 × (p95 ≤ 2 ×)',
  holds: (row) => row.ratio <= 1.5 && row['p95 ratio'] <= 2,
};
