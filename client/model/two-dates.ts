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

/** From the earlier day to the later; null, all that is current, is the latest of all. */
function inTime(one: OnDay, other: OnDay): readonly [earlier: OnDay, later: OnDay] {
  const isFirst = other.asOf === null || (one.asOf !== null && one.asOf <= other.asOf);
  return isFirst ? [one, other] : [other, one];
}

interface PartyChange {
  readonly added: readonly GovernmentCode[];
  readonly ended: readonly GovernmentCode[];
  /** In words, "+ added by GB, − ended by US": the mark says it without a colour. Empty when nothing changed. */
  readonly words: string;
}

function changeOf(party: PartyNode, from: OnDay, to: OnDay): PartyChange {
  const before = listingGovernments(party, from.asOf);
  const after = listingGovernments(party, to.asOf);
  const added = after.filter((code) => !before.includes(code));
  const ended = before.filter((code) => !after.includes(code));
  const words = [
    ...(added.length === 0 ? [] : [`+ added by ${inARow(added, 'and')}`]),
    ...(ended.length === 0 ? [] : [`− ended by ${inARow(ended, 'and')}`]),
  ];
  return { added, ended, words: words.length > 0 ? words.join(', ') : tiedWords(party, from, to) };
}

/** Of a party that no listing says more of: whether ties lead to it on one of the days only. */
function tiedWords({ id }: PartyNode, from: OnDay, to: OnDay): string {
  if (from.present.has(id) === to.present.has(id)) return '';
  return to.present.has(id) ? '+ tied since' : '− tied no longer';
}

/** @param edges those drawn */
export function twoDates(
  parties: readonly PartyNode[],
  edges: readonly ExploredEdge[],
  one: OnDay,
  other: OnDay,
): TwoDates {
  const [from, to] = inTime(one, other);
  const changes = new Map(parties.map((party) => [party.id, changeOf(party, from, to)] as const));
  const turned = edges.filter((edge) => from.edgeStanding(edge).counts !== to.edgeStanding(edge).counts);
  const changed = [...changes].flatMap(([id, { words }]) => (words === '' ? [] : [id]));
  const lit = new Set([...changed, ...turned.flatMap((edge) => [edge.id, edge.from, edge.to])]);
  return {
    words: new Map([...changes].map(([id, { words }]) => [id, words])),
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
  const unchanged = changes.filter(({ words }) => words === '').length;
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
