import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeId, type EditionChange, type FieldChange, netChange } from '../../server/domain/edition-change.ts';
import { recordId } from '../../server/domain/ids.ts';
import { type Day, day } from '../../server/domain/partial-date.ts';

/** What a record says in one edition: values by field; null: the edition does not have it. */
type State = ReadonlyMap<string, readonly string[]> | null;

const FIELDS = ['name', 'programme', 'note'];
const state: fc.Arbitrary<State> = fc.option(
  fc
    .tuple(...FIELDS.map(() => fc.subarray(['a', 'b', 'c'])))
    .map((values) => new Map(FIELDS.map((field, at) => [field, values[at] ?? []]))),
  { freq: 3 },
);
const editionAt = (place: number): Day => day(`2024-01-${String(place + 1).padStart(2, '0')}`);

function fieldsBetween(before: State, after: State): FieldChange[] {
  return FIELDS.flatMap((field) => {
    const [old, now] = [before?.get(field) ?? [], after?.get(field) ?? []];
    const change = {
      field,
      before: old.filter((value) => !now.includes(value)),
      after: now.filter((value) => !old.includes(value)),
    };
    return change.before.length + change.after.length === 0 ? [] : [change];
  });
}

/** From one edition to another directly; null: they say the same. */
function step(before: State, after: State, from: Day, to: Day): EditionChange | null {
  const fields = fieldsBetween(before, after);
  if ((before === null && after === null) || (before !== null && after !== null && fields.length === 0)) return null;
  const record = recordId('us-ofac-1');
  return {
    id: changeId('us-ofac-sdn', record, to),
    list: 'us-ofac-sdn',
    from,
    to,
    record,
    name: 'SEK STUDIO',
    kind: 'Organisation',
    programmes: [],
    change: before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED',
    fields,
  };
}

const sorted = (fields: readonly FieldChange[] | undefined) =>
  [...(fields ?? [])]
    .map(({ field, before, after }) => ({ field, before: [...before].sort(), after: [...after].sort() }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));

describe('Several steps of a record', () => {
  it('come to what the first and the last edition differ in', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 7 }), (states) => {
        const steps = states.flatMap((after, at) =>
          at === 0 ? [] : (step(states[at - 1] ?? null, after, editionAt(at - 1), editionAt(at)) ?? []),
        );
        const [first = null, last = null] = [states[0], states.at(-1)];
        const direct = step(first, last, editionAt(0), editionAt(states.length - 1));
        const net = steps.length === 0 ? null : netChange(steps);
        expect(net?.change).toBe(direct?.change);
        expect(sorted(net?.fields)).toEqual(sorted(direct?.fields));
      }),
      { numRuns: 500 },
    );
  });
});
