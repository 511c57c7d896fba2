import cytoscape, { type Core } from 'cytoscape';
import type { Picture, Positions } from '../model/picture.ts';
import { Camera } from './camera.ts';
import { type CanvasElement, toElements } from './elements.ts';
import { exportPng } from './export-png.ts';
import { loadFonts } from './labels/fonts.ts';
import { createOverlay, type Overlay } from './labels/overlay.ts';
import { textsOf } from './labels/texts.ts';
import type { LayoutInput, Place } from './layouts/layout.ts';
import { type LayoutRunner, startLayouts } from './layouts/run.ts';
import { layoutEdge, layoutNode } from './layouts/sizes.ts';
import { EMPTY_PICTURE, type IndexedPicture, indexPicture } from './scene.ts';
import { stylesheet } from './stylesheet.ts';
import { bendTrunks, syncElements } from './sync.ts';
import { readTokens, type Tokens } from './tokens.ts';
import { Watcher } from './watcher.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const GROW_MS = 320;
const RING_MS = 2_000;
/** Over this many elements dates change without a fade, and Cytoscape moves a bitmap while the reader pans. */
const MANY = 400;

export interface PictureInput {
  readonly picture: Picture;
  readonly layoutKey: string;
  readonly expandedFrom: string | null;
}

/**
 * The canvas without React: owns Cytoscape, our layer and the layout worker, and keeps the places of nodes. `camera` is what is
 * in view, `watcher` who is looked at. One stage lives as long as its element is on the page.
 */
export class Stage {
  readonly cy: Core;
  readonly camera: Camera;
  readonly watcher: Watcher;
  readonly #root: HTMLElement;
  readonly #overlay: Overlay;
  readonly #layouts: LayoutRunner;
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #tokens: Tokens;
  #picture: IndexedPicture = EMPTY_PICTURE;
  #places: ReadonlyMap<string, Point> = new Map();
  #layoutKey: string | null = null;
  #ticket = 0;
  #calm: boolean;
  #many = false;
  #over = false;

  /** @param onFocusChange the live line; null when the canvas gives up its focus */
  constructor(
    root: HTMLElement,
    host: HTMLElement,
    reducedMotion: boolean,
    onFocusChange: (text: string | null, focusedId: string | null) => void,
  ) {
    this.#root = root;
    this.#calm = reducedMotion;
    this.#tokens = readTokens(root);
    this.cy = cytoscape({
      container: host,
      style: stylesheet(this.#tokens, reducedMotion),
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      pixelRatio: 'auto',
    });
    this.#layouts = startLayouts();
    this.#overlay = createOverlay(host, this.cy, () => ({
      picture: this.#picture,
      attention: this.watcher.attention(),
      tokens: this.#tokens,
    }));
    this.camera = new Camera(root, this.cy, this.#overlay, () => ({
      nodes: this.#picture.nodes,
      places: this.#drawnPlaces(),
      many: this.#many,
      calm: this.#calm,
    }));
    this.watcher = new Watcher(this.cy, this.#picture, {
      onFocusChange,
      onAttention: (change) => this.#overlay[change](),
      onWalked: (id) => {
        const place = this.#places.get(id);
        if (place !== undefined) this.camera.keepInSight(place);
      },
    });
  }

  end(): void {
    this.#over = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#layouts.end();
    this.#overlay.remove();
    this.cy.destroy();
  }

  /**
   * Draws a picture. What stands already is drawn at once and does not move; the rest follows when the worker has placed it.
   * A later call overtakes an earlier one. @throws LayoutError @throws DanglingEdgeError
   */
  async show({ picture, layoutKey, expandedFrom }: PictureInput): Promise<void> {
    const elements = toElements(picture);
    this.#ticket += 1;
    const ticket = this.#ticket;
    const overtaken = () => this.#over || ticket !== this.#ticket;
    // A picture that was empty until now has not been laid out either.
    const first = layoutKey !== this.#layoutKey || this.#places.size === 0;
    const fonts = loadFonts(textsOf(picture), document.fonts).then((loaded) => {
      if (loaded && !this.#over) this.#overlay.forgetWidths();
    });

    let known = first ? this.#pinnedPlaces(picture) : this.#places;
    if (!first) this.#draw(picture, elements, null);
    if (picture.nodes.some((node) => !known.has(node.id))) {
      const input = this.#layoutInput(picture, known, expandedFrom);
      const places = await this.#layouts.run({ kind: first ? 'first' : 'grow', input });
      if (overtaken()) return;
      // Somebody may have dragged a node while the worker was busy: what is placed by now wins.
      known = first ? known : this.#places;
      known = new Map([...places.map(([id, x, y]) => [id, { x, y }] as const), ...known]);
    }
    if (first) {
      // Labels are measured with their own faces, or the first picture would be set twice.
      await fonts;
      if (overtaken()) return;
      this.#layoutKey = layoutKey;
      this.cy.elements().remove();
    }
    this.#places = known;
    this.#draw(picture, elements, first ? null : expandedFrom);
    if (first) this.camera.fit(false);
  }

  /** Where drawn nodes stand, or are on their way to. */
  positions(): Positions {
    return this.#drawnPlaces();
  }

  /** Keeps the place to which a node was just dragged; null when it is not drawn. */
  placedByHand(id: string): { x: number; y: number } | null {
    const node = this.cy.getElementById(id);
    if (node.empty()) return null;
    const { x, y } = node.position();
    this.#places = new Map([...this.#places, [id, { x, y }]]);
    bendTrunks(this.cy);
    this.#overlay.rearrange();
    return { x, y };
  }

  /** @param x @param y in canvas units */
  moveBy(id: string, x: number, y: number): { x: number; y: number } | null {
    const node = this.cy.getElementById(id);
    if (node.empty()) return null;
    node.position({ x: node.position().x + x, y: node.position().y + y });
    return this.placedByHand(id);
  }

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

  /** @throws ExportError */
  toPng(): Promise<Blob> {
    return exportPng(this.cy, this.#overlay, this.#tokens.ground);
  }

  #layoutInput(picture: Picture, known: ReadonlyMap<string, Point>, parent: string | null): LayoutInput {
    return {
      nodes: picture.nodes.map((node) => layoutNode(node, this.camera.isNarrow())),
      edges: picture.edges.map(layoutEdge),
      room: this.camera.room(),
      fixed: picture.nodes.flatMap((node): Place[] => {
        const place = known.get(node.id);
        return place === undefined ? [] : [[node.id, place.x, place.y]];
      }),
      parent,
    };
  }

  #pinnedPlaces(picture: Picture): ReadonlyMap<string, Point> {
    return new Map(
      picture.nodes.flatMap((node) => {
        const place = node.pinned ? this.#places.get(node.id) : undefined;
        return place === undefined ? [] : [[node.id, place] as const];
      }),
    );
  }

  #drawnPlaces(): ReadonlyMap<string, Point> {
    return new Map([...this.#places].filter(([id]) => this.#picture.nodes.has(id)));
  }

  #draw(picture: Picture, elements: readonly CanvasElement[], growFrom: string | null): void {
    this.#picture = indexPicture(picture);
    const many = elements.length > MANY;
    if (many !== this.#many) {
      this.#many = many;
      this.#restyle();
      rendererOptions(this.cy).textureOnViewport = many;
    }
    const before = new Set(this.cy.nodes().map((node) => node.id()));
    const { added } = syncElements(this.cy, elements, this.#places);
    this.watcher.pictureChanged(this.#picture);
    if (before.size > 0 && added.length > 0) this.#welcome(added, before, growFrom);
    this.#overlay.rearrange();
  }

  /** New nodes come out of their parent; without motion they wear a ring for two seconds instead. */
  #welcome(added: readonly string[], before: ReadonlySet<string>, growFrom: string | null): void {
    if (this.#calm) {
      this.watcher.arrived(added);
      this.#later(RING_MS, () => this.watcher.arrived([]));
    } else {
      for (const id of added) {
        const to = this.#places.get(id);
        const parent = growFrom ?? [...this.watcher.tiedTo(id)].find((other) => before.has(other)) ?? null;
        const from = parent === null ? undefined : this.#places.get(parent);
        if (to === undefined || from === undefined) continue;
        const node = this.cy.getElementById(id);
        node.position({ ...from });
        node.animate({ position: { ...to } }, { duration: GROW_MS, easing: 'ease-out-cubic' });
      }
      this.#later(GROW_MS + 40, () => bendTrunks(this.cy));
    }
    this.camera.bringIntoView(added);
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
