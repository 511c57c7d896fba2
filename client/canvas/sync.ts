import type { Core } from 'cytoscape';
import { bendThrough, trunkPoint } from './bend.ts';
import { type CanvasElement, definitionOf } from './elements.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface SyncResult {
  /** Nodes that were not drawn before. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes Cytoscape hold these elements, in one batch. A node that is drawn already is not moved; a node without a place, and an
 * edge with an end that is not drawn, wait for a later call.
 *
 * Classes of the moment (selected, faded, hovered) are left to their owners: set them again afterwards.
 */
export function syncElements(
  cy: Core,
  elements: readonly CanvasElement[],
  places: ReadonlyMap<string, Point>,
): SyncResult {
  const wanted = new Map(elements.map((element) => [element.id, element]));
  const added: string[] = [];
  const removed: string[] = [];
  cy.batch(() => {
    cy.elements().forEach((drawn) => {
      const element = wanted.get(drawn.id());
      const same =
        element !== undefined &&
        (element.group === 'nodes' ||
          (drawn.data('source') === element.data.source && drawn.data('target') === element.data.target));
      if (same) return;
      removed.push(drawn.id());
      drawn.remove();
    });
    const coming = elements.flatMap((element) => {
      const drawn = cy.getElementById(element.id);
      if (drawn.nonempty()) {
        // To say the same again would style it anew, and with it thousands.
        if (!isSame(drawn.scratch(AS_DRAWN), element)) {
          drawn.data(element.data);
          drawn.classes(element.classes);
          drawn.scratch(AS_DRAWN, element);
        }
        return [];
      }
      if (element.group === 'edges') return [];
      const place = places.get(element.id);
      if (place === undefined) return [];
      added.push(element.id);
      return [definitionOf(element, place)];
    });
    cy.add(coming);
    const ends = (element: CanvasElement) => [element.data.source, element.data.target];
    cy.add(
      elements
        .filter((element) => element.group === 'edges' && cy.getElementById(element.id).empty())
        .filter((element) => ends(element).every((id) => cy.getElementById(String(id)).nonempty()))
        .map((element) => definitionOf(element, null)),
    );
    bendTrunks(cy);
  });
  return { added, removed };
}

/** Where Cytoscape's element keeps what it was last made of. */
const AS_DRAWN = 'asDrawn';

function isSame(before: CanvasElement | undefined, now: CanvasElement): boolean {
  return (
    before !== undefined &&
    before.classes === now.classes &&
    Object.keys(now.data).every((key) => before.data[key] === now.data[key])
  );
}

/** Bends every folded *sanctioned by* line through the trunk of its Government; call it when nodes have moved. */
export function bendTrunks(cy: Core): void {
  const lines = cy.edges('.family-sanctioned-by');
  if (lines.empty()) return;
  cy.nodes('.kind-Government').forEach((government) => {
    const own = government.connectedEdges('.family-sanctioned-by');
    if (own.empty()) return;
    const parties = own.connectedNodes().difference(government).nodes();
    const trunk = trunkPoint(
      government.position(),
      parties.map((party) => party.position()),
    );
    own.forEach((edge) => {
      const bend = bendThrough(edge.source().position(), edge.target().position(), trunk);
      edge.data({ bend: bend.distance, bendAt: bend.at });
    });
  });
}
