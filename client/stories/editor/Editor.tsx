import { useEffect, useState } from 'react';
import type { Story } from '../../model/story.ts';
import { withChange, withMoved, withoutStep, withStep } from '../../model/story-draft.ts';
import { formatStoryFile } from '../../model/story-file.ts';
import { forgetStory, keepStory, NotKept, ownStory } from '../../state/own-stories.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { PlaceLink } from '../PlaceLink.tsx';
import type { Go } from '../use-place.ts';
import { AddStep } from './AddStep.tsx';
import { StepFields } from './StepFields.tsx';
import { TextField } from './TextField.tsx';
import '../story.css';
import './editor.css';

/** Writes a story. Each change is kept in this browser at once; the last ones can be taken back. */
export function Editor({ id, go }: { readonly id: string; readonly go: Go }) {
  const [story, setStory] = useState(() => ownStory(id));
  const [before, setBefore] = useState<readonly Story[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    document.title = 'Write a story · Sanctions Explorer';
  }, []);
  if (story === null) {
    return (
      <div className="stories-message">
        <h1>No story to write on</h1>
        <p>
          This browser keeps no story <code>{id}</code>. It may have been written in another browser, or deleted here.
        </p>
        <PlaceLink to={{ kind: 'shelf' }} go={go}>
          To the shelf
        </PlaceLink>
      </div>
    );
  }
  const set = (next: Story): void => {
    setStory(next);
    try {
      keepStory(next);
      setProblem(null);
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      setProblem(error.message);
    }
  };
  /** A step that Undo takes back: what is typed letter by letter is the field's own. */
  const change = (next: Story): void => {
    setBefore([...before.slice(-49), story]);
    set(next);
  };
  const undo = (): void => {
    const last = before.at(-1);
    if (last === undefined) return;
    setBefore(before.slice(0, -1));
    set(last);
  };
  const remove = (): void => {
    forgetStory(story.id);
    go({ kind: 'shelf' });
  };
  return (
    <div className="stories-column editor">
      <h1>Write a story</h1>
      <div className="story-steps editor-tools">
        <Button isDisabled={before.length === 0} icon="undo" onPress={undo}>
          Undo
        </Button>
        <Button
          icon="download"
          onPress={() => saveFile(`${story.id}.json`, 'application/json', formatStoryFile(story))}
        >
          Export as a file
        </Button>
        {story.steps.length === 0 ? null : (
          <PlaceLink
            to={{ kind: 'story', story: story.id, step: 1, mode: 'read' }}
            go={go}
            className="btn btn-plain btn-28"
          >
            Preview
          </PlaceLink>
        )}
        <DeleteStory onDelete={remove} />
      </div>
      {problem === null ? null : (
        <p className="story-problems" role="alert">
          {problem}
        </p>
      )}
      <TextField label="Title" value={story.title} onChange={(title) => set({ ...story, title })} />
      <TextField label="Summary" value={story.summary} rows={2} onChange={(summary) => set({ ...story, summary })} />
      <ol className="editor-steps">
        {story.steps.map((step, at) => (
          <StepFields
            key={step.id}
            step={step}
            number={at + 1}
            count={story.steps.length}
            onChange={(fields) => set(withChange(story, step.id, fields))}
            onMove={(by) => change(withMoved(story, step.id, by))}
            onRemove={() => change(withoutStep(story, step.id))}
          />
        ))}
      </ol>
      <AddStep onAdd={(link) => change(withStep(story, link))} />
    </div>
  );
}

/** Two presses: a story that is not exported is gone for good. */
function DeleteStory({ onDelete }: { readonly onDelete: () => void }) {
  const [isSure, setSure] = useState(false);
  if (!isSure) return <Button onPress={() => setSure(true)}>Delete</Button>;
  return (
    <>
      <Button look="primary" onPress={onDelete}>
        Delete for good
      </Button>
      <Button onPress={() => setSure(false)}>Keep</Button>
    </>
  );
}
