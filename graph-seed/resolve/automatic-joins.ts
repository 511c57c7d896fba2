import type { RecordId } from '../../server/domain/ids.ts';
import type { HardPair } from './hard-evidence.ts';
import type { Judgement } from './judgement.ts';
import { publisherOf } from './profile.ts';
import { Union } from './union.ts';

/**
 * Which hard evidence joins. Judgements come first and are never overruled; what follows does not depend on the order of
 * anything:
 *
 * 1. Nothing joins where something contradicts, or where the two are judged different.
 * 2. A record that hard evidence ties to two records of one publisher is joined to neither: one of the two is wrong.
 * 3. A group that would hold two records of one publisher, two that are judged different or two that contradict each
 *    other is not joined at all: it does not say which of its ties is wrong.
 *
 * Records of one publisher are one party only where they are judged so: the publisher keeps them apart.
 *
 * @param contradicts whether what two records state cannot be true of one party
 * @returns the pairs that join
 */
export function automaticJoins(
  hard: readonly HardPair[],
  judgements: readonly Judgement[],
  contradicts: (one: RecordId, other: RecordId) => boolean,
): readonly HardPair[] {
  const judged = new Union();
  for (const { verdict, records } of judgements) if (verdict === 'SAME') judged.join(...records);
  const apart = new Set<string>();
  for (const { verdict, records } of judgements) if (verdict === 'DIFFERENT') apart.add(pairOf(judged, records));
  const possible = hard.filter((pair) => pair.against.length === 0 && !apart.has(pairOf(judged, pair.records)));
  const clear = withoutAmbiguous(possible, judged);
  const joined = new Union();
  for (const { verdict, records } of judgements) if (verdict === 'SAME') joined.join(...records);
  for (const { records } of clear) joined.join(...records);
  const groups = new Map<string, Set<RecordId>>();
  // A judgement brings records along that hard evidence does not name.
  const same = judgements.filter(({ verdict }) => verdict === 'SAME');
  for (const record of [...clear, ...same].flatMap(({ records }) => records)) {
    const root = joined.find(record);
    groups.set(root, (groups.get(root) ?? new Set()).add(record));
  }
  const broken = new Set(
    [...groups].filter(([, group]) => !holds([...group], judged, apart, contradicts)).map(([root]) => root),
  );
  return clear.filter(({ records }) => !broken.has(joined.find(records[0])));
}

function pairOf(judged: Union, [one, other]: readonly [RecordId, RecordId]): string {
  return [judged.find(one), judged.find(other)].sort().join(' ');
}

/** Pairs whose ends each have only one such end at the other's publisher; records that are judged one count as one. */
function withoutAmbiguous(pairs: readonly HardPair[], judged: Union): readonly HardPair[] {
  const ends = new Map<string, Set<string>>();
  const each = ({ records: [one, other] }: HardPair) => [
    [`${judged.find(one)} ${publisherOf(other)}`, judged.find(other)] as const,
    [`${judged.find(other)} ${publisherOf(one)}`, judged.find(one)] as const,
  ];
  for (const [key, end] of pairs.flatMap(each)) ends.set(key, (ends.get(key) ?? new Set()).add(end));
  return pairs.filter((pair) => each(pair).every(([key]) => ends.get(key)?.size === 1));
}

function holds(
  group: readonly RecordId[],
  judged: Union,
  apart: ReadonlySet<string>,
  contradicts: (one: RecordId, other: RecordId) => boolean,
): boolean {
  return group.every((one, at) =>
    group.slice(at + 1).every((other) => {
      if (judged.find(one) === judged.find(other)) return true;
      return (
        publisherOf(one) !== publisherOf(other) && !apart.has(pairOf(judged, [one, other])) && !contradicts(one, other)
      );
    }),
  );
}
