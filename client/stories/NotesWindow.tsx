import { useEffect, useState } from 'react';
import { type Story, stepAt } from '../model/story.ts';
import { Button } from '../ui/Button.tsx';
import { usePresentChannel } from './present-channel.ts';
import { StepText } from './StepText.tsx';
import { useStepKeys } from './use-step-keys.ts';
import './story.css';
import './present.css';

/** What only the presenter sees: notes, question and answer, what comes next, and the time. It leads the other window too. */
export function NotesWindow({ story, number: asked }: { readonly story: Story; readonly number: number }) {
  const [at, setAt] = useState(asked);
  const { step, number } = stepAt(story, at);
  useStepKeys(number, story.steps.length, setAt);
  usePresentChannel(story.id, number, setAt);
  useEffect(() => {
    document.title = `Notes: ${step.title}`;
  }, [step]);
  const next = story.steps[number];
  return (
    <article className="notes">
      <p className="story-name">
        {story.title} · {number} of {story.steps.length} · <Clock />
      </p>
      <h1>{step.title}</h1>
      {step.notes === null ? <p className="story-meta">No notes for this step.</p> : <StepText markdown={step.notes} />}
      {step.question === null ? null : (
        <section className="story-question">
          <h2>Question for the class</h2>
          <p>{step.question.ask}</p>
          <p className="story-answer">{step.question.answer}</p>
        </section>
      )}
      <p className="notes-next">{next === undefined ? 'This is the last step.' : `Next: ${next.title}`}</p>
      <div className="story-steps">
        <Button isDisabled={number === 1} onPress={() => setAt(number - 1)}>
          Back
        </Button>
        <Button look="primary" isDisabled={next === undefined} onPress={() => setAt(number + 1)}>
          Next
        </Button>
      </div>
    </article>
  );
}

/** Minutes and seconds since the window was opened. */
function Clock() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  const minutes = String(Math.floor(seconds / 60));
  return (
    <span role="timer" aria-label="Time since these notes were opened">
      {minutes}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}
