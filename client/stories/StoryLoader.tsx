import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { Story } from '../model/story.ts';
import { Problem } from '../panels/states/Problem.tsx';
import { ownStory } from '../state/own-stories.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { STORY, storyOf } from './story-query.ts';
import type { Go } from './use-place.ts';

interface StoryLoaderProps {
  readonly id: string;
  readonly go: Go;
  readonly children: (story: Story) => ReactNode;
}

/** Brings a story: this browser's own first, else the server's. */
export function StoryLoader({ id, go, children }: StoryLoaderProps) {
  const own = ownStory(id);
  const { data, error, refetch } = useQuery(STORY, { variables: { id }, skip: own !== null });
  if (own !== null) return children(own);
  if (error !== undefined)
    return <Problem title="The story could not be read" error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <p className="stories-message">Opening the story.</p>;
  const story = storyOf(data);
  if (story !== null) return children(story);
  return (
    <div className="stories-message">
      <h1>No story of this name</h1>
      <p>
        Neither this server nor this browser has a story <code>{id}</code>. It may be kept in the browser that wrote it:
        ask for its file, and import it on the shelf.
      </p>
      <PlaceLink to={{ kind: 'shelf' }} go={go}>
        To the shelf
      </PlaceLink>
    </div>
  );
}
