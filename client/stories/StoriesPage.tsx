import { SourceDrawer } from '../panels/source-drawer/SourceDrawer.tsx';
import { useTheme } from '../state/theme.ts';
import { Editor } from './editor/Editor.tsx';
import { GlossaryPage } from './GlossaryPage.tsx';
import { Handout } from './Handout.tsx';
import { NotesWindow } from './NotesWindow.tsx';
import { Presenter } from './Presenter.tsx';
import type { Place } from './place.ts';
import { Reader } from './Reader.tsx';
import { Shelf } from './Shelf.tsx';
import { StoriesHeader } from './StoriesHeader.tsx';
import { StoryLoader } from './StoryLoader.tsx';
import { type Go, usePlace } from './use-place.ts';
import './stories.css';

/** Stories: the shelf, a story in each of its ways to be shown, the glossary, and the editor. */
export function StoriesPage() {
  const [place, go] = usePlace();
  const { theme, toggle } = useTheme();
  const alone = place.kind === 'story' && (place.mode === 'present' || place.mode === 'notes');
  return (
    <div className={alone ? 'stories stories-alone' : 'stories'}>
      {alone ? null : <StoriesHeader place={place} go={go} theme={theme} onToggleTheme={toggle} />}
      <main className="stories-main" id="view">
        <Here place={place} go={go} theme={theme} />
      </main>
      <SourceDrawer />
    </div>
  );
}

interface HereProps {
  readonly place: Place;
  readonly go: Go;
  readonly theme: 'light' | 'dark';
}

function Here({ place, go, theme }: HereProps) {
  switch (place.kind) {
    case 'shelf':
      return <Shelf go={go} />;
    case 'glossary':
      return <GlossaryPage term={place.term} />;
    case 'edit':
      return <Editor key={place.story} id={place.story} go={go} />;
    case 'story':
      return (
        <StoryLoader key={place.story} id={place.story} go={go}>
          {(story) => {
            switch (place.mode) {
              case 'read':
                return <Reader story={story} number={place.step} go={go} theme={theme} />;
              case 'present':
                return <Presenter story={story} number={place.step} go={go} theme={theme} />;
              case 'notes':
                return <NotesWindow story={story} number={place.step} />;
              case 'handout':
                return <Handout story={story} theme={theme} answers={false} />;
              case 'answers':
                return <Handout story={story} theme={theme} answers={true} />;
            }
          }}
        </StoryLoader>
      );
  }
}
