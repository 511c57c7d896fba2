import type { Core, EventObject } from 'cytoscape';
import type { OnIntent } from '../intents.ts';
import type { Stage } from '../stage.ts';

const FADE_AFTER = 150;

/** Press, double press, drag and hover. @returns ends it */
export function attachPointer(root: HTMLElement, cy: Core, stage: Stage, onIntent: OnIntent): () => void {
  let fade: ReturnType<typeof setTimeout> | null = null;

  const onTapStart = (): void => {
    stage.watcher.keyboardInUse(false);
    root.focus({ preventScroll: true });
  };
  const onTap = (event: EventObject): void => {
    const { originalEvent } = event;
    const add =
      originalEvent instanceof MouseEvent && (originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey);
    if (event.target === cy) {
      // A region that was drawn ends in a press on the ground, which means nothing more.
      if (!add) onIntent({ type: 'select', id: null, add: false });
      return;
    }
    const id: string = event.target.id();
    if (event.target.isEdge()) {
      onIntent({ type: 'open-edge', id });
      return;
    }
    stage.watcher.focusNode(id);
    onIntent({ type: 'select', id, add });
  };
  const onDoubleTap = (event: EventObject): void => onIntent({ type: 'expand', id: event.target.id() });
  const onOver = (event: EventObject): void => {
    root.style.cursor = 'pointer';
    const id: string = event.target.id();
    stage.watcher.hover(id, false);
    if (fade !== null) clearTimeout(fade);
    fade = setTimeout(() => stage.watcher.hover(id, true), FADE_AFTER);
  };
  const onOut = (): void => {
    root.style.cursor = '';
    if (fade !== null) clearTimeout(fade);
    fade = null;
    stage.watcher.hover(null, false);
  };
  const onGrab = (): void => {
    if (fade !== null) clearTimeout(fade);
    stage.watcher.hover(null, false);
    stage.held(true);
  };
  const onFree = (): void => stage.held(false);
  const onDragged = (event: EventObject): void => {
    const id: string = event.target.id();
    const place = stage.placedByHand(id);
    if (place !== null) onIntent({ type: 'move', id, ...place, by: 'drag' });
  };
  const onMenu = (event: EventObject): void => {
    const { x, y } = event.renderedPosition;
    onIntent({ type: 'menu', id: event.target === cy ? null : event.target.id(), x, y });
  };
  // The browser's own menu would lie over ours.
  const onBrowserMenu = (event: MouseEvent): void => event.preventDefault();
  let region: string[] = [];
  const onInRegion = (event: EventObject): void => {
    // Cytoscape tells of each node by itself, all in one go.
    if (region.length === 0) queueMicrotask(flushRegion);
    region.push(event.target.id());
  };
  const flushRegion = (): void => {
    onIntent({ type: 'select-region', ids: region });
    region = [];
    stage.endRegion();
  };
  const onMovedView = (): void => stage.camera.movedByHand();

  cy.on('tapstart', onTapStart);
  cy.on('tap', onTap);
  cy.on('cxttap taphold', onMenu);
  cy.on('box', 'node', onInRegion);
  root.addEventListener('contextmenu', onBrowserMenu);
  cy.on('dbltap', 'node', onDoubleTap);
  cy.on('mouseover', 'node, edge', onOver);
  cy.on('mouseout', 'node, edge', onOut);
  cy.on('grab', 'node', onGrab);
  cy.on('free', 'node', onFree);
  cy.on('dragfree', 'node', onDragged);
  cy.on('dragpan scrollzoom pinchzoom', onMovedView);
  return () => {
    if (fade !== null) clearTimeout(fade);
    root.style.cursor = '';
    cy.off('tapstart', onTapStart);
    cy.off('tap', onTap);
    cy.off('cxttap taphold', onMenu);
    cy.off('box', 'node', onInRegion);
    root.removeEventListener('contextmenu', onBrowserMenu);
    cy.off('dbltap', 'node', onDoubleTap);
    cy.off('mouseover', 'node, edge', onOver);
    cy.off('mouseout', 'node, edge', onOut);
    cy.off('grab', 'node', onGrab);
    cy.off('free', 'node', onFree);
    cy.off('dragfree', 'node', onDragged);
    cy.off('dragpan scrollzoom pinchzoom', onMovedView);
  };
}
