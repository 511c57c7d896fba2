import { useState } from 'react';
import { FIRST_LINK } from '../../model/link.ts';
import type { Story } from '../../model/story.ts';
import { linkIn, withStep } from '../../model/story-draft.ts';
import { useExplorer } from '../../state/explorer.ts';
import { beginStory, keepStory, NotKept, ownStories } from '../../state/own-stories.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Drawer } from '../../ui/Drawer.tsx';
import { counted } from '../words.ts';
import './add-to-story.css';

/** Puts the view on screen into a story of the reader's own, as its next step. */
export function AddToStory() {
  const { actions } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  const add = (story: Story): void => {
    setOpen(false);
    const link = linkIn(window.location.search) ?? FIRST_LINK;
    const longer = withStep(story, link);
    try {
      keepStory(longer);
    } catch (error) {
      if (!(error instanceof NotKept)) throw error;
      actions.say(error.message);
      return;
    }
    actions.say(`Step ${longer.steps.length} of “${story.title}” shows this view.`, {
      label: 'Write its text',
      run: () => window.location.assign(`/stories?edit=${encodeURIComponent(story.id)}`),
    });
  };
  return (
    <>
      <IconButton icon="book" label="Add this view to a story" onPress={() => setOpen(true)} />
      <Drawer title="Add this view to a story" side="centre" isOpen={isOpen} onClose={() => setOpen(false)}>
        <ul className="add-to-story">
          {ownStories().map((story) => (
            <li key={story.id}>
              <Button onPress={() => add(story)}>
                {story.title} ({counted(story.steps.length, 'step', 'steps')})
              </Button>
            </li>
          ))}
          <li>
            <Button look="primary" onPress={() => add(beginStory())}>
              A new story
            </Button>
          </li>
        </ul>
      </Drawer>
    </>
  );
}
