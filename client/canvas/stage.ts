import cytoscape, { type Core } from 'cytoscape';
import type { Picture, Positions } from '../model/picture.ts';
import { spokenText } from './controllers/spoken.ts';
import { type CanvasElement, toElements } from './elements.ts';
import { exportPng } from './export-png.ts';
import { loadFonts } from './labels/fonts.ts';
import { createOverlay, type Overlay } from './labels/overlay.ts';
import { textsOf } from './labels/texts.ts';
import type { LayoutInput, Place } from './layouts/layout.ts';
import { type LayoutRunner, startLayouts } from './layouts/run.ts';
import { layoutEdge, layoutNode } from './layouts/sizes.ts';
import { type Attention, EMPTY_PICTURE, type IndexedPicture, indexPicture, NO_ATTENTION } from './scene.ts';
import { stylesheet } from './stylesheet.ts';
import { bendTrunks, syncElements } from './sync.ts';
import { readTokens, type Tokens } from './tokens.ts';
import { boundsOf, fitViewport, type Insets, isNarrow, LARGEST, roomOf, type View, viewAt } from './view.ts';

const GROW_MS = 320;
const RING_MS = 2_000;
/** Over this many elements dates change without a fade, and Cytoscape moves a bitmap while the reader pans. */
const MANY = 400;

export interface StageEvents {
  /** The live line; null when the canvas gives up its focus. */
  onFocusChange(text: string | null, focusedId: string | null): void;
}

export interface PictureInput {
  readonly picture: Picture;
  readonly layoutKey: string;
  readonly expandedFrom: string | null;
}

/**
 * The canvas without React: owns Cytoscape, our layer and the layout worker, keeps places, and knows who is selected, focused
 * and hovered. One stage lives as long as its element is on the page.
 */
export class Stage {
  readonly cy: Core;
  readonly #root: HTMLElement;
  readonly #overlay: Overlay;
  readonly #layouts: LayoutRunner;
  readonly #events: StageEvents;
  #tokens: Tokens;
  #picture: IndexedPicture = EMPTY_PICTURE;
  #elements: readonly CanvasElement[] = [];
  #places = new Map<string, { readonly x: number; readonly y: number }>();
  #layoutKey: string | null = null;
  #ticket = 0;
  #attention: Attention = NO_ATTENTION;
  #focused: string | null = null;
  #relationAt: number | null = null;
  #hasFocus = false;
  #keyboard = false;
  #hoverFades = false;
  #viewIsOurs = true;
  #calm = false;
  #many = false;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #timers = new Set<ReturnType<typeof setTimeout>>();
  #over = false;

  constructor(root: HTMLElement, host: HTMLElement, reducedMotion: boolean, events: StageEvents) {
    this.#root = root;
    this.#events = events;
    this.#calm = reducedMotion;
    this.#tokens = readTokens(root);
    this.cy = cytoscape({
      container: host,
      style: stylesheet(this.#tokens, reducedMotion),
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      textureOnViewport: false,
      pixelRatio: 'auto',
    });
    this.#layouts = startLayouts();
    this.#overlay = createOverlay(host, this.cy, () => ({
      picture: this.#picture,
      attention: this.#attention,
      tokens: this.#tokens,
    }));
  }

  end(): void {
    this.#over = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#layouts.end();
    this.#overlay.remove();
    this.cy.destroy();
  }

  // --- what is drawn -----------------------------------------------------------------------------------------------------

  async show({ picture, layoutKey, expandedFrom }: PictureInput): Promise<void> {
    const elements = toElements(picture);
    this.#ticket += 1;
    const ticket = this.#ticket;
    // A picture that was empty until now has not been laid out either.
    const first = layoutKey !== this.#layoutKey || this.#places.size === 0;
    const texts = textsOf(picture);
    const fonts = loadFonts(texts, document.fonts).then((loaded) => {
      if (loaded && !this.#over) this.#overlay.forgetWidths();
    });

    const known = first ? this.#pinnedPlaces(picture) : this.#places;
    const missing = picture.nodes.filter((node) => !known.has(node.id));
    if (!first) this.#draw(picture, elements, null);
    if (missing.length > 0) {
      const places = await this.#layouts.run({
        kind: first ? 'first' : 'grow',
        input: this.#layoutInput(picture, known, expandedFrom),
      });
      if (this.#over || ticket !== this.#ticket) return;
      this.#remember(first ? known : this.#places, places);
    } else if (first) this.#places = known;
    if (first) {
      // Labels are measured with their own faces, or the first picture would be set twice.
      await fonts;
      if (this.#over || ticket !== this.#ticket) return;
      this.#layoutKey = layoutKey;
      this.cy.elements().remove();
      this.#viewIsOurs = true;
    }
    this.#draw(picture, elements, first ? null : expandedFrom);
    if (first) this.fit(false);
  }

  #layoutInput(
    picture: Picture,
    known: ReadonlyMap<string, { x: number; y: number }>,
    parent: string | null,
  ): LayoutInput {
    return {
      nodes: picture.nodes.map((node) => layoutNode(node, isNarrow(this.#size()))),
      edges: picture.edges.map(layoutEdge),
      room: roomOf(this.#size(), this.#insets),
      fixed: picture.nodes.flatMap((node): Place[] => {
        const place = known.get(node.id);
        return place === undefined ? [] : [[node.id, place.x, place.y]];
      }),
      parent,
    };
  }

  #pinnedPlaces(picture: Picture): Map<string, { readonly x: number; readonly y: number }> {
    return new Map(
      picture.nodes.flatMap((node) => {
        const place = node.pinned ? this.#places.get(node.id) : undefined;
        return place === undefined ? [] : [[node.id, place] as const];
      }),
    );
  }

  #remember(known: ReadonlyMap<string, { readonly x: number; readonly y: number }>, places: readonly Place[]): void {
    this.#places = new Map(known);
    for (const [id, x, y] of places) this.#places.set(id, { x, y });
  }

  #draw(picture: Picture, elements: readonly CanvasElement[], growFrom: string | null): void {
    this.#picture = indexPicture(picture);
    this.#elements = elements;
    const many = elements.length > MANY;
    if (many !== this.#many) {
      this.#many = many;
      this.#restyle();
      rendererOptions(this.cy).textureOnViewport = many;
    }
    const before = new Set(this.cy.nodes().map((node) => node.id()));
    const { added } = syncElements(this.cy, elements, this.#places);
    if (this.#focused !== null && !this.#picture.nodes.has(this.#focused)) this.#focused = null;
    this.#attend();
    if (before.size > 0 && added.length > 0) this.#welcome(added, before, growFrom);
    this.#overlay.rearrange();
  }

  /** New nodes come out of their parent; without motion they wear a ring for two seconds instead. */
  #welcome(added: readonly string[], before: ReadonlySet<string>, growFrom: string | null): void {
    if (this.#calm) {
      this.#attention = { ...this.#attention, arrived: new Set(added) };
      this.#later(RING_MS, () => {
        this.#attention = { ...this.#attention, arrived: new Set() };
        this.#overlay.repaint();
      });
    } else {
      for (const id of added) {
        const to = this.#places.get(id);
        const parent = growFrom ?? [...this.tiedTo(id)].find((other) => before.has(other)) ?? null;
        const from = parent === null ? undefined : this.#places.get(parent);
        if (to === undefined || from === undefined) continue;
        const node = this.cy.getElementById(id);
        node.position({ ...from });
        node.animate({ position: { ...to } }, { duration: GROW_MS, easing: 'ease-out-cubic' });
      }
      this.#later(GROW_MS + 40, () => bendTrunks(this.cy));
    }
    this.#bringIntoView(added);
  }

  // --- places ------------------------------------------------------------------------------------------------------------

  positions(): Positions {
    return new Map(
      this.cy.nodes().map((node) => {
        const { x, y } = this.#places.get(node.id()) ?? node.position();
        return [node.id(), { x, y }] as const;
      }),
    );
  }

  /** Where drawn nodes stand or are on their way to. */
  #drawnPlaces(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    return new Map([...this.#places].filter(([id]) => this.#picture.nodes.has(id)));
  }

  placedByHand(id: string): { x: number; y: number } | null {
    const node = this.cy.getElementById(id);
    if (node.empty()) return null;
    const { x, y } = node.position();
    this.#places.set(id, { x, y });
    bendTrunks(this.cy);
    this.#overlay.rearrange();
    return { x, y };
  }

  moveBy(id: string, x: number, y: number): { x: number; y: number } | null {
    const node = this.cy.getElementById(id);
    if (node.empty()) return null;
    node.position({ x: node.position().x + x, y: node.position().y + y });
    return this.placedByHand(id);
  }

  // --- the view ----------------------------------------------------------------------------------------------------------

  fit(animated = true): void {
    this.#viewIsOurs = true;
    let view = fitViewport(this.#boxes(this.#places), this.#size(), this.#insets);
    // Labels find their own sides, and those depend on the zoom: fit what they really cover, and look once more.
    if (view !== null && !this.#many && !isNarrow(this.#size())) view = this.#fitLabels(view.zoom);
    this.#goTo(view, animated);
  }

  /** The largest zoom at which all labels are in sight; far below the estimate, labels give way instead. */
  #fitLabels(estimate: number): View | null {
    let low = estimate * 0.6;
    let high = Math.min(LARGEST, estimate * 1.25);
    const covered = (zoom: number) => this.#overlay.covered(zoom, this.#drawnPlaces());
    for (let look = 0; look < 5; look += 1) {
      const middle = (low + high) / 2;
      if ((fitViewport(covered(middle), this.#size(), this.#insets)?.zoom ?? 0) >= middle) low = middle;
      else high = middle;
    }
    const boxes = covered(low);
    return boxes.length === 0 ? null : viewAt(boundsOf(boxes), low, this.#size(), this.#insets);
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size();
    this.viewMovedByHand();
    const level = Math.min(this.cy.maxZoom(), Math.max(this.cy.minZoom(), this.cy.zoom() * factor));
    this.cy.zoom({ level, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  viewMovedByHand(): void {
    this.#viewIsOurs = false;
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
    if (this.#viewIsOurs && this.cy.nodes().nonempty()) this.fit(false);
  }

  resize(): void {
    const before = this.#size();
    this.cy.resize();
    this.#overlay.resize();
    this.#overlay.rearrange();
    if (this.#viewIsOurs && before.width > 0 && this.cy.nodes().nonempty()) this.fit(false);
  }

  #goTo(view: View | null, animated: boolean): void {
    if (view === null) return;
    this.cy.stop();
    if (animated && !this.#calm) this.cy.animate(view, { duration: 240, easing: 'ease-out-cubic' });
    else this.cy.viewport(view);
  }

  /** Shows new nodes without losing what is in sight. */
  #bringIntoView(ids: readonly string[]): void {
    if (this.#viewIsOurs) {
      this.fit();
      return;
    }
    const extent = this.cy.extent();
    const boxes = this.#boxes(
      new Map(
        ids.flatMap((id) => {
          const place = this.#places.get(id);
          return place === undefined ? [] : [[id, place] as const];
        }),
      ),
    );
    const inside = boxes.every(
      (box) => box.x1 >= extent.x1 && box.x2 <= extent.x2 && box.y1 >= extent.y1 && box.y2 <= extent.y2,
    );
    if (!inside)
      this.#goTo(
        fitViewport([...boxes, { x1: extent.x1, y1: extent.y1, x2: extent.x2, y2: extent.y2 }], this.#size(), {
          top: 0,
          right: 0,
          bottom: 0,
          left: 0,
        }),
        true,
      );
  }

  #boxes(places: ReadonlyMap<string, { readonly x: number; readonly y: number }>) {
    return [...places].flatMap(([id, { x, y }]) => {
      const node = this.#picture.nodes.get(id);
      if (node === undefined) return [];
      const { width, height, labelWidth, labelHeight } = layoutNode(node, isNarrow(this.#size()));
      const half = Math.max(width / 2 + 14, labelWidth / 2);
      return [{ x1: x - half, x2: x + half, y1: y - height / 2 - 12, y2: y + height / 2 + labelHeight + 6 }];
    });
  }

  #size(): { width: number; height: number } {
    return { width: this.#root.clientWidth, height: this.#root.clientHeight };
  }

  // --- attention ---------------------------------------------------------------------------------------------------------

  select(id: string | null): void {
    this.#attention = { ...this.#attention, selected: id };
    this.#attend();
    this.#overlay.rearrange();
  }

  focusedId(): string | null {
    return this.#focused;
  }

  relationId(): string | null {
    return this.#relation()?.id ?? null;
  }

  tiedTo(id: string): ReadonlySet<string> {
    return new Set((this.#picture.edgesAt.get(id) ?? []).map((edge) => (edge.from === id ? edge.to : edge.from)));
  }

  /** @param id null for the node that had the focus before, else the start, else the first */
  focusNode(id: string | null): void {
    const before = this.#focused;
    const start = [...this.#picture.nodes.values()].find((node) => node.isStart);
    const next = id ?? before ?? this.#attention.selected ?? start?.id ?? [...this.#picture.nodes.keys()][0] ?? null;
    this.#focused = next !== null && this.#picture.nodes.has(next) ? next : (start?.id ?? null);
    const edges = this.#focused === null ? [] : (this.#picture.edgesAt.get(this.#focused) ?? []);
    // Walking along a tie, the line goes on with that tie.
    const along = edges.findIndex(
      (edge) => before !== null && before !== this.#focused && (edge.from === before || edge.to === before),
    );
    this.#relationAt = edges.length === 0 ? null : Math.max(0, along);
    this.#announce();
    this.#keepInSight();
  }

  stepRelation(step: 1 | -1): void {
    if (this.#focused === null) {
      this.focusNode(null);
      return;
    }
    const count = this.#picture.edgesAt.get(this.#focused)?.length ?? 0;
    if (count === 0) return;
    this.#relationAt = ((this.#relationAt ?? 0) + step + count) % count;
    this.#announce();
  }

  focusArrived(visible: boolean): void {
    this.#hasFocus = true;
    if (visible) this.#keyboard = true;
    if (this.#keyboard) this.focusNode(this.#focused);
  }

  focusLeft(): void {
    this.#hasFocus = false;
    this.#keyboard = false;
    this.#attend();
    this.#overlay.repaint();
    this.#events.onFocusChange(null, this.#focused);
  }

  /** The ring is for the keyboard: a press with the pointer takes it away, the next key brings it back. */
  keyboardInUse(on: boolean): void {
    if (this.#keyboard === on) return;
    this.#keyboard = on;
    if (on && this.#focused === null) this.focusNode(null);
    this.#attend();
    this.#overlay.repaint();
  }

  hover(id: string | null, fades: boolean): void {
    this.#hoverFades = fades;
    this.#attention = { ...this.#attention, hovered: id };
    this.#attend();
    this.#overlay.repaint();
  }

  #relation() {
    if (this.#focused === null || this.#relationAt === null) return undefined;
    return this.#picture.edgesAt.get(this.#focused)?.[this.#relationAt];
  }

  #announce(): void {
    this.#attend();
    this.#overlay.rearrange();
    const node = this.#focused === null ? undefined : this.#picture.nodes.get(this.#focused);
    if (node === undefined) return;
    this.#events.onFocusChange(spokenText(node, this.#picture.edgesAt.get(node.id) ?? [], this.#relationAt), node.id);
  }

  #keepInSight(): void {
    const place = this.#focused === null ? undefined : this.#places.get(this.#focused);
    if (place === undefined || !this.#keyboard) return;
    const { width, height } = this.#size();
    const { x: panX, y: panY } = this.cy.pan();
    const x = place.x * this.cy.zoom() + panX;
    const y = place.y * this.cy.zoom() + panY;
    const edge = 70;
    const dx = x < edge ? edge - x : x > width - edge ? width - edge - x : 0;
    const dy = y < edge ? edge - y : y > height - edge ? height - edge - y : 0;
    if (dx !== 0 || dy !== 0) this.cy.panBy({ x: dx, y: dy });
  }

  /** Puts the classes of the moment on Cytoscape's elements and tells our layer who stays bright. */
  #attend(): void {
    const { selected, hovered } = this.#attention;
    const ringed = this.#hasFocus && this.#keyboard ? this.#focused : null;
    const centre = hovered !== null ? (this.#hoverFades ? hovered : null) : ringed;
    const bright = centre === null ? null : this.#neighbourhood(centre);
    this.#attention = {
      ...this.#attention,
      focused: ringed,
      relation: ringed === null ? null : this.relationId(),
      bright,
    };
    this.cy.batch(() => {
      this.cy
        .elements('.selected, .to-selected, .from-selected, .hovered')
        .removeClass('selected to-selected from-selected hovered');
      if (selected !== null) {
        const chosen = this.cy.getElementById(selected).addClass('selected');
        if (chosen.nonempty() && chosen.isNode()) {
          chosen.outgoers('edge').addClass('from-selected');
          chosen.incomers('edge').addClass('to-selected');
        }
      }
      if (hovered !== null) this.cy.getElementById(hovered).addClass('hovered');
      if (bright === null) this.cy.elements('.faded').removeClass('faded');
      else {
        this.cy.elements().forEach((element) => {
          element.toggleClass('faded', !bright.has(element.id()));
        });
      }
    });
  }

  #neighbourhood(id: string): ReadonlySet<string> {
    const edge = this.#picture.edges.get(id);
    if (edge !== undefined) return new Set([edge.id, edge.from, edge.to]);
    const edges = this.#picture.edgesAt.get(id) ?? [];
    return new Set([id, ...edges.flatMap((one) => [one.id, one.from, one.to])]);
  }

  // --- the page ----------------------------------------------------------------------------------------------------------

  themeChanged(): void {
    this.#tokens = readTokens(this.#root);
    this.#restyle();
    this.#overlay.repaint();
  }

  setReducedMotion(reduced: boolean): void {
    if (this.#calm === reduced) return;
    this.#calm = reduced;
    this.#restyle();
  }

  toPng(): Promise<Blob> {
    return exportPng(this.cy, this.#overlay, this.#tokens.ground);
  }

  #restyle(): void {
    this.cy.style(stylesheet(this.#tokens, this.#calm || this.#many));
  }

  #later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#over) act();
    }, ms);
    this.#timers.add(timer);
  }
}

/** Cytoscape reads this option for every frame, but its types let it be set only at the start. */
function rendererOptions(cy: Core): { textureOnViewport: boolean } {
  return (cy as unknown as { renderer(): { textureOnViewport: boolean } }).renderer();
}
