import { type Day, earliestDay } from './dates.ts';
import {
  type BriefDesignation,
  type ExploredEdge,
  type ExploredNetwork,
  isParty,
  type PartyNode,
} from './explored-network.ts';
import type { GovernmentCode, GovernmentMark, NodeStanding } from './picture.ts';
import { countsFrom, designationStanding, type Standing, standing } from './standing.ts';
import { type DrawnType, GOVERNMENTS, WALKED_TYPES } from './vocabulary.ts';

/**
 * The network on a day: which ties count, who belongs to it, and how each party stands. Without a day everything counts
 * and what has ended is there and marked.
 */
export interface OnDay {
  readonly asOf: Day | null;
  /** The parties that a walk from the seeds, along ties that count on the day, reaches. */
  readonly present: ReadonlySet<string>;
  readonly edgeStanding: (edge: ExploredEdge) => Standing;
}

const WALKED: ReadonlySet<string> = new Set(WALKED_TYPES);

export const isWalkedType = (type: DrawnType): boolean => WALKED.has(type);

export const isWalked = (edge: ExploredEdge): boolean => isWalkedType(edge.type);

export function onDay(network: ExploredNetwork, asOf: Day | null): OnDay {
  const folded = new Map<string, BriefDesignation>();
  for (const node of network.nodes.values()) {
    if (isParty(node)) for (const designation of node.designations) folded.set(designation.id, designation);
  }
  const edgeStanding = (edge: ExploredEdge): Standing => {
    const designation = edge.designation === null ? undefined : folded.get(edge.designation);
    return designation === undefined
      ? standing(edge.since, edge.until, asOf, 'inclusive')
      : designationStanding(designation, asOf);
  };
  return { asOf, present: reached(network, edgeStanding), edgeStanding };
}

function reached(network: ExploredNetwork, edgeStanding: OnDay['edgeStanding']): ReadonlySet<string> {
  const ties = neighbours(network, (edge) => isWalked(edge) && edgeStanding(edge).counts);
  const present = new Set(network.seeds.filter((id) => network.nodes.has(id)));
  for (const id of present) {
    for (const { other } of ties.get(id) ?? []) {
      const node = network.nodes.get(other);
      if (node !== undefined && isParty(node)) present.add(other);
    }
  }
  return present;
}

export interface Tie {
  readonly other: string;
  readonly edge: ExploredEdge;
}

/** Each node's ties, in the order of the edges. */
export function neighbours(
  network: ExploredNetwork,
  wanted: (edge: ExploredEdge) => boolean,
): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, Tie[]>();
  const put = (id: string, tie: Tie): void => {
    const list = ties.get(id);
    if (list === undefined) ties.set(id, [tie]);
    else list.push(tie);
  };
  for (const edge of network.edges.values()) {
    if (!wanted(edge)) continue;
    put(edge.from, { other: edge.to, edge });
    put(edge.to, { other: edge.from, edge });
  }
  return ties;
}

/** The Designation counts on the day; without a day, it has not ended. */
export function stands(designation: BriefDesignation, asOf: Day | null): boolean {
  return asOf === null ? designation.endedOn === null : designationStanding(designation, asOf).counts;
}

/** Governments that list the party on the day, in the usual order. */
export function listingGovernments(party: PartyNode, asOf: Day | null): readonly GovernmentCode[] {
  return GOVERNMENTS.filter((code) => party.designations.some((d) => d.government === code && stands(d, asOf)));
}

/** Marks for what counts, and struck ones for governments whose every Designation has ended by the day. */
export function marksOf(party: PartyNode, asOf: Day | null): readonly GovernmentMark[] {
  return GOVERNMENTS.flatMap((government): readonly GovernmentMark[] => {
    const own = party.designations.filter((designation) => designation.government === government);
    const standingNow = own.filter((designation) => stands(designation, asOf));
    if (standingNow.some((designation) => designation.measures.includes('ASSET_FREEZE')))
      return [{ government, look: 'filled' }];
    if (standingNow.length > 0) return [{ government, look: 'hollow' }];
    const ended = own.some((d) =>
      asOf === null ? d.endedOn !== null : designationStanding(d, asOf).missing === 'ended',
    );
    return ended ? [{ government, look: 'struck' }] : [];
  });
}

export function partyStanding(party: PartyNode, asOf: Day | null): NodeStanding {
  if (party.designations.length === 0) return 'unlisted';
  if (party.designations.some((designation) => stands(designation, asOf))) return 'listed';
  const allLater = party.designations.every((d) => designationStanding(d, asOf).missing === 'not-yet');
  return asOf !== null && allLater ? 'not-yet' : 'ended';
}

/** The earliest date any Designation of the party counts from, as published; null when none is known. */
export function firstListed(party: PartyNode): string | null {
  const dates = party.designations.flatMap((designation) => countsFrom(designation) ?? []);
  return dates.reduce<string | null>(
    (first, date) => (first === null || earliestDay(date) < earliestDay(first) ? date : first),
    null,
  );
}

/** The day on which the last Designation of the party ended; null while one stands. */
export function lastEnded(party: PartyNode): string | null {
  const ends = party.designations.flatMap((designation) => designation.endedOn ?? []);
  return ends.sort().at(-1) ?? null;
}
