import type { IconName } from '../../ui/icons.ts';

/**
 * Something that a reader can do now. Menus, the palette and the panel of a selection are all made from these, so that
 * none of them knows more than another.
 */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  /** As the help writes them; empty for none. */
  readonly keys: string;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}
