import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Problem } from '../panels/states/Problem.tsx';
import { counted } from '../panels/words.ts';
import { OwnShelf } from './editor/OwnShelf.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { STORY_SHELF } from './story-query.ts';
import type { Go } from './use-place.ts';

/** The stories of this server, and those of this browser. */
export function Shelf({ go }: { readonly go: Go }) {
  const { data, error, refetch } = useQuery(STORY_SHELF);
  useEffect(() => {
    document.title = 'Stories · Sanctions Explorer';
  }, []);
  return (
    <div className="stories-column">
      <h1>Stories</h1>
      <p className="stories-lead">
        Lessons for a class. Each step is a text beside a view of the graph, and says which of its statements were
        checked against the data that this page shows.
      </p>
      {error === undefined ? null : (
        <Problem title="The shelf could not be read" error={error} onRetry={() => void refetch()} />
      )}
      {data === undefined && error === undefined ? <p>Bringing the stories.</p> : null}
      <ol className="shelf">
        {(data?.stories ?? []).map(({ id, title, summary, minutes, steps }) => (
          <li key={id} className="shelf-story">
            <h2>
              <PlaceLink to={{ kind: 'story', story: id, step: 1, mode: 'read' }} go={go}>
                {title}
              </PlaceLink>
            </h2>
            <p>{summary}</p>
            <p className="shelf-meta">
              {counted(steps.length, 'step', 'steps')} · {minutes} minutes in class ·{' '}
              <PlaceLink to={{ kind: 'story', story: id, step: 1, mode: 'present' }} go={go}>
                Present
              </PlaceLink>{' '}
              ·{' '}
              <PlaceLink to={{ kind: 'story', story: id, step: 1, mode: 'handout' }} go={go}>
                Handout
              </PlaceLink>{' '}
              ·{' '}
              <PlaceLink to={{ kind: 'story', story: id, step: 1, mode: 'answers' }} go={go}>
                Answer sheet
              </PlaceLink>
            </p>
          </li>
        ))}
      </ol>
      <OwnShelf go={go} />
    </div>
  );
}
