import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CanvasHandle } from '../canvas/graph-canvas.tsx';
import { type Story, stepAt } from '../model/story.ts';
import type { Theme } from '../state/theme.ts';
import { Button } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Progress } from './Progress.tsx';
import { linkOf } from './place.ts';
import { usePresentChannel } from './present-channel.ts';
import { StepCanvas } from './StepCanvas.tsx';
import { StepText } from './StepText.tsx';
import type { Go } from './use-place.ts';
import { useStepKeys } from './use-step-keys.ts';
import './story.css';
import './present.css';

interface PresenterProps {
  readonly story: Story;
  readonly number: number;
  readonly go: Go;
  readonly theme: Theme;
}

/**
 * A step before a class: large type, arrow keys, and a light that goes from one of what is meant to the next. The notes are in a
 * second window that goes along.
 */
export function Presenter({ story, number: asked, go, theme }: PresenterProps) {
  const { step, number } = stepAt(story, asked);
  const canvas = useRef<CanvasHandle>(null);
  const [isAsked, setAsked] = useState(false);
  const [isAnswered, setAnswered] = useState(false);
  const [light, setLight] = useState<number | null>(null);
  const goTo = useCallback(
    (to: number): void => {
      setAsked(false);
      setAnswered(false);
      setLight(null);
      go({ kind: 'story', story: story.id, step: to, mode: 'present' });
    },
    [go, story.id],
  );
  useStepKeys(number, story.steps.length, goTo);
  usePresentChannel(story.id, number, goTo);
  const leave = useCallback(
    () => go({ kind: 'story', story: story.id, step: number, mode: 'read' }),
    [go, story.id, number],
  );
  const openNotes = useCallback(() => {
    window.open(
      linkOf({ kind: 'story', story: story.id, step: number, mode: 'notes' }),
      'notes',
      'width=640,height=720',
    );
  }, [story.id, number]);
  const { highlights } = step;
  const moveLight = useCallback(() => {
    if (highlights.length === 0) return;
    setLight((at) => (at === null ? 0 : at + 1 < highlights.length ? at + 1 : null));
  }, [highlights]);
  useEffect(() => {
    const acts: Readonly<Record<string, () => void>> = {
      Escape: leave,
      n: openNotes,
      l: moveLight,
      q: () => setAsked((on) => !on),
      a: () => setAnswered((on) => !on),
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      // The canvas has keys of its own while it is walked.
      if (event.target instanceof Element && event.target.closest('[role="application"], [role="dialog"]') !== null)
        return;
      acts[event.key]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [leave, openNotes, moveLight]);
  useEffect(() => {
    document.title = `${step.title} · ${story.title} · Sanctions Explorer`;
  }, [step, story]);
  const lit = useMemo(() => (light === null ? highlights : highlights.slice(light, light + 1)), [light, highlights]);
  return (
    <div className="present">
      <article className="present-words" aria-live="polite">
        <p className="story-name">{story.title}</p>
        <Progress story={story} number={number} go={goTo} />
        <h1>{step.title}</h1>
        {isAsked && step.question !== null ? (
          <div className="present-question">
            <p>{step.question.ask}</p>
            {isAnswered ? <p className="present-answer">{step.question.answer}</p> : null}
          </div>
        ) : (
          <StepText key={step.id} markdown={step.text} />
        )}
      </article>
      <section className="story-canvas" aria-label="The view of this step">
        <StepCanvas link={step.link} highlights={lit} shown={null} theme={theme} canvas={canvas} />
      </section>
      <nav className="present-bar" aria-label="Presenting">
        <Button isDisabled={number === 1} onPress={() => goTo(number - 1)}>
          Back <Kbd>←</Kbd>
        </Button>
        <Button isDisabled={number === story.steps.length} onPress={() => goTo(number + 1)}>
          Next <Kbd>→</Kbd>
        </Button>
        <Button isDisabled={step.question === null} aria-pressed={isAsked} onPress={() => setAsked(!isAsked)}>
          Question <Kbd>Q</Kbd>
        </Button>
        <Button isDisabled={!isAsked} aria-pressed={isAnswered} onPress={() => setAnswered(!isAnswered)}>
          Answer <Kbd>A</Kbd>
        </Button>
        <Button isDisabled={highlights.length === 0} onPress={moveLight}>
          Light <Kbd>L</Kbd>
        </Button>
        <Button onPress={openNotes}>
          Notes <Kbd>N</Kbd>
        </Button>
        <Button onPress={leave}>
          End <Kbd>Esc</Kbd>
        </Button>
        <span className="story-count">
          {number} of {story.steps.length}
        </span>
      </nav>
    </div>
  );
}
