import type { RecordId } from './ids.ts';
import type { Day } from './partial-date.ts';
import { type ListId, PARTY_KINDS, type PartyKind } from './vocabulary.ts';

export const CHANGE_KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How one Record of a List differs between two of its editions. */
export interface EditionChange {
  /** Of its list, record and newer edition: in this order the steps of one record follow each other in time. */
  readonly id: string;
  readonly list: ListId;
  readonly from: Day;
  readonly to: Day;
  readonly record: RecordId;
  /** The primary name, of the newer edition where it is in both. */
  readonly name: string;
  /** Null: the record describes no party. */
  readonly kind: PartyKind | null;
  /** Codes of the programmes that it stands under, as in the newer edition where it is in both. */
  readonly programmes: readonly string[];
  readonly change: ChangeKind;
  /** Field by field, with the values that only one of the two editions has; of an added or removed record all that it says. */
  readonly fields: readonly FieldChange[];
}

export interface FieldChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const changeId = (list: ListId, record: RecordId, to: Day): string => `${list} ${record} ${to}`;

/** The editions that are compared. */
export interface EditionSpan {
  readonly from: Day;
  readonly to: Day;
  /** False: an edition between them was read from a file of another layout, whose words cannot be compared field by field. */
  readonly comparable: boolean;
}

/** What is needed of a Snapshot to find it. */
interface Edition {
  readonly edition: Day;
  readonly since: { readonly comparable: boolean } | null;
}

/**
 * The editions in use on two days: the newest on or before each. A day before the oldest edition counts from that.
 * @param snapshots oldest first
 * @param to null: the newest edition
 * @returns null when no edition was in use on `to`
 */
export function editionSpan(snapshots: readonly Edition[], from: Day, to: Day | null): EditionSpan | null {
  const on = (day: Day): Day | undefined => snapshots.findLast(({ edition }) => edition <= day)?.edition;
  const last = to === null ? snapshots.at(-1)?.edition : on(to);
  const first = on(from) ?? snapshots[0]?.edition;
  if (first === undefined || last === undefined) return null;
  const steps = snapshots.filter(({ edition }) => edition > first && edition <= last);
  return { from: first, to: last, comparable: steps.every(({ since }) => since?.comparable !== false) };
}

/**
 * Several steps of one record as one: what the edition before the first and that of the last differ in.
 * @param steps in the order of their editions, at least one
 * @returns null when they differ in nothing: added and removed again, or changed and changed back
 */
export function netChange(steps: readonly EditionChange[]): EditionChange | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length === 1) return first ?? null;
  const [was, is] = [first.change !== 'ADDED', last.change !== 'REMOVED'];
  if (!was && !is) return null;
  const fields = netFields(steps);
  if (was && is && fields.length === 0) return null;
  return { ...last, from: first.from, change: was ? (is ? 'CHANGED' : 'REMOVED') : 'ADDED', fields };
}

/** A value counts as a set's member: what came and went again is no change. */
function netFields(steps: readonly EditionChange[]): FieldChange[] {
  const net = new Map<string, FieldChange>();
  for (const { fields } of steps) {
    for (const { field, before, after } of fields) {
      const so = net.get(field) ?? { field, before: [], after: [] };
      net.set(field, {
        field,
        before: [...without(so.before, after), ...without(before, so.after)],
        after: [...without(so.after, before), ...without(after, so.before)],
      });
    }
  }
  return [...net.values()].filter(({ before, after }) => before.length + after.length > 0);
}

const without = (values: readonly string[], others: readonly string[]): string[] =>
  values.filter((value) => !others.includes(value));

/** What a store knows of a step without reading it. */
export interface ChangeStep {
  readonly record: string;
  readonly change: ChangeKind;
  readonly kind: PartyKind | null;
}

/** All steps of one record, and what they come to. */
export interface RecordSteps<Step extends ChangeStep> extends ChangeStep {
  readonly steps: readonly Step[];
}

/**
 * Steps by record, each with what it comes to; records that come to nothing are left out. Only records with several steps
 * are read.
 * @param steps in the order of their ids
 */
export function byRecord<Step extends ChangeStep>(
  steps: readonly Step[],
  read: (step: Step) => EditionChange,
): RecordSteps<Step>[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    if (group?.[0]?.record === step.record) group.push(step);
    else groups.push([step]);
  }
  return groups.flatMap((group) => {
    const [only] = group;
    if (only === undefined) return [];
    if (group.length === 1) return [{ record: only.record, change: only.change, kind: only.kind, steps: group }];
    const net = netChange(group.map(read));
    return net === null ? [] : [{ record: only.record, change: net.change, kind: net.kind, steps: group }];
  });
}

/** How many records were added, changed and removed, and of what kind the parties are. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export function countChanges(records: readonly { readonly change: ChangeKind }[]): ChangeCounts {
  const of = (kind: ChangeKind): number => records.filter(({ change }) => change === kind).length;
  return { added: of('ADDED'), changed: of('CHANGED'), removed: of('REMOVED') };
}

/** Of what kind the parties are that a change is about, most first. */
export function kindsOf(
  records: readonly { readonly kind: PartyKind | null }[],
): { readonly kind: PartyKind; readonly count: number }[] {
  return PARTY_KINDS.map((kind) => ({ kind, count: records.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
