import type { OnIntent } from '../intents.ts';
import type { Stage } from '../stage.ts';
import { nearestIn } from './direction.ts';
import { commandOf, type KeyCommand } from './keys.ts';

/** How far Shift and an arrow move a node, in canvas units. */
const NUDGE = 16;

/** Walks and works the canvas by keys while it has the focus. @returns ends it */
export function attachKeyboard(root: HTMLElement, stage: Stage, onIntent: OnIntent): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    // Something inside the canvas, a popover perhaps, has the focus: its keys are its own.
    if (event.target !== root || event.isComposing) return;
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    stage.watcher.keyboardInUse(true);
    obey(command, stage, onIntent);
  };
  const onFocus = (): void => stage.watcher.focusArrived(root.matches(':focus-visible'));
  const onBlur = (): void => stage.watcher.focusLeft();
  root.addEventListener('keydown', onKeyDown);
  root.addEventListener('focus', onFocus);
  root.addEventListener('blur', onBlur);
  return () => {
    root.removeEventListener('keydown', onKeyDown);
    root.removeEventListener('focus', onFocus);
    root.removeEventListener('blur', onBlur);
  };
}

function obey(command: KeyCommand, stage: Stage, onIntent: OnIntent): void {
  const id = stage.watcher.focusedId();
  switch (command.do) {
    case 'walk': {
      if (id === null) return;
      const next = nearestIn(command.direction, id, stage.positions(), stage.watcher.tiedTo(id));
      if (next !== null) stage.watcher.focusNode(next);
      return;
    }
    case 'nudge': {
      if (id === null) return;
      const x = command.direction === 'left' ? -NUDGE : command.direction === 'right' ? NUDGE : 0;
      const y = command.direction === 'up' ? -NUDGE : command.direction === 'down' ? NUDGE : 0;
      const place = stage.moveBy(id, x, y);
      if (place !== null) onIntent({ type: 'move', id, ...place, by: 'key' });
      return;
    }
    case 'relation':
      stage.watcher.stepRelation(command.step);
      return;
    case 'zoom':
      if (command.by === 'fit') stage.camera.fit(true);
      else stage.camera.zoomBy(command.by === 'in' ? 1.25 : 0.8);
      return;
    case 'select':
      if (id !== null) onIntent({ type: 'select', id, add: false });
      return;
    case 'select-too':
      if (id !== null) onIntent({ type: 'select', id, add: true });
      return;
    case 'region':
      stage.toggleRegion();
      return;
    case 'menu':
      onIntent({ type: 'menu', id, ...stage.seenAt(id) });
      return;
    case 'open-relation': {
      const edge = stage.watcher.relationId();
      if (edge !== null) onIntent({ type: 'open-edge', id: edge });
      return;
    }
    case 'expand':
    case 'collapse':
    case 'hide':
    case 'isolate':
    case 'pin':
    case 'select-neighbours':
    case 'ways':
      if (id !== null) onIntent({ type: command.do, id });
      return;
    case 'select-all':
    case 'select-inverse':
    case 'earlier-change':
    case 'later-change':
    case 'table':
    case 'help':
    case 'undo':
    case 'redo':
    case 'back':
      onIntent({ type: command.do });
  }
}
