import { useState } from 'react';
import { linkIn } from '../../model/story-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from './TextField.tsx';

/** A step begins with its view: the link of what the explorer shows. */
export function AddStep({ onAdd }: { readonly onAdd: (link: string) => void }) {
  const [text, setText] = useState('');
  const link = linkIn(text);
  return (
    <form
      className="editor-step"
      aria-label="Add a step"
      onSubmit={(event) => {
        event.preventDefault();
        if (link === null) return;
        onAdd(link);
        setText('');
      }}
    >
      <TextField
        label="Add a view as a step"
        value={text}
        hint="In the explorer, arrange what the class shall see and copy the link; or press “Add to a story” there."
        onChange={setText}
      />
      {text !== '' && link === null ? (
        <p className="story-problems" role="alert">
          This is no link of a view: it names no network.
        </p>
      ) : null}
      <Button look="primary" type="submit" isDisabled={link === null}>
        Add the step
      </Button>
    </form>
  );
}
