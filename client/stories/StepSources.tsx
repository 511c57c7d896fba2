import { type StoryStep, stands } from '../model/story.ts';
import { Icon } from '../ui/Icon.tsx';
import { AssertionRow } from './AssertionRow.tsx';

interface StepSourcesProps {
  readonly step: StoryStep;
  readonly writtenOn: string;
}

/** What the text rests on: what the data says to each of its words, and the publications beside it. */
export function StepSources({ step, writtenOn }: StepSourcesProps) {
  const { standing, sources } = step;
  const assertions = standing?.assertions ?? [];
  return (
    <div className="story-sources">
      {stands(step) ? null : (
        <div className="story-changed" role="note">
          <Icon name="alertTriangle" size={18} />
          <p>
            The data changed since this step was written on {writtenOn}. What no longer stands is marked below; the text
            is as its author left it.
          </p>
        </div>
      )}
      {standing === null ? (
        <p className="story-meta">
          This story is kept in your browser. What it says is not checked here: serve its folder, and every assertion
          is.
        </p>
      ) : null}
      {assertions.length + sources.length === 0 ? null : (
        <details className="story-evidence">
          <summary>{summaryOf(assertions.length, sources.length)}</summary>
          <ul>
            {assertions.map((assertion) => (
              <AssertionRow
                key={`${assertion.says} ${assertion.evidence.join(' ')} ${assertion.found}`}
                {...assertion}
              />
            ))}
            {standing?.missing.map((id) => (
              <li key={id} className="story-assertion story-assertion-fallen">
                <code>{id}</code> is shown here, and the data does not hold it.
              </li>
            ))}
            {sources.map(({ url, publisher, title, publishedOn }) => (
              <li key={url} className="story-assertion">
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
                <span className="story-meta">
                  {publisher}, {publishedOn ?? 'no date'}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function summaryOf(assertions: number, sources: number): string {
  const parts = [
    assertions === 0 ? null : `${assertions} ${assertions === 1 ? 'statement' : 'statements'} checked against the data`,
    sources === 0 ? null : `${sources} ${sources === 1 ? 'publication' : 'publications'}`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
