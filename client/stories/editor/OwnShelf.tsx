import { useRef, useState } from 'react';
import { readStoryFile } from '../../model/story-file.ts';
import { counted } from '../../panels/words.ts';
import { beginStory, freeId, keepStory, NotKept, ownStories } from '../../state/own-stories.ts';
import { Button } from '../../ui/Button.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import type { Go } from '../use-place.ts';
import '../story.css';
import './editor.css';

/** Stories that this browser keeps: to write, to read, and to bring in from a file. */
export function OwnShelf({ go }: { readonly go: Go }) {
  const [stories, setStories] = useState(ownStories);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  const begin = (): void => {
    const story = beginStory();
    tryTo(() => {
      keepStory(story);
      go({ kind: 'edit', story: story.id });
    });
  };
  const tryTo = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      setProblems([error.message]);
    }
  };
  const bring = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const read = readStoryFile(await chosen.text());
    const { story } = read;
    if (story === null) setProblems(read.problems.map((problem) => `${chosen.name}: ${problem}`));
    else
      tryTo(() => {
        keepStory({ ...story, id: freeId(story.id) });
        setProblems([]);
        setStories(ownStories());
      });
  };
  return (
    <section className="own-shelf">
      <h2>Your own stories</h2>
      <p className="story-meta">They are kept in this browser alone, until you export them as a file.</p>
      {stories.length === 0 ? null : (
        <ul className="shelf">
          {stories.map(({ id, title, steps }) => (
            <li key={id} className="shelf-story">
              <h3>
                <PlaceLink to={{ kind: 'edit', story: id }} go={go}>
                  {title}
                </PlaceLink>
              </h3>
              <p className="shelf-meta">
                {counted(steps.length, 'step', 'steps')}
                {steps.length === 0 ? null : (
                  <>
                    {' '}
                    ·{' '}
                    <PlaceLink to={{ kind: 'story', story: id, step: 1, mode: 'read' }} go={go}>
                      Read
                    </PlaceLink>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <div className="story-steps">
        <Button look="primary" onPress={begin}>
          Write a story
        </Button>
        <Button onPress={() => file.current?.click()}>Import a file</Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="A story file"
          onChange={(event) => {
            void bring(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </div>
      {problems.length === 0 ? null : (
        <ul className="story-problems" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
