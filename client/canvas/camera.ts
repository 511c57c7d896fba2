import type { Core } from 'cytoscape';
import type { PictureNode } from '../model/picture.ts';
import type { Box } from './labels/boxes.ts';
import type { Overlay } from './labels/overlay.ts';
import { layoutNode } from './layouts/sizes.ts';
import type { Point } from './places.ts';
import { boundsOf, fitViewport, type Insets, isNarrow, LARGEST, roomOf, type View, viewAt } from './view.ts';

/** The point in the middle of the view, in canvas units, and the zoom in per cent. */
export interface Look {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What the camera looks at. */
export interface Sight {
  readonly nodes: ReadonlyMap<string, PictureNode>;
  /** Where drawn nodes stand or are on their way to. */
  readonly places: ReadonlyMap<string, Point>;
  /** Too many nodes to look at every label. */
  readonly many: boolean;
  /** No motion. */
  readonly calm: boolean;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
/** A node with the keyboard is kept this far from the edge of the view, in px. */
const KEPT_FROM_EDGE = 70;
const MOVE_MS = 240;
/** A view that stood still for this long, in ms, is where the reader looks. */
const LOOKED_AFTER = 400;

/** Which part of the network is in view. Until the reader moves it by hand, it shows everything. */
export class Camera {
  readonly #root: HTMLElement;
  readonly #cy: Core;
  readonly #overlay: Overlay;
  readonly #sight: () => Sight;
  readonly #onLook: (look: Look | null) => void;
  #byHand = false;
  #looked: ReturnType<typeof setTimeout> | null = null;
  #insets: Insets = NO_INSETS;

  constructor(root: HTMLElement, cy: Core, overlay: Overlay, sight: () => Sight, onLook: (look: Look | null) => void) {
    this.#root = root;
    this.#cy = cy;
    this.#overlay = overlay;
    this.#sight = sight;
    this.#onLook = onLook;
  }

  end(): void {
    if (this.#looked !== null) clearTimeout(this.#looked);
  }

  fit(animated: boolean): void {
    if (this.#byHand) this.#onLook(null);
    this.#byHand = false;
    this.end();
    const sight = this.#sight();
    const boxes = this.#boxes([...sight.places.keys()]);
    const view = fitViewport(boxes, this.#size(), this.#insets);
    if (view === null) return;
    const everyLabel = !sight.many && !this.isNarrow();
    this.#goTo(everyLabel ? this.#fitLabels(view.zoom) : this.#fitFrames(boxes, view), animated);
  }

  /** Frames have room for their captions at any zoom, and so cover more of a smaller one: a look or two finds the zoom. */
  #fitFrames(boxes: readonly Box[], estimate: View): View {
    const { places } = this.#sight();
    let view = estimate;
    for (let look = 0; look < 3; look += 1) {
      view = fitViewport([...boxes, ...this.#overlay.framed(view.zoom, places)], this.#size(), this.#insets) ?? view;
    }
    return view;
  }

  /**
   * Labels find their own sides, and those depend on the zoom: the largest zoom at which all that they cover is in sight. Far
   * below the estimate, labels give way instead.
   */
  #fitLabels(estimate: number): View | null {
    let low = estimate * 0.6;
    let high = Math.min(LARGEST, estimate * 1.25);
    const { places } = this.#sight();
    for (let look = 0; look < 5; look += 1) {
      const middle = (low + high) / 2;
      const fitted = fitViewport(this.#overlay.covered(middle, places), this.#size(), this.#insets);
      if ((fitted?.zoom ?? 0) >= middle) low = middle;
      else high = middle;
    }
    const boxes = this.#overlay.covered(low, places);
    return boxes.length === 0 ? null : viewAt(boundsOf(boxes), low, this.#size(), this.#insets);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size();
    this.movedByHand();
    const level = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), this.#cy.zoom() * factor));
    this.#cy.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  movedByHand(): void {
    this.#byHand = true;
    this.end();
    this.#looked = setTimeout(() => this.#onLook(this.#look()), LOOKED_AFTER);
  }

  /** As somebody else looked, on a screen of any size. */
  lookAt({ x, y, zoom }: Look): void {
    const { width, height } = this.#size();
    const level = zoom / 100;
    this.#byHand = true;
    this.#goTo({ zoom: level, pan: { x: width / 2 - x * level, y: height / 2 - y * level } }, false);
  }

  #look(): Look {
    const { width, height } = this.#size();
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    return {
      x: Math.round((width / 2 - pan.x) / zoom),
      y: Math.round((height / 2 - pan.y) / zoom),
      zoom: Math.round(zoom * 100),
    };
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.#fitAgain();
  }

  resized(): void {
    this.#cy.resize();
    this.#overlay.resize();
    this.#overlay.rearrange();
    this.#fitAgain();
  }

  /** Shows new nodes without losing what is in sight. */
  bringIntoView(ids: readonly string[]): void {
    if (!this.#byHand) {
      this.fit(true);
      return;
    }
    const { x1, y1, x2, y2 } = this.#cy.extent();
    const boxes = this.#boxes(ids);
    const inside = boxes.every((box) => box.x1 >= x1 && box.x2 <= x2 && box.y1 >= y1 && box.y2 <= y2);
    if (!inside) this.#goTo(fitViewport([...boxes, { x1, y1, x2, y2 }], this.#size(), NO_INSETS), true);
  }

  keepInSight(place: Point): void {
    const { width, height } = this.#size();
    const pan = this.#cy.pan();
    const missing = (at: number, room: number) =>
      at < KEPT_FROM_EDGE ? KEPT_FROM_EDGE - at : at > room - KEPT_FROM_EDGE ? room - KEPT_FROM_EDGE - at : 0;
    const x = missing(place.x * this.#cy.zoom() + pan.x, width);
    const y = missing(place.y * this.#cy.zoom() + pan.y, height);
    if (x !== 0 || y !== 0) this.#cy.panBy({ x, y });
  }

  /** Width by height of what is not covered. */
  room(): number {
    return roomOf(this.#size(), this.#insets);
  }

  isNarrow(): boolean {
    return isNarrow(this.#size());
  }

  #fitAgain(): void {
    if (!this.#byHand && this.#cy.nodes().nonempty()) this.fit(false);
  }

  #goTo(view: View | null, animated: boolean): void {
    if (view === null) return;
    this.#cy.stop();
    if (animated && !this.#sight().calm) this.#cy.animate(view, { duration: MOVE_MS, easing: 'ease-out-cubic' });
    else this.#cy.viewport(view);
  }

  #boxes(ids: readonly string[]): readonly Box[] {
    const { nodes, places } = this.#sight();
    return ids.flatMap((id) => {
      const node = nodes.get(id);
      const place = places.get(id);
      if (node === undefined || place === undefined) return [];
      const { width, height, labelWidth, labelHeight } = layoutNode(node, this.isNarrow());
      const half = Math.max(width / 2 + 14, labelWidth / 2);
      const { x, y } = place;
      return [{ x1: x - half, x2: x + half, y1: y - height / 2 - 12, y2: y + height / 2 + labelHeight + 6 }];
    });
  }

  #size(): { width: number; height: number } {
    return { width: this.#root.clientWidth, height: this.#root.clientHeight };
  }
}
