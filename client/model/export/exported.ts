import type { Derived } from '../derived.ts';
import type { ExploredNetwork } from '../explored-network.ts';
import { isParty } from '../explored-network.ts';
import { listingGovernments } from '../on-day.ts';
import type { Positions } from '../picture.ts';
import type { Question } from '../question.ts';
import { edgeLabel } from '../spoken.ts';

/** Where a network came from: in every file that leaves the explorer. */
export interface Origin {
  /** ISO 8601, when the file was made. */
  readonly madeAt: string;
  /** The beginning of the hash of the graph that answered. */
  readonly graph: string;
  /** Opens the same view. */
  readonly link: string;
  readonly lists: readonly {
    readonly id: string;
    readonly name: string;
    readonly edition: string | null;
    readonly retrievedAt: string | null;
  }[];
}

/** What is drawn, as plain values: every file format is written from this, so that all of them say the same. */
export interface Exported {
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: string | null;
  /** What changed between two dates, as a sentence; null: none are compared. */
  readonly comparison: string | null;
  readonly origin: Origin;
  readonly nodes: readonly ExportedNode[];
  readonly edges: readonly ExportedEdge[];
}

export interface ExportedNode {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameInOwnScript: string | null;
  readonly country: string | null;
  /** On the as-of day; without one, in the editions read. */
  readonly listedBy: readonly string[];
  readonly firstListedOn: string | null;
  readonly standing: string;
  /** "+ added by GB", "unchanged"; null: no dates are compared, or it is no party. */
  readonly change: string | null;
  readonly designations: readonly {
    readonly id: string;
    readonly government: string;
    readonly list: string;
    readonly programmes: readonly string[];
    readonly listedOn: string | null;
    readonly endedOn: string | null;
  }[];
  readonly x: number | null;
  readonly y: number | null;
}

export interface ExportedEdge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly standing: string;
  /** `us-ofac-sdn 34022`: the lists and their records that state it. */
  readonly statedIn: readonly string[];
  readonly sourcesAgainst: number;
}

export function exported(
  network: ExploredNetwork,
  { picture, rows, caption, twoDates }: Pick<Derived, 'picture' | 'rows' | 'caption' | 'twoDates'>,
  { asOf }: Pick<Question, 'asOf'>,
  positions: Positions,
  origin: Origin,
): Exported {
  const nodes = rows.map((row): ExportedNode => {
    const node = network.nodes.get(row.id);
    const party = node !== undefined && isParty(node) ? node : null;
    const place = positions.get(row.id);
    return {
      id: row.id,
      kind: row.kind,
      name: row.name,
      nameInOwnScript: row.ownScript?.text ?? null,
      country: row.country === '' ? null : row.country,
      listedBy: party === null ? [] : listingGovernments(party, asOf),
      firstListedOn: row.listedOn,
      standing: row.standing,
      change: row.change,
      designations: (party?.designations ?? []).map(({ id, government, list, programmes, listedOn, endedOn }) => ({
        id,
        government,
        list,
        programmes: programmes.map((programme) => programme.code),
        listedOn,
        endedOn,
      })),
      x: place?.x ?? null,
      y: place?.y ?? null,
    };
  });
  const here = new Set(nodes.map(({ id }) => id));
  const edges = picture.edges.flatMap((drawn): readonly ExportedEdge[] => {
    const edge = network.edges.get(drawn.id);
    if (edge === undefined || !here.has(edge.from) || !here.has(edge.to)) return [];
    const { id, type, from, to, since, until, statedIn, sourcesAgainst } = edge;
    const label = edgeLabel(edge);
    return [{ id, type, from, to, label, since, until, standing: drawn.standing, statedIn, sourcesAgainst }];
  });
  const comparison = twoDates?.sentence ?? null;
  return { title: caption.title, subtitle: caption.subtitle, asOf, comparison, origin, nodes, edges };
}

/** A list that was not read has neither edition nor day: nothing is known of whom it names. */
export const isRead = ({ edition, retrievedAt }: Origin['lists'][number]): boolean =>
  edition !== null || retrievedAt !== null;

/** The sentences that stand in every file. */
export function originLines({ asOf, comparison, origin }: Exported): readonly string[] {
  return [
    asOf === null ? 'All dates; what has ended is marked.' : `As of ${asOf}.`,
    ...(comparison === null ? [] : [comparison]),
    ...origin.lists.map(
      (list) =>
        `${list.id}: ${list.name}, ${isRead(list) ? `edition ${list.edition ?? 'unknown'}, read ${list.retrievedAt?.slice(0, 10) ?? 'on an unknown day'}` : 'not read here'}`,
    ),
    `Made ${origin.madeAt} from graph ${origin.graph}.`,
    origin.link,
    'Absence from a list is not a clearance; a tie is what a source states, not a judgement.',
  ];
}
