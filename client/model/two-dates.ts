import { type Day, dayBefore } from './dates.ts';
import type { GovernmentTally, Stop, TwoDates } from './derived.ts';
import type { ExploredEdge, PartyNode } from './explored-network.ts';
import { count, inARow } from './names.ts';
import { listingGovernments, type OnDay } from './on-day.ts';
import type { GovernmentCode } from './picture.ts';
import { GOVERNMENT_IN_TEXT, GOVERNMENTS } from './vocabulary.ts';

/**
 * What changed between two days, always told from the earlier to the later. An undated listing stands on both, and is no
 * change.
 */

/** Which of the two days is the earlier; null, all that is current, is the latest of all. */
export function inTime(one: Day | null, other: Day | null): readonly [earlier: Day | null, later: Day | null] {
  if (one === null) return [other, one];
  return other === null || one <= other ? [one, other] : [other, one];
}

interface PartyChange {
  readonly kind: 'added' | 'gone' | 'changed' | 'unchanged';
  readonly added: readonly GovernmentCode[];
  readonly ended: readonly GovernmentCode[];
  /** Whether ties led to it on one of the days only. */
  readonly tied: 'since' | 'no-longer' | null;
}

function changeOf(party: PartyNode, from: OnDay, to: OnDay): PartyChange {
  const before = listingGovernments(party, from.asOf);
  const after = listingGovernments(party, to.asOf);
  const added = after.filter((code) => !before.includes(code));
  const ended = before.filter((code) => !after.includes(code));
  const [was, is] = [from.present.has(party.id), to.present.has(party.id)];
  const tied = was === is ? null : is ? 'since' : 'no-longer';
  if (before.length === 0 && after.length > 0) return { kind: 'added', added, ended, tied };
  if (before.length > 0 && after.length === 0) return { kind: 'gone', added, ended, tied };
  const changed = added.length > 0 || ended.length > 0 || tied !== null;
  return { kind: changed ? 'changed' : 'unchanged', added, ended, tied };
}

/** "+ added by GB, − ended by US": the mark says it without a colour. Empty when nothing changed. */
function changeWords({ added, ended, tied }: PartyChange): string {
  return [
    added.length === 0 ? null : `+ added by ${inARow(added, 'and')}`,
    ended.length === 0 ? null : `− ended by ${inARow(ended, 'and')}`,
    // A listing says it already.
    added.length + ended.length > 0
      ? null
      : tied === 'since'
        ? '+ tied since'
        : tied === null
          ? null
          : '− tied no longer',
  ]
    .filter((words) => words !== null)
    .join(', ');
}

/** @param edges those drawn */
export function twoDates(
  parties: readonly PartyNode[],
  edges: readonly ExploredEdge[],
  from: OnDay,
  to: OnDay,
): TwoDates {
  const changes = new Map(parties.map((party) => [party.id, changeOf(party, from, to)] as const));
  const turned = edges.filter((edge) => from.edgeStanding(edge).counts !== to.edgeStanding(edge).counts);
  const changed = [...changes].flatMap(([id, { kind }]) => (kind === 'unchanged' ? [] : [id]));
  const lit = new Set([...changed, ...turned.flatMap(({ id, from: one, to: other }) => [id, one, other])]);
  return {
    words: new Map([...changes].map(([id, change]) => [id, changeWords(change)])),
    lit: lit.size === 0 ? null : lit,
    sentence: sentenceOf([...changes.values()], turned, from, to),
  };
}

function sentenceOf(changes: readonly PartyChange[], turned: readonly ExploredEdge[], from: OnDay, to: OnDay): string {
  const span = to.asOf === null ? `Since ${from.asOf}` : `From ${from.asOf} to ${to.asOf}`;
  const tally = (which: 'added' | 'ended'): readonly GovernmentTally[] =>
    GOVERNMENTS.flatMap((government) => {
      const parties = changes.filter((change) => change[which].includes(government)).length;
      return parties === 0 ? [] : [{ government, count: parties }];
    });
  const listings = tallyWords(tally('added'), tally('ended'));
  const began = turned.filter((edge) => to.edgeStanding(edge).counts).length;
  const ties = [
    began === 0 ? null : `${count(began, 'tie', 'ties')} began`,
    began === turned.length ? null : `${count(turned.length - began, 'tie', 'ties')} ended`,
  ].filter((words) => words !== null);
  const unchanged = changes.filter(({ kind }) => kind === 'unchanged').length;
  const said = [listings === '' ? 'no listing changed' : listings, ...ties, `${unchanged} unchanged`];
  return `${span}: ${said.join('; ')}.`;
}

/** "+25 by the US, −1 ended by the UK"; empty for nothing. */
export function tallyWords(started: readonly GovernmentTally[], ended: readonly GovernmentTally[]): string {
  const amount = (tally: GovernmentTally): string => tally.count.toLocaleString('en-US');
  return [
    ...started.map((tally) => `+${amount(tally)} by ${GOVERNMENT_IN_TEXT[tally.government]}`),
    ...ended.map((tally) => `−${amount(tally)} ended by ${GOVERNMENT_IN_TEXT[tally.government]}`),
  ].join(', ');
}

/** The day that a comparison begins with: before the last change up to the as-of day. Null: nothing ever changed. */
export function firstOther(stops: readonly Stop[], asOf: Day | null): Day | null {
  const last = stops.findLast((stop) => asOf === null || stop.day <= asOf)?.day;
  if (last === undefined) return null;
  return stops.findLast((stop) => stop.day < last)?.day ?? dayBefore(last);
}
