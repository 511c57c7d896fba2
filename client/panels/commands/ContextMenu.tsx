import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { useExplorer } from '../../state/explorer.ts';
import { Icon } from '../../ui/Icon.tsx';
import { commandsFor, targetOf } from './commands.ts';
import './context-menu.css';

export interface MenuAsked {
  /** A node or an edge; null is the ground. */
  readonly id: string | null;
  /** Where, in px of what the menu stands in. */
  readonly x: number;
  readonly y: number;
}

interface ContextMenuProps {
  readonly asked: MenuAsked;
  readonly onClose: () => void;
}

/** Everything that can be done with what was pressed. The same commands are in the palette. */
export function ContextMenu({ asked, onClose }: ContextMenuProps) {
  const explorer = useExplorer();
  const anchor = useRef<HTMLSpanElement>(null);
  const groups = commandsFor(explorer, targetOf(explorer, asked.id));
  const run = (key: string): void => {
    const found = groups.flatMap(({ title, commands }) =>
      commands.map((one) => ({ ...one, key: `${title} ${one.id}` })),
    );
    found.find((one) => one.key === key)?.run();
  };
  return (
    <>
      <span ref={anchor} className="context-anchor" style={{ left: asked.x, top: asked.y }} />
      <Popover
        className="popover context-menu"
        aria-label="What can be done"
        triggerRef={anchor}
        placement="bottom start"
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <Menu aria-label="Commands" autoFocus="first" onClose={onClose} onAction={(key) => run(String(key))}>
          {groups.map(({ title, commands }) => (
            <MenuSection key={title}>
              <Header className="context-head">{title}</Header>
              {commands.map((command) => (
                <MenuItem
                  key={command.id}
                  id={`${title} ${command.id}`}
                  className="context-item"
                  textValue={command.title}
                >
                  <Icon name={command.icon} size={15} />
                  <span>{command.title}</span>
                  <kbd className="context-keys">{command.keys}</kbd>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
