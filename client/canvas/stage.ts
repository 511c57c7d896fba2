import cytoscape, { type Core } from 'cytoscape';
import type { Credits } from '../model/export/credits.ts';
import type { LayoutName } from '../model/layout-names.ts';
import type { Picture, Positions } from '../model/picture.ts';
import { ownScriptFaces } from '../ui/own-script-faces.ts';
import { Camera, type Look } from './camera.ts';
import { type CanvasElement, toElements } from './elements.ts';
import { exportPng } from './export/png.ts';
import { exportSvg } from './export/svg.ts';
import { loadFonts } from './labels/fonts.ts';
import { createOverlay, type Overlay } from './labels/overlay.ts';
import { textsOf } from './labels/texts.ts';
import { type Group, groupsOf } from './layouts/groups.ts';
import { layoutInput } from './layouts/input.ts';
import { type LayoutRunner, startLayouts } from './layouts/run.ts';
import { bringToPlaces, growNew, MOVED_AFTER } from './moving.ts';
import { Places, type Points } from './places.ts';
import { EMPTY_PICTURE, type IndexedPicture, indexPicture } from './scene.ts';
import { stylesheet } from './stylesheet.ts';
import { bendTrunks, syncElements } from './sync.ts';
import { takeIn } from './take-in.ts';
import { readTokens, type Tokens } from './tokens.ts';
import { Watcher } from './watcher.ts';

const RING_MS = 2_000;
/** New places that come within this are drawn together with what stands. */
const SOON_MS = 200;
const EMPTY: Points = new Map();
/** Over this many elements dates change without a fade, and Cytoscape moves a bitmap while the reader pans. */
const MANY = 400;

export interface PictureInput {
  readonly picture: Picture;
  /** A new key means places of its own; under one key every placed node keeps its place. */
  readonly layoutKey: string;
  readonly layout: LayoutName | null;
  /** Where nodes were put by hand. */
  readonly byHand: Positions;
  /** Where everybody stood when the link was shared. */
  readonly standing: Positions;
  /** Where to look when a key is first shown; null at everything. */
  readonly look: Look | null;
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
  readonly #places = new Places();
  #byHand: Positions = new Map();
  #groups: ReadonlyMap<string, Group> | null = null;
  /** Where everything drawn stands, or is on its way to. */
  #standing: Points = new Map();
  #layoutKey: string | null = null;
  #ticket = 0;
  #calm: boolean;
  #many = false;
  /** Cytoscape holds what its renderer has not been told of. */
  #isUnseen = false;
  #over = false;

  /**
   * @param onFocusChange the live line; null when the canvas gives up its focus
   * @param onLook where the reader looks since they moved the view by hand; null when it shows everything again
   */
  constructor(
    root: HTMLElement,
    host: HTMLElement,
    reducedMotion: boolean,
    onFocusChange: (text: string | null, focusedId: string | null) => void,
    onLook: (look: Look | null) => void,
  ) {
    this.#root = root;
    this.#calm = reducedMotion;
    this.#tokens = readTokens(root);
    this.cy = cytoscape({
      container: host,
      style: stylesheet(this.#tokens, reducedMotion),
      minZoom: 0.05,
      maxZoom: 4,
      // Shift and drag; nothing of it is kept in Cytoscape.
      boxSelectionEnabled: true,
      autounselectify: true,
      pixelRatio: 'auto',
    });
    this.#layouts = startLayouts();
    this.#overlay = createOverlay(host, this.cy, () => ({
      picture: this.#picture,
      attention: this.watcher.attention(),
      pinned: this.#byHand,
      groups: this.#groups,
      tokens: this.#tokens,
    }));
    this.camera = new Camera(
      root,
      this.cy,
      this.#overlay,
      () => ({ nodes: this.#picture.nodes, places: this.#standing, many: this.#many, calm: this.#calm }),
      onLook,
    );
    this.watcher = new Watcher(this.cy, this.#picture, {
      onFocusChange,
      onAttention: (change) => this.#overlay[change](),
      onWalked: (id) => {
        const place = this.#standing.get(id);
        if (place !== undefined) this.camera.keepInSight(place);
      },
    });
  }

  end(): void {
    this.#over = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.camera.end();
    this.#layouts.end();
    this.#overlay.remove();
    this.cy.destroy();
  }

  /**
   * Draws a picture. What stands already does not move, and is drawn at once unless the worker places the rest as soon: to
   * draw thousands twice would take longer than to wait.
   * A later call overtakes an earlier one. @throws LayoutError @throws DanglingEdgeError
   */
  async show(asked: PictureInput): Promise<void> {
    const { picture, layoutKey, byHand, expandedFrom } = asked;
    const elements = toElements(picture);
    this.#ticket += 1;
    const ticket = this.#ticket;
    const overtaken = () => this.#over || ticket !== this.#ticket;
    this.#byHand = byHand;
    const found = picture.nodes.length === 0 ? EMPTY : this.#places.of(layoutKey);
    const fonts = ownScriptFaces
      .then(() => loadFonts(textsOf(picture), document.fonts))
      .then((loaded) => {
        if (loaded && !this.#over) this.#overlay.forgetWidths();
      });
    // A shared link says where everybody stood; it counts for the first arrangement of the page alone.
    const begun = found ?? (this.#layoutKey === null ? asked.standing : EMPTY);
    let places: Points = new Map([...begun, ...byHand]);
    if (found !== null && picture.nodes.every((node) => places.has(node.id))) {
      this.#arrive(asked, elements, places, null);
      return;
    }
    const input = layoutInput(picture, {
      known: places,
      parent: expandedFrom,
      groups: groupsOf(picture, asked.layout),
      room: this.camera.room(),
      narrow: this.camera.isNarrow(),
    });
    const kind = found === null && begun.size === 0 ? 'first' : 'grow';
    const running = this.#layouts.run({ kind, layout: asked.layout, input });
    const takenIn = found === null ? this.#takeInUnseen(elements, overtaken) : undefined;
    if (found !== null && !(await isSoon(running))) {
      if (overtaken()) return;
      this.#arrive(asked, elements, places, null);
    }
    const fresh = new Map((await running).map(([id, x, y]) => [id, { x, y }] as const));
    if (overtaken()) return;
    // Labels are measured with their own faces, or the first picture would be set twice.
    if (found === null) await fonts;
    await takenIn;
    if (overtaken()) return;
    places = new Map([...places, ...fresh]);
    this.#places.keep(layoutKey, found === null ? places : fresh);
    this.#arrive(asked, elements, places, found === null ? null : expandedFrom);
  }

  /**
   * While the worker finds places for many, an empty Cytoscape takes them in: that takes it about as long. Nothing is drawn before
   * `#draw`.
   */
  async #takeInUnseen(elements: readonly CanvasElement[], overtaken: () => boolean): Promise<void> {
    if (elements.length <= MANY || this.cy.elements().nonempty()) return;
    this.#drawMany(true);
    this.#isUnseen = true;
    rendererOptions(this.cy).notify = () => {};
    await takeIn(this.cy, elements, () => !overtaken());
  }

  /** Draws, and shows all of it when the arrangement is another one than before. */
  #arrive(asked: PictureInput, elements: readonly CanvasElement[], places: Points, growFrom: string | null): void {
    const isOther = asked.layoutKey !== this.#layoutKey;
    const isSwitch = isOther && asked.picture.nodes.some((node) => this.#standing.has(node.id));
    // An empty picture is no arrangement: what is drawn next is shown whole.
    this.#layoutKey = asked.picture.nodes.length === 0 ? null : asked.layoutKey;
    this.#groups = groupsOf(asked.picture, asked.layout);
    this.#draw(asked.picture, elements, places, growFrom, isOther);
    if (!isOther || asked.picture.nodes.length === 0) return;
    if (asked.look === null) this.camera.fit(isSwitch);
    else this.camera.lookAt(asked.look);
  }

  /** Where drawn nodes stand, or are on their way to. */
  positions(): Positions {
    return this.#standing;
  }

  /**
   * While a node of a large network is in the hand, Cytoscape is not told that elements have changed: it would draw every
   * one of them for each frame, and not only those that move.
   */
  held(inHand: boolean): void {
    const renderer = rendererOptions(this.cy);
    if (inHand && this.#many) renderer.notify = () => {};
    else delete renderer.notify;
  }

  /** Keeps the place to which a node was just dragged; null when it is not drawn. */
  placedByHand(id: string): { x: number; y: number } | null {
    const node = this.cy.getElementById(id);
    if (node.empty()) return null;
    const { x, y } = node.position();
    this.#standing = new Map(this.#standing).set(id, { x, y });
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

  /** Where a node is seen, in px of the view; without one, the middle of the view. */
  seenAt(id: string | null): { x: number; y: number } {
    const node = id === null ? undefined : this.cy.getElementById(id);
    if (node === undefined || node.empty()) return { x: this.cy.width() / 2, y: this.cy.height() / 2 };
    const { x, y } = node.renderedPosition();
    return { x, y };
  }

  /** While it is on, a drag over the ground draws a region to select, with no key held. */
  toggleRegion(): void {
    this.#region(this.cy.userPanningEnabled());
  }

  endRegion(): void {
    this.#region(false);
  }

  #region(on: boolean): void {
    this.cy.userPanningEnabled(!on);
    this.#root.classList.toggle('drawing-region', on);
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
  toPng(credits: Credits | null): Promise<Blob> {
    return exportPng(this.cy, this.#overlay, this.#tokens, credits);
  }

  /** @throws ExportError */
  toSvg(credits: Credits): string {
    return exportSvg(this.cy, this.#overlay, this.#tokens, credits);
  }

  #draw(
    picture: Picture,
    elements: readonly CanvasElement[],
    places: Points,
    growFrom: string | null,
    isOther: boolean,
  ): void {
    // A node that goes while it is in the hand is never let go.
    this.held(false);
    if (this.#isUnseen) rendererOptions(this.cy).notify?.('add');
    this.#isUnseen = false;
    this.#picture = indexPicture(picture);
    this.#standing = new Map(
      picture.nodes.flatMap(({ id }) => {
        const place = places.get(id);
        return place === undefined ? [] : [[id, place] as const];
      }),
    );
    this.#drawMany(elements.length > MANY);
    const before = new Set(this.cy.nodes().map((node) => node.id()));
    const { added } = syncElements(this.cy, elements, this.#standing);
    const moving = bringToPlaces(this.cy, this.#standing, this.#calm || this.#many);
    this.watcher.pictureChanged(this.#picture);
    if (before.size > 0 && added.length > 0 && !isOther) this.#welcome(added, before, growFrom);
    else if (moving) this.#later(MOVED_AFTER, () => bendTrunks(this.cy));
    this.#overlay.rearrange();
  }

  #drawMany(many: boolean): void {
    if (many === this.#many) return;
    this.#many = many;
    this.#restyle();
    rendererOptions(this.cy).textureOnViewport = many;
  }

  /** New nodes come out of their parent; without motion, or among many, they wear a ring for two seconds instead. */
  #welcome(added: readonly string[], before: ReadonlySet<string>, growFrom: string | null): void {
    if (this.#calm || this.#many) {
      this.watcher.arrived(added);
      this.#later(RING_MS, () => this.watcher.arrived([]));
    } else {
      growNew(this.cy, added, this.#standing, (id) => {
        const parent = growFrom ?? [...this.watcher.tiedTo(id)].find((other) => before.has(other)) ?? null;
        return (parent === null ? undefined : this.#standing.get(parent)) ?? null;
      });
      this.#later(MOVED_AFTER, () => bendTrunks(this.cy));
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

/** @throws what the work throws */
const isSoon = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([work.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, SOON_MS, false))]);

interface Renderer {
  textureOnViewport: boolean;
  /** Of its own only while it hides the renderer's. */
  notify?: (event?: 'add') => void;
}

/** Cytoscape reads the option for every frame, but its types let it be set only at the start. */
function rendererOptions(cy: Core): Renderer {
  return (cy as unknown as { renderer(): Renderer }).renderer();
}
