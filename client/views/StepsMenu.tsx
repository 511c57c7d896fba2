import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useExplorer } from '../state/explorer.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';

/** Every step in words, newest first, undone ones among them: choosing one goes there, in either direction. */
export function StepsMenu() {
  const { steps, actions } = useExplorer();
  const { done, undone } = steps;
  const rows = ['The beginning', ...done, ...undone].map((words, at) => ({ id: at, words })).reverse();
  return (
    <MenuTrigger>
      <IconButton icon="clock" label={`Steps so far: ${done.length}`} isDisabled={rows.length === 1} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="toolbar-menu"
          aria-label="Go to a step"
          items={rows}
          dependencies={[done.length]}
          onAction={(at) => actions.moveTo(Number(at))}
        >
          {({ id, words }) => (
            <MenuItem
              className={id > done.length ? 'toolbar-item toolbar-item-undone' : 'toolbar-item'}
              textValue={words}
            >
              <Icon name={id === done.length ? 'check' : id > done.length ? 'redo' : 'undo'} size={15} />
              <span>
                <b>{words}</b>
                {id === done.length ? <small>on screen now</small> : null}
                {id > done.length ? <small>undone</small> : null}
              </span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
