import { Toolbar as AriaToolbar, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { LAYOUT_NAMES, LAYOUTS } from '../model/layout-names.ts';
import { exportFile } from '../panels/export/export-file.ts';
import { FORMATS } from '../panels/export/formats.ts';
import { showSavedViews } from '../panels/saved-views/open-saved-views.ts';
import { networkQueryPage } from '../panels/show-query/operation-page.ts';
import { ShowQuery } from '../panels/show-query/ShowQuery.tsx';
import { useExplorer } from '../state/explorer.ts';
import { IconButton } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StepsMenu } from './StepsMenu.tsx';
import '../ui/popover.css';
import './toolbar.css';

/** What acts on the canvas as a whole. Every button is a key or a command too, and a step where it changes something. */
export function Toolbar() {
  const { question, steps, actions, canvas } = useExplorer();
  const last = steps.done.at(-1);
  const next = steps.undone[0];
  return (
    <AriaToolbar aria-label="Canvas" className="toolbar">
      <IconButton
        icon="undo"
        label={last === undefined ? 'Undo: nothing to undo' : `Undo: ${last}`}
        isDisabled={last === undefined}
        onPress={actions.undo}
      />
      <IconButton
        icon="redo"
        label={next === undefined ? 'Redo: nothing to redo' : `Redo: ${next}`}
        isDisabled={next === undefined}
        onPress={actions.redo}
      />
      <span className="toolbar-wide">
        <StepsMenu />
        <LayoutMenu />
        <IconButton icon="lasso" label="Draw a region to select" onPress={() => canvas?.toggleRegion()} />
      </span>
      <IconButton icon="minus" label="Zoom out" onPress={() => canvas?.zoomOut()} />
      <IconButton icon="plus" label="Zoom in" onPress={() => canvas?.zoomIn()} />
      <IconButton icon="focus" label="Fit the network into view" onPress={() => canvas?.fit()} />
      <ExportMenu />
      <span className="toolbar-wide">
        <IconButton icon="listDetails" label="The same network as a table" onPress={() => actions.setView('table')} />
        <IconButton icon="bookmark" label="Saved views" onPress={() => showSavedViews(true)} />
        <ShowQuery href={networkQueryPage(question)} look="sign" />
      </span>
    </AriaToolbar>
  );
}

/** What is drawn, as files; each says which data it is. */
function ExportMenu() {
  const explorer = useExplorer();
  const choose = (id: string): void => {
    const format = FORMATS.find((one) => one.id === id);
    if (format !== undefined) exportFile(format, explorer);
  };
  return (
    <MenuTrigger>
      <IconButton icon="download" label="Download" isDisabled={explorer.derived.rows.length === 0} />
      <Popover className="popover" placement="bottom end">
        <Menu className="toolbar-menu" aria-label="Download" items={FORMATS} onAction={(id) => choose(String(id))}>
          {({ title }) => (
            <MenuItem className="toolbar-item" textValue={title}>
              <Icon name="download" size={15} />
              <span>{title}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Made from the table of layouts: a new one is there by itself. */
function LayoutMenu() {
  const { question, actions } = useExplorer();
  const rows = [
    { id: 'best', title: 'As fits best', does: 'A ring for a small network with a centre, else forces' },
    ...LAYOUT_NAMES.map((name) => ({ id: name, ...LAYOUTS[name] })),
    { id: 'anew', title: 'Lay out anew', does: 'The same layout, for what is drawn now' },
  ];
  const choose = (id: string): void => {
    const name = LAYOUT_NAMES.find((one) => one === id);
    if (id === 'anew') actions.layOutAnew();
    else actions.layOut(name ?? null);
  };
  return (
    <MenuTrigger>
      <IconButton icon="affiliate" label="Layout" />
      <Popover className="popover" placement="bottom end">
        <Menu className="toolbar-menu" aria-label="Layout" items={rows} onAction={(id) => choose(String(id))}>
          {({ id, title, does }) => (
            <MenuItem className="toolbar-item" textValue={title}>
              <Icon name={id === (question.layout.name ?? 'best') ? 'check' : 'affiliate'} size={15} />
              <span>
                <b>{title}</b>
                <small>{does}</small>
              </span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
