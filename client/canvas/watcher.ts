import type { Core } from 'cytoscape';
import type { PictureEdge } from '../model/picture.ts';
import { spokenText } from './controllers/spoken.ts';
import { type Attention, type IndexedPicture, NO_ATTENTION } from './scene.ts';

export interface WatcherEvents {
  /** The live line; null when the canvas gives up its focus. */
  onFocusChange(text: string | null, focusedId: string | null): void;
  /** `rearrange` when labels may win or lose their places by it. */
  onAttention(change: 'repaint' | 'rearrange'): void;
  /** The keyboard has gone to this node. */
  onWalked(id: string): void;
}

/** Over so many elements nothing fades for who is merely looked at: to style all of them anew would stop the page. */
const MOST_FADED = 1_200;

/** Who is selected, who has the keyboard, which of its relations is named, who is under the pointer, and who fades. */
export class Watcher {
  readonly #cy: Core;
  readonly #events: WatcherEvents;
  #picture: IndexedPicture;
  #attention: Attention = NO_ATTENTION;
  #focused: string | null = null;
  #relationAt: number | null = null;
  #hasFocus = false;
  #keyboard = false;
  #hoverFades = false;

  constructor(cy: Core, picture: IndexedPicture, events: WatcherEvents) {
    this.#cy = cy;
    this.#picture = picture;
    this.#events = events;
  }

  attention(): Attention {
    return this.#attention;
  }

  /** Another picture is drawn: what is no longer in it loses the keyboard. */
  pictureChanged(picture: IndexedPicture): void {
    this.#picture = picture;
    if (this.#focused !== null && !picture.nodes.has(this.#focused)) this.#focused = null;
    const { hovered } = this.#attention;
    if (hovered !== null && !picture.nodes.has(hovered) && !picture.edges.has(hovered))
      this.#attention = { ...this.#attention, hovered: null };
    const count = this.#edgesOfFocused().length;
    this.#relationAt = count === 0 ? null : Math.min(this.#relationAt ?? 0, count - 1);
    this.#settle();
    // What the live line says must be so of the picture that is there now.
    if (!this.#hasFocus || !this.#keyboard) return;
    if (this.#focused === null) this.focusNode(null);
    else this.#announce();
  }

  select(ids: readonly string[]): void {
    this.#attention = { ...this.#attention, selected: new Set(ids) };
    this.#settle();
    this.#events.onAttention('rearrange');
  }

  pointOut(lit: ReadonlySet<string> | null): void {
    this.#attention = { ...this.#attention, lit };
    this.#settle();
    this.#events.onAttention('rearrange');
  }

  hover(id: string | null, fades: boolean): void {
    this.#hoverFades = fades;
    this.#attention = { ...this.#attention, hovered: id };
    this.#settle();
    this.#events.onAttention('repaint');
  }

  arrived(ids: readonly string[]): void {
    this.#attention = { ...this.#attention, arrived: new Set(ids) };
    this.#events.onAttention('repaint');
  }

  focusedId(): string | null {
    return this.#focused;
  }

  relationId(): string | null {
    return this.#relationAt === null ? null : (this.#edgesOfFocused()[this.#relationAt]?.id ?? null);
  }

  tiedTo(id: string): ReadonlySet<string> {
    return new Set((this.#picture.edgesAt.get(id) ?? []).map((edge) => (edge.from === id ? edge.to : edge.from)));
  }

  /** @param id null for the node that had the focus before, else the selected one, the start, the first */
  focusNode(id: string | null): void {
    const { nodes } = this.#picture;
    const before = this.#focused;
    const start = [...nodes.values()].find((node) => node.isStart)?.id;
    const candidates = [id, before, [...this.#attention.selected].at(-1), start, [...nodes.keys()][0]];
    this.#focused = candidates.find((one) => one !== null && one !== undefined && nodes.has(one)) ?? null;
    const edges = this.#edgesOfFocused();
    // Walking along a tie, the line goes on with that tie.
    const along =
      before === null || before === this.#focused
        ? 0
        : edges.findIndex((edge) => edge.from === before || edge.to === before);
    this.#relationAt = edges.length === 0 ? null : Math.max(0, along);
    this.#announce();
    if (this.#focused !== null && this.#keyboard) this.#events.onWalked(this.#focused);
  }

  stepRelation(step: 1 | -1): void {
    if (this.#focused === null) {
      this.focusNode(null);
      return;
    }
    const count = this.#edgesOfFocused().length;
    if (count === 0) return;
    this.#relationAt = ((this.#relationAt ?? 0) + step + count) % count;
    this.#announce();
  }

  /** @param visible the browser would show it: it came by the keyboard */
  focusArrived(visible: boolean): void {
    this.#hasFocus = true;
    if (visible) this.#keyboard = true;
    if (this.#keyboard) this.focusNode(this.#focused);
  }

  focusLeft(): void {
    this.#hasFocus = false;
    this.#keyboard = false;
    this.#settle();
    this.#events.onAttention('rearrange');
    this.#events.onFocusChange(null, this.#focused);
  }

  /** The ring is for the keyboard: a press with the pointer takes it away, the next key brings it back. */
  keyboardInUse(on: boolean): void {
    if (this.#keyboard === on) return;
    this.#keyboard = on;
    if (on && this.#focused === null) this.focusNode(null);
    this.#settle();
    this.#events.onAttention('rearrange');
  }

  #edgesOfFocused(): readonly PictureEdge[] {
    return this.#focused === null ? [] : (this.#picture.edgesAt.get(this.#focused) ?? []);
  }

  #announce(): void {
    this.#settle();
    this.#events.onAttention('rearrange');
    const node = this.#focused === null ? undefined : this.#picture.nodes.get(this.#focused);
    if (node !== undefined)
      this.#events.onFocusChange(spokenText(node, this.#edgesOfFocused(), this.#relationAt), node.id);
  }

  /** Puts the classes of the moment on Cytoscape's elements and works out who stays bright. */
  #settle(): void {
    const { selected, hovered, lit } = this.#attention;
    const focused = this.#hasFocus && this.#keyboard ? this.#focused : null;
    const centre = hovered !== null ? (this.#hoverFades ? hovered : null) : focused;
    // What was chosen is never faded away.
    const around = centre === null ? null : this.#neighbourhood(centre);
    // Walking by keys does not put out what is pointed out; the pointer, which only passes, does.
    const passing = this.#picture.nodes.size + this.#picture.edges.size > MOST_FADED ? null : around;
    const looked =
      hovered === null && lit !== null ? new Set([...lit, ...(focused === null ? [] : [focused])]) : passing;
    const bright = looked === null ? null : new Set([...looked, ...selected]);
    this.#attention = { ...this.#attention, focused, relation: focused === null ? null : this.relationId(), bright };
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements('.selected, .to-selected, .from-selected, .hovered, .lit').removeClass(
        'selected to-selected from-selected hovered lit',
      );
      for (const id of lit ?? []) cy.getElementById(id).addClass('lit');
      for (const id of selected) {
        const chosen = cy.getElementById(id).addClass('selected');
        if (chosen.nonempty() && chosen.isNode()) {
          chosen.outgoers('edge').addClass('from-selected');
          chosen.incomers('edge').addClass('to-selected');
        }
      }
      if (hovered !== null) cy.getElementById(hovered).addClass('hovered');
      if (bright === null) cy.elements('.faded').removeClass('faded');
      else {
        cy.elements().forEach((element) => {
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
}
