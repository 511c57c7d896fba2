import { useState } from 'react';
import { keepLeftStory, leftStory } from '../../state/left-story.ts';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './back-to-story.css';

/** The way back to the story that the reader left in this tab; nothing when there was none. */
export function BackToStory() {
  const [left, setLeft] = useState(leftStory);
  if (left === null) return null;
  const { story, step, title } = left;
  return (
    <div className="back-to-story">
      <a className="btn btn-plain btn-28" href={`/stories?${new URLSearchParams({ story, step: String(step) })}`}>
        <Icon name="chevronLeft" size={15} />
        Back to the story: {title}, step {step}
      </a>
      <IconButton
        icon="x"
        size={28}
        label="Stay here, without the way back"
        onPress={() => {
          keepLeftStory(null);
          setLeft(null);
        }}
      />
    </div>
  );
}
