import { useRef, useState } from 'react';
import { useExplorer } from '../../state/explorer.ts';
import {
  addViews,
  forgetView,
  type SavedView,
  saveView,
  useSavedViews,
  viewsFile,
  viewsIn,
} from '../../state/saved-views.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { shareQuery } from '../share-link.ts';
import { counted } from '../words.ts';
import { showSavedViews, useSavedViewsShown } from './open-saved-views.ts';
import './saved-views.css';

/** Views under a name, in this browser alone; as a file for another. Placed once. */
export function SavedViews() {
  const shown = useSavedViewsShown();
  return (
    <Drawer title="Saved views" side="centre" isOpen={shown} onClose={() => showSavedViews(false)}>
      {shown ? <Views /> : null}
    </Drawer>
  );
}

const NOT_KEPT = 'The browser did not allow keeping it beyond this page: save it as a file.';

function Views() {
  const explorer = useExplorer();
  const { derived, actions } = explorer;
  const views = useSavedViews();
  const [name, setName] = useState(derived.caption.title);
  const file = useRef<HTMLInputElement>(null);
  const said = (kept: boolean, words: string): void => actions.say(kept ? words : NOT_KEPT);
  const save = (): void => {
    const trimmed = name.trim();
    if (trimmed === '') return;
    const view: SavedView = { name: trimmed, link: shareQuery(explorer), savedAt: new Date().toISOString() };
    said(saveView(view), `Saved as “${trimmed}”.`);
  };
  const bring = (chosen: File | undefined): void => {
    chosen
      ?.text()
      .then((text) => {
        const added = viewsIn(text);
        said(addViews(added), `${counted(added.length, 'view was', 'views were')} added.`);
      })
      .catch((error: unknown) => actions.say(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className="saved-views">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label htmlFor="saved-view-name">A name for what is on screen now</label>
        <input
          id="saved-view-name"
          type="text"
          autoComplete="off"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" type="submit" isDisabled={name.trim() === ''}>
          Save
        </Button>
      </form>
      {views.length === 0 ? <p>No view is saved in this browser yet.</p> : null}
      <ul>
        {views.map((view) => (
          <li key={view.name}>
            <Button
              look="text"
              onPress={() => {
                showSavedViews(false);
                actions.openLink(view.link, `Open the view “${view.name}”`);
              }}
            >
              {view.name}
            </Button>
            <small>{view.savedAt.slice(0, 10)}</small>
            <IconButton
              icon="x"
              size={24}
              label={`Forget the view “${view.name}”`}
              onPress={() => said(forgetView(view.name), `“${view.name}” is forgotten.`)}
            />
          </li>
        ))}
      </ul>
      <div className="saved-views-file">
        <Button
          icon="download"
          isDisabled={views.length === 0}
          onPress={() => saveFile('sanctions-explorer-views.json', 'application/json', viewsFile(views))}
        >
          Save all as a file
        </Button>
        <Button onPress={() => file.current?.click()}>Add from a file</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label="A file of saved views"
          onChange={(event) => {
            bring(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
    </div>
  );
}
