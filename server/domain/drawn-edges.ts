import type { Designation } from './designation.ts';
import { type EdgeId, governmentId } from './ids.ts';
import { countsFrom, designationStanding, standing } from './in-force.ts';
import type { NetworkEdge } from './network.ts';
import type { Day } from './partial-date.ts';
import type { Party } from './party.ts';
import type { Claim, Position, Relation } from './relation.ts';

/**
 * Facts as the edges that a network draws. Whether a dated one counts on the day is asked before. The edges of a fact that holds
 * without doubt are the same on every day: they are made once, and live as long as the fact is held.
 */

/** What a day adds to an edge. */
type OnDay = Pick<NetworkEdge, 'dateUnknown' | 'imprecise'>;

const WITHOUT_DOUBT: OnDay = { dateUnknown: false, imprecise: false };

function once<Fact extends object, Edges>(make: (fact: Fact, how: OnDay) => Edges): typeof make {
  const made = new WeakMap<Fact, Edges>();
  return (fact, how) => {
    if (how.dateUnknown || how.imprecise) return make(fact, how);
    const known = made.get(fact) ?? make(fact, WITHOUT_DOUBT);
    made.set(fact, known);
    return known;
  };
}

export const tieEdge = (tie: Relation | Position, asOf: Day | null): NetworkEdge =>
  tieEdgeOf(tie, standing(tie.since, tie.until, asOf, 'inclusive'));

const tieEdgeOf = once((tie: Relation | Position, how): NetworkEdge => {
  const position = tie.type === 'HOLDS_POSITION';
  return {
    id: edgeId(tie.id),
    type: tie.type,
    from: position ? tie.person : tie.from,
    to: position ? tie.at : tie.to,
    since: tie.since,
    until: tie.until,
    former: tie.former,
    share: position ? null : tie.share,
    title: position ? tie.title : null,
    designation: null,
    dateUnknown: how.dateUnknown,
    imprecise: how.imprecise,
    sources: tie.sources,
    sourcesAgainst: [],
  };
});

/** One edge to the government, one to each programme; each still names its Designation. */
export const listingEdges = (designation: Designation, asOf: Day | null): readonly NetworkEdge[] =>
  listingEdgesOf(designation, designationStanding(designation, asOf));

const listingEdgesOf = once((designation: Designation, how): readonly NetworkEdge[] => {
  const base = {
    from: designation.party,
    since: countsFrom(designation),
    until: designation.endedOn,
    former: false,
    share: null,
    title: null,
    designation: designation.id,
    dateUnknown: how.dateUnknown,
    imprecise: how.imprecise,
    sources: designation.sources,
    sourcesAgainst: [],
  };
  return [
    {
      ...base,
      id: edgeId(`sanctioned-by-${designation.id}`),
      type: 'SANCTIONED_BY',
      to: governmentId(designation.government),
    },
    ...designation.programmes.map(
      (programme): NetworkEdge => ({
        ...base,
        id: edgeId(`under-${designation.id}-${programme}`),
        type: 'UNDER',
        to: programme,
      }),
    ),
  ];
});

export const countryTieEdges = (party: Party): readonly NetworkEdge[] => countryTieEdgesOf(party, WITHOUT_DOUBT);

const countryTieEdgesOf = once((party: Party): readonly NetworkEdge[] =>
  party.countries.map((tie) => ({
    ...PLAIN,
    id: edgeId(tie.id),
    type: tie.type,
    from: party.id,
    to: tie.country,
    title: tie.place,
    sources: tie.sources,
  })),
);

export function claimEdge(claim: Claim): NetworkEdge {
  return {
    ...PLAIN,
    id: edgeId(claim.id),
    type: claim.type,
    from: claim.organisation,
    to: claim.work,
    title: null,
    sources: claim.sourcesFor,
    sourcesAgainst: claim.sourcesAgainst,
  };
}

/** What holds for edges that no date bounds. */
const PLAIN = {
  since: null,
  until: null,
  former: false,
  share: null,
  designation: null,
  dateUnknown: false,
  imprecise: false,
  sourcesAgainst: [],
} as const;

const edgeId = (id: string): EdgeId => id as EdgeId;
