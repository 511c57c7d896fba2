import { type Day, dayAfter, dayBefore, earliestDay, latestDay } from './dates.ts';
import type { Delta, GovernmentTally, Stop } from './derived.ts';
import type { BriefDesignation, ExploredNetwork, PartyNode } from './explored-network.ts';
import { isParty } from './explored-network.ts';
import { isWalked, stands } from './on-day.ts';
import type { GovernmentCode } from './picture.ts';
import { countsFrom } from './standing.ts';
import { tallyWords } from './two-dates.ts';
import { GOVERNMENTS } from './vocabulary.ts';

interface Changes {
  readonly started: Map<GovernmentCode, number>;
  readonly ended: Map<GovernmentCode, number>;
  tiesStarted: number;
  tiesEnded: number;
}

/**
 * The days on which something in the network changed, oldest first: a government began or ceased to list a party, or a
 * tie began or ended. Unknown dates are on no day. Two Designations of one party by one government on one day are one
 * change.
 */
export function stopsOf(network: ExploredNetwork, hidden: ReadonlySet<string>): readonly Stop[] {
  const days = new Map<Day, Changes>();
  const at = (day: Day): Changes => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const fresh: Changes = { started: new Map(), ended: new Map(), tiesStarted: 0, tiesEnded: 0 };
    days.set(day, fresh);
    return fresh;
  };
  for (const node of network.nodes.values()) {
    if (!isParty(node) || hidden.has(node.id)) continue;
    for (const government of GOVERNMENTS) {
      for (const [day, listed] of turns(node, government)) {
        const tally = listed ? at(day).started : at(day).ended;
        tally.set(government, (tally.get(government) ?? 0) + 1);
      }
    }
  }
  for (const edge of network.edges.values()) {
    if (!isWalked(edge) || hidden.has(edge.from) || hidden.has(edge.to)) continue;
    if (edge.since !== null) at(earliestDay(edge.since)).tiesStarted += 1;
    if (edge.until !== null) at(dayAfter(latestDay(edge.until))).tiesEnded += 1;
  }
  return [...days.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, changes]) => ({
      day,
      started: tallies(changes.started),
      ended: tallies(changes.ended),
      tiesStarted: changes.tiesStarted,
      tiesEnded: changes.tiesEnded,
    }));
}

/** When a government began (`true`) and ceased (`false`) to list the party, in time; undated Designations turn nothing. */
function turns(party: PartyNode, government: GovernmentCode): readonly (readonly [Day, boolean])[] {
  const dated = party.designations.filter((d) => d.government === government && countsFrom(d) !== null);
  const days = new Set<Day>();
  for (const designation of dated) {
    const from = countsFrom(designation);
    if (from !== null) days.add(earliestDay(from));
    if (designation.endedOn !== null) days.add(latestDay(designation.endedOn));
  }
  let before = false;
  return [...days].sort().flatMap((day) => {
    const now = dated.some((designation) => stands(designation, day));
    if (now === before) return [];
    before = now;
    return [[day, now] as const];
  });
}

const tallies = (counts: ReadonlyMap<GovernmentCode, number>): readonly GovernmentTally[] =>
  GOVERNMENTS.flatMap((government) => {
    const count = counts.get(government) ?? 0;
    return count === 0 ? [] : [{ government, count }];
  });

const numeral = (count: number): string => count.toLocaleString('en-US');

const total = (list: readonly GovernmentTally[]): number => list.reduce((sum, tally) => sum + tally.count, 0);

/**
 * Where *Earlier change* and *Later change* lead. Earlier than the first stop is the day before it, when nothing had
 * begun; later than the last there is nothing.
 */
export function stopsAround(stops: readonly Stop[], asOf: Day | null): { earlier: Day | null; later: Day | null } {
  const first = stops[0]?.day;
  const earlier = stops.findLast((stop) => asOf === null || stop.day < asOf)?.day ?? null;
  const later = asOf === null ? null : (stops.find((stop) => stop.day > asOf)?.day ?? null);
  if (earlier !== null || first === undefined || asOf !== first) return { earlier, later };
  return { earlier: dayBefore(first), later };
}

/** What the dock says of a day. `parties` are those that belong to the network on it. */
export function deltaOf(stops: readonly Stop[], parties: readonly PartyNode[], asOf: Day | null): Delta {
  const listed = tallies(
    new Map(GOVERNMENTS.map((code) => [code, parties.filter((party) => lists(party, code, asOf, any)).length])),
  );
  const undated = GOVERNMENTS.reduce(
    (sum, code) =>
      sum + parties.filter((party) => lists(party, code, asOf, any) && !lists(party, code, asOf, isDated)).length,
    0,
  );
  const reached = stops.filter((stop) => asOf === null || stop.day <= asOf);
  const last = reached.at(-1);
  const ahead = asOf === null ? undefined : stops.find((stop) => stop.day > asOf);
  const since =
    last === undefined ? null : { from: reached.at(-2)?.day ?? null, started: last.started, ended: last.ended };
  const next = ahead === undefined ? null : { day: ahead.day, started: ahead.started, ended: ahead.ended };
  const parts = { listed, undated, since, next };
  return { ...parts, sentence: deltaSentence(parts) };
}

const any = (): boolean => true;
const isDated = (designation: BriefDesignation): boolean => countsFrom(designation) !== null;

const lists = (
  party: PartyNode,
  government: GovernmentCode,
  asOf: Day | null,
  which: (designation: BriefDesignation) => boolean,
): boolean => party.designations.some((d) => d.government === government && stands(d, asOf) && which(d));

function deltaSentence({ listed, undated, since, next }: Omit<Delta, 'sentence'>): string {
  const now =
    listed.length === 0
      ? 'Listed by nobody'
      : `${listed.map((t) => `${numeral(t.count)} listed by ${t.government}`).join(', ')}`;
  const sentences = [`${now}${undatedWords(undated, total(listed))}.`];
  if (since !== null) {
    const before = since.from === null ? 'Since the stop before' : `Since the stop before, ${since.from}`;
    sentences.push(
      `${before}: ${changeWords(since)}${next === null && since.ended.length === 0 && since.started.length > 0 ? ', none ended' : ''}.`,
    );
  }
  if (next !== null) sentences.push(`Next, ${next.day}: ${changeWords(next)}.`);
  return sentences.join(' ');
}

function undatedWords(undated: number, all: number): string {
  if (undated === 0) return '';
  return undated === all ? ', undated' : `, ${numeral(undated)} of them undated`;
}

function changeWords({ started, ended }: Pick<Stop, 'started' | 'ended'>): string {
  return tallyWords(started, ended) || 'a tie changed, no listing did';
}
