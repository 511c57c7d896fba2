import type { Country, Government, Programme, Work } from '../domain/catalogue.ts';
import type { Designation } from '../domain/designation.ts';
import type { Day } from '../domain/partial-date.ts';
import type { Party } from '../domain/party.ts';
import type { Claim, Position, Relation } from '../domain/relation.ts';
import type { Catalogue, GraphAbout } from '../store/graph-store.ts';

/**
 * One format. An exporter is pure: it is handed parties, then what hangs on them, then their ties, and gives back text.
 * What it keeps between calls is small beside a party (an id, a name, a type): memory grows with the number of parties
 * and never with what is said of them.
 */
export interface Exporter {
  readonly begin: (head: ExportHead) => string;
  readonly party: (one: ExportedParty) => string;
  /** Called once, behind the last party. Null: the format has no place for countries, governments, programmes and works. */
  readonly hanging: ((nodes: readonly HangingNode[]) => string) | null;
  /** Null: the format has no ties, and the graph is not walked a second time for them. */
  readonly ties: ((one: ExportedTies) => string) | null;
  readonly end: (tail: ExportTail) => string;
  /** What stands last when the export broke off: no reader may take the part before it for the whole. */
  readonly brokenOff: (message: string) => string;
}

/** What every export says of itself. */
export interface ExportHead {
  readonly about: GraphAbout;
  readonly catalogue: Catalogue;
  /** The day that a network was asked for; null: nothing was filtered by date. */
  readonly asOf: Day | null;
  /** What a network's `limit` left out, in words; null: nothing. */
  readonly cut: string | null;
}

export type HangingNode = Country | Government | Programme | Work;

export interface ExportedParty {
  readonly party: Party;
  readonly designations: readonly Designation[];
  readonly claims: readonly Claim[];
}

/** The ties that start at a party of the export and end at another one, or at a country or work that hangs on it. */
export interface ExportedTies extends ExportedParty {
  readonly relations: readonly Relation[];
  readonly positions: readonly Position[];
}

export interface ExportTail {
  readonly parties: number;
  /** Relations and positions written. */
  readonly ties: number;
  /** Relations and positions that start at a party of the export and lead to one outside: they are not written. */
  readonly tiesLeadingOut: number;
}

/** What a file holds, in one sentence for a head that has room for one. */
export function dataInWords({ about, catalogue, asOf, cut }: ExportHead): string {
  const editions = catalogue.lists.flatMap(({ id, snapshots }) => {
    const newest = snapshots.at(-1);
    return newest === undefined ? [] : [`${id} ${newest.edition}`];
  });
  return [
    `Sanctions Explorer, data of ${about.dataDate ?? 'no known date'}, graph ${about.graph}`,
    `lists: ${editions.length === 0 ? 'none but our own cited facts' : editions.join(', ')}`,
    ...(asOf === null ? [] : [`as of ${asOf}`]),
    ...(cut === null ? [] : [`cut: ${cut}`]),
  ].join('; ');
}
