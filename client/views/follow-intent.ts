import type { CanvasIntent } from '../canvas/intents.ts';
import type { Explorer } from '../state/explorer.ts';

/** Does what a reader asked for on the canvas. */
export function followIntent(intent: CanvasIntent, { question, asking, actions }: Explorer, help: () => void): void {
  switch (intent.type) {
    case 'select':
      actions.select(intent.id);
      break;
    case 'open-edge':
      actions.select(intent.id);
      break;
    case 'expand':
      actions.expand(intent.id);
      break;
    case 'collapse':
      actions.collapse(intent.id);
      break;
    case 'hide':
      actions.hide([intent.id]);
      break;
    case 'pin':
      actions.pin(intent.id, !question.pinned.includes(intent.id));
      break;
    case 'move':
      // The canvas has moved it already; places are not part of the question.
      break;
    case 'earlier-change':
      actions.step(-1);
      break;
    case 'later-change':
      actions.step(1);
      break;
    case 'table':
      actions.setView('table');
      break;
    case 'help':
      help();
      break;
    case 'undo':
      actions.undo();
      break;
    case 'redo':
      actions.redo();
      break;
    case 'back':
      if (asking === null) actions.select(null);
      else actions.cancelExpand();
      break;
  }
}
