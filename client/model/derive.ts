import { captionOf } from './caption.ts';
import { earliestDay } from './dates.ts';
import type { Derived, Situation, TwoDates } from './derived.ts';
import { drawnSet } from './drawn-set.ts';
import {
  type ExploredEdge,
  type ExploredNetwork,
  type ExploredNode,
  isParty,
  type PartyNode,
  partiesAmong,
} from './explored-network.ts';
import { isOff } from './filter-rows.ts';
import { tiesOf } from './hubs.ts';
import { legendOf } from './legend.ts';
import { guiltyFilter } from './lifting.ts';
import { labelOf, mainCountry } from './names.ts';
import { firstListed, isWalked, lastEnded, marksOf, type OnDay, onDay, partyStanding } from './on-day.ts';
import type { NodeStanding, PictureEdge, PictureNode } from './picture.ts';
import type { Question } from './question.ts';
import { edgeLabel, spokenNode, spokenTie, titleOf } from './spoken.ts';
import { deltaOf, stopsAround, stopsOf } from './stops.ts';
import { tableRows } from './table-rows.ts';
import { twoDates } from './two-dates.ts';
import { FAMILIES, FAMILY_OF_TYPE, GOVERNMENTS, TYPE_WORDS } from './vocabulary.ts';
import { type Reach, reachOf } from './walk.ts';
import { litUp, waysOn } from './ways.ts';

export type Asked = Pick<Question, 'asOf' | 'comparedWith' | 'ghosts' | 'filters' | 'hidden' | 'ways'>;

/** Everything a screen shows of the network, for the day, the filters and what is hidden. Pure. */
export function derive(network: ExploredNetwork, asked: Asked): Derived {
  const day = onDay(network, asked.asOf);
  const hidden = new Set(asked.hidden);
  const scene = sceneOf(network, asked, day, hidden);
  const legend = legendOf(network, asked.filters, day, hidden);
  const stops = stopsOf(network, hidden);
  const present = partiesAmong(
    network,
    [...day.present].filter((id) => !hidden.has(id)),
  );
  const drawn = present.filter((party) => scene.shown.has(party.id));
  const later = scene.ghosts.length;
  const counts = {
    parties: drawn.length,
    relations: scene.edges.filter((edge) => isTie(edge) && day.edgeStanding(edge).counts).length,
    later,
    filteredAway: present.length - drawn.length,
    hidden: [...hidden].filter((id) => network.nodes.has(id)).length,
  };
  const folded = isOff(asked.filters, 'family:hanging') && isOff(asked.filters, 'family:sanctioned-by');
  const two =
    asked.comparedWith === null
      ? null
      : twoDates(partiesAmong(network, [...scene.shown]), scene.edges, day, onDay(network, asked.comparedWith));
  const nodes = scene.nodes.map((node) => pictureNode(node, scene, network, asked, day, two));
  return {
    picture: {
      nodes: [...nodes, ...scene.more.nodes],
      edges: [...scene.edges.map((edge) => pictureEdge(edge, network, day)), ...scene.more.edges],
    },
    caption: captionOf({
      seeds: partiesAmong(network, network.seeds),
      parties: drawn,
      of: present.length,
      asOf: asked.asOf,
      later: asked.ghosts === 'shown' ? later : 0,
      stops,
      comparedWith: asked.comparedWith,
      maybeElsewhere: maybeElsewhere(network, drawn, scene.shown),
      folded,
    }),
    rows: tableRows(nodes, scene.edges, network, scene.reach, asked.asOf, two),
    counts,
    legend,
    stops,
    ...stopsAround(stops, asked.asOf),
    delta: deltaOf(stops, present, asked.asOf),
    situation: situationOf(),
    ways: asked.ways.map((step) => ({ step, shown: waysOn(network, step, day) })),
    twoDates: two,
    lit: litUp(network, asked.ways, day) ?? two?.lit ?? null,
  };

  function situationOf(): Situation {
    if (present.length > 0 && drawn.length === 0) {
      const guilty = guiltyFilter(asked.filters, legend.groups, present, day);
      return { kind: 'filtered-away', parties: present.length, guilty };
    }
    const name = partiesAmong(network, network.seeds)[0];
    if (asked.asOf === null || name === undefined) return { kind: 'shown' };
    const nobodyYet = present.every((party) => ['not-yet', 'unlisted'].includes(partyStanding(party, asked.asOf)));
    const first = stops.find((stop) => stop.started.length > 0 && asked.asOf !== null && stop.day > asked.asOf) ?? null;
    return nobodyYet && first !== null
      ? { kind: 'before-any-listing', on: asked.asOf, name: labelOf(name), first }
      : { kind: 'shown' };
  }
}

/** How many of the drawn parties have a possible match that is not drawn. */
function maybeElsewhere(network: ExploredNetwork, drawn: readonly PartyNode[], shown: ReadonlySet<string>): number {
  const matched = new Set<string>();
  for (const { type, from, to } of network.edges.values()) {
    if (type === 'POSSIBLE_MATCH' && !(shown.has(from) && shown.has(to))) matched.add(from).add(to);
  }
  return drawn.filter(({ id }) => matched.has(id)).length;
}

interface Scene {
  /** Starts, then by distance, relation family, country and name; what hangs on them last. */
  readonly nodes: readonly ExploredNode[];
  readonly edges: readonly ExploredEdge[];
  readonly shown: ReadonlySet<string>;
  /** Parties that do not belong to the network on the day and that no filter hides, drawn or not. */
  readonly ghosts: readonly PartyNode[];
  readonly reach: ReadonlyMap<string, Reach>;
  readonly ties: ReadonlyMap<string, number>;
  readonly brought: ReadonlyMap<string, number>;
  readonly more: { readonly nodes: readonly PictureNode[]; readonly edges: readonly PictureEdge[] };
}

function sceneOf(network: ExploredNetwork, asked: Asked, day: OnDay, hidden: ReadonlySet<string>): Scene {
  const { parties: drawn, ghosts, edges } = drawnSet(network, asked, day);
  const shown = new Set(drawn.map((party) => party.id));
  const reach = reachOf(network);
  const ends = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  const hanging = [...network.nodes.values()].filter((node) => !isParty(node) && ends.has(node.id));
  return {
    nodes: [...inOrder(drawn, reach), ...hanging],
    edges,
    shown,
    ghosts,
    reach,
    ties: tiesPerNode(edges.filter((edge) => isTie(edge))),
    brought: tiesPerNode([...network.edges.values()].filter((edge) => isBetweenParties(network, edge))),
    more: moreNodes(network, shown, hidden),
  };
}

function inOrder(parties: readonly PartyNode[], reach: ReadonlyMap<string, Reach>): readonly PartyNode[] {
  const keys = new Map(
    parties.map((party) => {
      const at = reach.get(party.id);
      const family = at?.by == null ? -1 : FAMILIES.indexOf(FAMILY_OF_TYPE[at.by.edge.type]);
      return [
        party.id,
        { distance: at?.distance ?? 99, family, words: `${mainCountry(party)?.name ?? '~'} ${labelOf(party)}` },
      ];
    }),
  );
  const key = (party: PartyNode) => keys.get(party.id) ?? { distance: 99, family: 99, words: '' };
  return [...parties].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    return a.distance - b.distance || a.family - b.family || (a.words < b.words ? -1 : 1);
  });
}

/** A relation, position or claim; not a country, programme or folded listing. */
const isTie = (edge: ExploredEdge): boolean => isWalked(edge) || edge.type === 'REPORTED_TO_HAVE_WORKED_ON';

/** What the API's counts of a party's ties count: relations and positions between two parties. */
function isBetweenParties(network: ExploredNetwork, edge: ExploredEdge): boolean {
  const far = network.nodes.get(edge.to);
  return isWalked(edge) && far !== undefined && isParty(far);
}

function tiesPerNode(edges: readonly ExploredEdge[]): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const edge of edges) {
    for (const id of [edge.from, edge.to]) ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  return ties;
}

/** Ties of a party that were not brought: what its badge counts and an expand can bring. */
function undrawn(network: ExploredNetwork, party: PartyNode, brought: number): number {
  const inMore = network.more.filter((more) => more.party === party.id).reduce((sum, more) => sum + more.parties, 0);
  return Math.max(0, tiesOf(party) - brought - inMore);
}

function pictureNode(
  node: ExploredNode,
  scene: Scene,
  network: ExploredNetwork,
  asked: Asked,
  day: OnDay,
  two: TwoDates | null,
): PictureNode {
  const base = {
    id: node.id,
    kind: node.kind,
    label: isParty(node) ? labelOf(node) : titleOf(node),
    ownScript: isParty(node) ? node.ownScript : null,
    dateNote: null,
    marks: [],
    everListedBy: [],
    since: null,
    undrawn: 0,
    isStart: network.seeds.includes(node.id),
    standing: 'hanging' as const,
    government: node.kind === 'Government' ? node.code : null,
    spoken: spokenNode(node, scene.ties.get(node.id) ?? 0, asked.asOf),
  };
  if (!isParty(node)) return { ...base, meta: metaOf(node) };
  const standing = partyStanding(node, asked.asOf);
  const first = firstListed(node);
  const change = two?.words.get(node.id) ?? '';
  return {
    ...base,
    meta: mainCountry(node)?.name ?? null,
    dateNote: change === '' ? dateNoteOf(node, standing, day) : change,
    spoken: change === '' ? base.spoken : `${base.spoken}; ${change}`,
    marks: marksOf(node, asked.asOf),
    everListedBy: GOVERNMENTS.filter((code) => node.designations.some(({ government }) => government === code)),
    since: first === null ? null : earliestDay(first),
    undrawn: undrawn(network, node, scene.brought.get(node.id) ?? 0),
    standing,
  };
}

function metaOf(node: Exclude<ExploredNode, PartyNode>): string | null {
  switch (node.kind) {
    case 'Programme':
      return node.law;
    case 'Work':
      return `${node.maker}, ${node.year}`;
    default:
      return null;
  }
}

function dateNoteOf(party: PartyNode, standing: NodeStanding, day: OnDay): string | null {
  if (standing === 'not-yet') return `not yet listed · ${firstListed(party)}`;
  if (standing === 'ended') {
    const end = lastEnded(party);
    return end === null ? 'ended' : `ended ${end}`;
  }
  return day.present.has(party.id) ? null : `not tied on ${day.asOf}`;
}

/** What is in doubt says so on its line, always. */
function pillOf({ type, score, sourcesFor, sourcesAgainst }: ExploredEdge): string | null {
  if (type === 'POSSIBLE_MATCH') return `possible match · ${score?.toFixed(2)}`;
  return type === 'REPORTED_TO_HAVE_WORKED_ON' && sourcesAgainst > 0
    ? `contested · ${sourcesFor} : ${sourcesAgainst}`
    : null;
}

function pictureEdge(edge: ExploredEdge, network: ExploredNetwork, day: OnDay): PictureEdge {
  const from = network.nodes.get(edge.from);
  const to = network.nodes.get(edge.to);
  const family = FAMILY_OF_TYPE[edge.type];
  const { counts, missing } = day.edgeStanding(edge);
  const pictured: PictureEdge = {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    family,
    label: edgeLabel(edge),
    labelAlways: family === 'ownership',
    pill: pillOf(edge),
    government: family === 'sanctioned-by' && to?.kind === 'Government' ? to.code : null,
    standing: counts ? 'counts' : (missing ?? 'ended'),
    spokenFrom: to === undefined ? '' : spokenTie(edge, 'out', to, day.asOf),
    spokenTo: from === undefined ? '' : spokenTie(edge, 'in', from, day.asOf),
  };
  return edge.type === 'OPERATES' ? fromTheOwned(pictured) : pictured;
}

/** Lines of ownership run to the owner, where their diamond stands; OPERATES is published the other way round. */
function fromTheOwned(edge: PictureEdge): PictureEdge {
  return {
    ...edge,
    from: edge.to,
    to: edge.from,
    label: TYPE_WORDS.OPERATES.in,
    spokenFrom: edge.spokenTo,
    spokenTo: edge.spokenFrom,
  };
}

function moreNodes(network: ExploredNetwork, shown: ReadonlySet<string>, hidden: ReadonlySet<string>): Scene['more'] {
  const drawn = network.more.filter((more) => shown.has(more.party) && !hidden.has(more.id));
  return {
    nodes: drawn.map((more) => {
      const party = network.nodes.get(more.party);
      const name = party === undefined ? more.party : titleOf(party);
      return {
        id: more.id,
        kind: 'More',
        label: `more tied to ${name}`,
        ownScript: null,
        meta: null,
        dateNote: null,
        marks: [],
        everListedBy: [],
        since: null,
        undrawn: more.parties,
        isStart: false,
        standing: 'hanging',
        government: null,
        spoken: `${more.parties} more parties tied to ${name}, not drawn`,
      };
    }),
    edges: drawn.map((more) => ({
      id: `${more.id}~edge`,
      from: more.party,
      to: more.id,
      family: 'hanging',
      label: '',
      labelAlways: false,
      pill: null,
      government: null,
      standing: 'counts',
      spokenFrom: `has ${more.parties} more ties that are not drawn`,
      spokenTo: 'stands for ties that are not drawn',
    })),
  };
}
