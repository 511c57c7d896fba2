import { useEffect, useRef, useState } from 'react';
import type { CanvasHandle } from '../canvas/graph-canvas.tsx';
import { type Story, stepAt } from '../model/story.ts';
import { keepLeftStory } from '../state/left-story.ts';
import type { Theme } from '../state/theme.ts';
import { Icon } from '../ui/Icon.tsx';
import { ClassQuestion } from './ClassQuestion.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { Progress } from './Progress.tsx';
import { StepCanvas } from './StepCanvas.tsx';
import { StepDay } from './StepDay.tsx';
import { StepSources } from './StepSources.tsx';
import { StepText } from './StepText.tsx';
import type { Go } from './use-place.ts';
import { useStepKeys } from './use-step-keys.ts';
import './story.css';

interface ReaderProps {
  readonly story: Story;
  readonly number: number;
  readonly go: Go;
  readonly theme: Theme;
}

/** A step to read: its text beside its canvas. */
export function Reader({ story, number: asked, go, theme }: ReaderProps) {
  const { step, number } = stepAt(story, asked);
  const canvas = useRef<CanvasHandle>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const goTo = (to: number): void => {
    setShown(null);
    go({ kind: 'story', story: story.id, step: to, mode: 'read' });
  };
  useStepKeys(number, story.steps.length, goTo);
  useEffect(() => {
    document.title = `${step.title} · ${story.title} · Sanctions Explorer`;
  }, [step, story]);
  // A reader who goes on hears and sees the new step from its beginning; the first one stays where the page put it.
  const before = useRef(number);
  useEffect(() => {
    if (before.current === number) return;
    before.current = number;
    heading.current?.focus();
  }, [number]);
  const next = story.steps[number];
  return (
    <div className="story">
      <article className="story-words">
        <p className="story-name">{story.title}</p>
        <Progress story={story} number={number} go={goTo} />
        <h1 ref={heading} tabIndex={-1}>
          {step.title}
        </h1>
        <StepText key={step.id} markdown={step.text} onShow={setShown} />
        <StepSources step={step} writtenOn={story.writtenOn} />
        {step.question === null ? null : (
          <ClassQuestion key={`${story.id} ${step.id}`} keptAs={`${story.id}/${step.id}`} question={step.question} />
        )}
        <nav className="story-steps" aria-label="Steps">
          {number === 1 ? (
            <PlaceLink to={{ kind: 'shelf' }} go={go} className="btn btn-plain btn-28">
              <Icon name="chevronLeft" size={15} />
              All stories
            </PlaceLink>
          ) : (
            <PlaceLink
              to={{ kind: 'story', story: story.id, step: number - 1, mode: 'read' }}
              go={() => goTo(number - 1)}
              className="btn btn-plain btn-28"
            >
              <Icon name="chevronLeft" size={15} />
              Back
            </PlaceLink>
          )}
          {next === undefined ? (
            <PlaceLink to={{ kind: 'shelf' }} go={go} className="btn btn-primary btn-28">
              End: all stories
            </PlaceLink>
          ) : (
            <PlaceLink
              to={{ kind: 'story', story: story.id, step: number + 1, mode: 'read' }}
              go={() => goTo(number + 1)}
              className="btn btn-primary btn-28"
            >
              Next: {next.title}
              <Icon name="chevronRight" size={15} />
            </PlaceLink>
          )}
          <span className="story-count">
            {number} of {story.steps.length}
          </span>
        </nav>
      </article>
      <section className="story-canvas" aria-label="The view of this step">
        <StepCanvas
          link={step.link}
          highlights={step.highlights}
          shown={shown}
          theme={theme}
          canvas={canvas}
          over={(day) => (
            <div className="story-over">
              <StepDay day={day} />
              <span className="story-over-tools">
                <a
                  className="btn btn-plain btn-28"
                  href={`/?${step.link}`}
                  onClick={() => keepLeftStory({ story: story.id, step: number, title: story.title })}
                >
                  Explore from here
                </a>
                <PlaceLink
                  to={{ kind: 'story', story: story.id, step: number, mode: 'present' }}
                  go={go}
                  className="btn btn-plain btn-28"
                >
                  Present
                </PlaceLink>
              </span>
            </div>
          )}
        />
      </section>
    </div>
  );
}
