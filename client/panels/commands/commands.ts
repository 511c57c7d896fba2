import type { Explorer } from '../../state/explorer.ts';
import { canvasCommands } from './canvas-commands.ts';
import type { CommandGroup } from './command.ts';
import { edgeCommands } from './edge-commands.ts';
import { nodeCommands } from './node-commands.ts';

/** What a command acts on. */
export type Target =
  | { readonly kind: 'nodes'; readonly ids: readonly string[] }
  | { readonly kind: 'edge'; readonly id: string }
  | { readonly kind: 'canvas' };

/** A node that is one of several selected stands for all of them. */
export function targetOf({ derived, question }: Explorer, id: string | null): Target {
  if (id === null) return { kind: 'canvas' };
  if (derived.picture.edges.some((edge) => edge.id === id)) return { kind: 'edge', id };
  const { selection } = question;
  return { kind: 'nodes', ids: selection.length > 1 && selection.includes(id) ? selection : [id] };
}

export function commandsFor(explorer: Explorer, target: Target): readonly CommandGroup[] {
  switch (target.kind) {
    case 'nodes':
      return nodeCommands(explorer, target.ids);
    case 'edge':
      return edgeCommands(explorer, target.id);
    case 'canvas':
      return canvasCommands(explorer);
  }
}
