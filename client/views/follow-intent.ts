import type { CanvasIntent, NodeCommand } from '../canvas/intents.ts';
import { inverted, nodesAmong, selectionWith, withNeighbours } from '../model/selection.ts';
import type { MenuAsked } from '../panels/commands/ContextMenu.tsx';
import { targetOf } from '../panels/commands/commands.ts';
import type { Explorer } from '../state/explorer.ts';

/** What a canvas asks of the page around it. */
export interface PageWays {
  readonly help: () => void;
  readonly menu: (asked: MenuAsked) => void;
}

/** Does what a reader asked for on the canvas. */
export function followIntent(intent: CanvasIntent, explorer: Explorer, page: PageWays): void {
  const { question, derived, asking, actions } = explorer;
  const { picture } = derived;
  switch (intent.type) {
    case 'select':
      if (intent.add && intent.id !== null) actions.toggleSelected(intent.id);
      else actions.select(intent.id);
      break;
    case 'select-all':
      actions.selectMany(
        picture.nodes.map(({ id }) => id),
        `Select all ${picture.nodes.length}`,
      );
      break;
    case 'select-inverse': {
      const others = inverted(picture, question.selection);
      actions.selectMany(others, `Select the other ${others.length}`);
      break;
    }
    case 'select-region': {
      const chosen = selectionWith(nodesAmong(picture, question.selection), intent.ids);
      actions.selectMany(chosen, `Select ${chosen.length} in a region`);
      break;
    }
    case 'menu':
      page.menu({ id: intent.id, x: intent.x, y: intent.y });
      break;
    case 'look':
      actions.look(intent.look);
      break;
    case 'open-edge':
      actions.select(intent.id);
      break;
    case 'expand':
    case 'collapse':
    case 'hide':
    case 'isolate':
    case 'pin':
    case 'select-neighbours':
    case 'ways':
      doWithNodes(intent.type, intent.id, explorer);
      break;
    case 'move':
      actions.place(intent.id, intent, intent.by === 'key');
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
      page.help();
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

function doWithNodes(command: NodeCommand, id: string, explorer: Explorer): void {
  const { question, derived, actions } = explorer;
  const target = targetOf(explorer, id);
  const ids = target.kind === 'nodes' ? target.ids : [id];
  switch (command) {
    case 'expand':
      if (ids.length === 1) actions.expand(id);
      else actions.expandAll(ids);
      break;
    case 'collapse':
    case 'hide':
    case 'isolate':
      actions[command](ids);
      break;
    case 'pin':
      actions.pin(ids, !ids.every((one) => question.places.has(one)));
      break;
    case 'ways':
      if (ids.length === 1) actions.askWayFrom(id);
      else actions.findWays(ids);
      break;
    case 'select-neighbours': {
      const chosen = withNeighbours(derived.picture, ids);
      actions.selectMany(chosen, `Select ${chosen.length} neighbours`);
      break;
    }
  }
}
