import type { NodeCommand } from '../intents.ts';
import type { Direction } from './direction.ts';

/** What a key means on the canvas. */
export type KeyCommand =
  | { readonly do: 'walk'; readonly direction: Direction }
  | { readonly do: 'nudge'; readonly direction: Direction }
  | { readonly do: 'relation'; readonly step: 1 | -1 }
  | { readonly do: 'zoom'; readonly by: 'in' | 'out' | 'fit' }
  | {
      readonly do:
        | NodeCommand
        | 'select'
        | 'select-too'
        | 'select-all'
        | 'select-inverse'
        | 'region'
        | 'menu'
        | 'open-relation'
        | 'earlier-change'
        | 'later-change'
        | 'table'
        | 'help'
        | 'undo'
        | 'redo'
        | 'back';
    };

export interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Null for a key that the canvas leaves to the page, Tab above all. */
export function commandOf({ key, altKey, ctrlKey, metaKey, shiftKey }: Key): KeyCommand | null {
  if (ctrlKey || metaKey) return altKey ? null : withControl(key.toLowerCase(), shiftKey);
  const direction = ARROWS[key];
  if (altKey) {
    if (direction === 'left') return { do: 'earlier-change' };
    if (direction === 'right') return { do: 'later-change' };
    return null;
  }
  if (direction !== undefined) return { do: shiftKey ? 'nudge' : 'walk', direction };
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case '[':
      return { do: 'relation', step: -1 };
    case ']':
      return { do: 'relation', step: 1 };
    case 'Enter':
      return { do: shiftKey ? 'select-too' : 'select' };
    case ' ':
      return { do: 'select-too' };
    case 'ContextMenu':
      return { do: 'menu' };
    case 'F10':
      return shiftKey ? { do: 'menu' } : null;
    case 'n':
      return { do: 'select-neighbours' };
    case 'i':
      return { do: 'isolate' };
    case 'w':
      return { do: 'ways' };
    case 's':
      return { do: 'region' };
    case 'o':
      return { do: 'open-relation' };
    case 'e':
      return { do: 'expand' };
    case 'c':
      return { do: 'collapse' };
    case 'h':
      return { do: 'hide' };
    case 'p':
      return { do: 'pin' };
    case 't':
      return { do: 'table' };
    case '+':
    case '=':
      return { do: 'zoom', by: 'in' };
    case '-':
    case '−':
      return { do: 'zoom', by: 'out' };
    case '0':
      return { do: 'zoom', by: 'fit' };
    case '?':
      return { do: 'help' };
    case 'Escape':
      return { do: 'back' };
    default:
      return null;
  }
}

function withControl(key: string, shiftKey: boolean): KeyCommand | null {
  switch (key) {
    case 'z':
      return { do: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case 'a':
      return { do: 'select-all' };
    case 'i':
      return shiftKey ? { do: 'select-inverse' } : null;
    default:
      return null;
  }
}
