import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { COLUMN_WORDS, TABLE_COLUMNS, withColumn } from '../model/table-choice.ts';
import { useExplorer } from '../state/explorer.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import '../ui/popover.css';
import './toolbar.css';

const CHOOSABLE = TABLE_COLUMNS.filter((column) => column !== 'name' && column !== 'change').map((id) => ({
  id,
  title: COLUMN_WORDS[id],
}));

/** Which columns the table has; the name is always there, and what changed while two dates are compared. */
export function ColumnsMenu() {
  const { question, actions } = useExplorer();
  const { columns } = question.table;
  const toggle = (id: string): void => {
    const column = CHOOSABLE.find((one) => one.id === id);
    if (column === undefined) return;
    const shown = !columns.includes(column.id);
    actions.chooseTable(
      { columns: withColumn(columns, column.id, shown) },
      `${shown ? 'Show' : 'Leave out'} the column ${column.title}`,
    );
  };
  return (
    <MenuTrigger>
      <Button icon="listDetails">Columns</Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="toolbar-menu"
          aria-label="Columns"
          items={CHOOSABLE}
          selectionMode="multiple"
          selectedKeys={columns}
          onAction={(id) => toggle(String(id))}
          dependencies={[columns]}
          shouldCloseOnSelect={false}
        >
          {({ id, title }) => (
            <MenuItem className="toolbar-item" textValue={title}>
              <Icon name={columns.includes(id) ? 'check' : 'plus'} size={15} />
              <span>{title}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
