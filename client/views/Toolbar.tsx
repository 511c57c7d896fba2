import type { RefObject } from 'react';
import { Toolbar as AriaToolbar, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CanvasHandle } from '../canvas/graph-canvas.tsx';
import { useExplorer } from '../state/explorer.ts';
import { IconButton } from '../ui/Button.tsx';
import { saveFile } from '../ui/save-file.ts';

interface ToolbarProps {
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly onLayout: () => void;
}

/** What acts on the canvas as a whole. Every button is a key too, and a step where it changes something. */
export function Toolbar({ canvas, onLayout }: ToolbarProps) {
  const { steps, actions, question } = useExplorer();
  const last = steps.done.at(-1);
  const next = steps.undone[0];
  const download = (): void => {
    canvas.current?.toPng().then(
      (picture) =>
        saveFile(
          `sanctions-explorer${question.asOf === null ? '' : `-as-of-${question.asOf}`}.png`,
          'image/png',
          picture,
        ),
      (error: unknown) =>
        actions.say(`The picture could not be made: ${error instanceof Error ? error.message : error}.`),
    );
  };
  return (
    <AriaToolbar aria-label="Canvas" className="toolbar">
      <IconButton
        icon="undo"
        label={last === undefined ? 'Undo: nothing to undo' : `Undo: ${last}`}
        isDisabled={last === undefined}
        onPress={() => actions.undo()}
      />
      <IconButton
        icon="redo"
        label={next === undefined ? 'Redo: nothing to redo' : `Redo: ${next}`}
        isDisabled={next === undefined}
        onPress={actions.redo}
      />
      <span className="toolbar-wide">
        <StepsMenu />
        <IconButton icon="affiliate" label="Lay out anew" onPress={onLayout} />
      </span>
      <IconButton icon="minus" label="Zoom out" onPress={() => canvas.current?.zoomOut()} />
      <IconButton icon="plus" label="Zoom in" onPress={() => canvas.current?.zoomIn()} />
      <IconButton icon="focus" label="Fit the network into view" onPress={() => canvas.current?.fit()} />
      <IconButton icon="download" label="Download as a picture (PNG)" onPress={download} />
      <span className="toolbar-wide">
        <IconButton icon="listDetails" label="The same network as a table" onPress={() => actions.setView('table')} />
      </span>
    </AriaToolbar>
  );
}

/** The steps in words, newest first: choosing one takes it back, and all after it. */
function StepsMenu() {
  const { steps, actions } = useExplorer();
  return (
    <MenuTrigger>
      <IconButton icon="clock" label="Steps so far" isDisabled={steps.done.length === 0} />
      <Popover className="popover" placement="bottom end">
        <Menu
          className="steps-menu"
          aria-label="Take back to before a step"
          items={steps.done.map((words, at) => ({ id: at, words })).reverse()}
          onAction={(at) => actions.undo(steps.done.length - Number(at))}
        >
          {({ words }) => <MenuItem className="steps-item">{words}</MenuItem>}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
