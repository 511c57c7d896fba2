import type { Story } from '../model/story.ts';
import { linkOf } from './place.ts';

interface ProgressProps {
  readonly story: Story;
  readonly number: number;
  readonly go: (step: number) => void;
}

/** One bar a step: how far the reader is, and the way to each. */
export function Progress({ story, number, go }: ProgressProps) {
  return (
    <ol className="story-progress" aria-label={`Step ${number} of ${story.steps.length}`}>
      {story.steps
        .map(({ id, title }, at) => ({ id, at, words: `Step ${at + 1}: ${title}` }))
        .map(({ id, at, words }) => (
          <li key={id}>
            <a
              href={linkOf({ kind: 'story', story: story.id, step: at + 1, mode: 'read' })}
              className={at < number ? 'story-bar story-bar-done' : 'story-bar'}
              aria-current={at + 1 === number ? 'step' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                go(at + 1);
              }}
            >
              <span className="visually-hidden">{words}</span>
              {/* For the pointer alone: a title of the link itself would be read aloud after its words. */}
              <span className="story-bar-tip" title={words} aria-hidden="true" />
            </a>
          </li>
        ))}
    </ol>
  );
}
