import { useId, useState } from 'react';
import type { StoryStep } from '../model/story.ts';
import { Button } from '../ui/Button.tsx';
import { keepText, keptText } from './kept-text.ts';

interface ClassQuestionProps {
  readonly question: NonNullable<StoryStep['question']>;
  /** Under what name the reader's own answer is kept in this browser. */
  readonly keptAs: string;
}

/** A question for the class. Whoever goes alone answers before an answer is shown; in class it is shown by a press. */
export function ClassQuestion({ question, keptAs }: ClassQuestionProps) {
  const id = useId();
  const [own, setOwn] = useState(() => keptText(keptAs));
  const [isShown, setShown] = useState(false);
  return (
    <section className="story-question" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Question for the class</h2>
      <p id={`${id}-ask`}>{question.ask}</p>
      <label htmlFor={`${id}-own`} className="story-own-label">
        Your answer (it stays in this tab)
      </label>
      <textarea
        id={`${id}-own`}
        aria-describedby={`${id}-ask`}
        className="story-own"
        rows={2}
        maxLength={2000}
        value={own}
        onChange={(event) => {
          setOwn(event.target.value);
          keepText(keptAs, event.target.value);
        }}
      />
      <Button aria-expanded={isShown} aria-controls={`${id}-answer`} onPress={() => setShown(!isShown)}>
        {isShown ? 'Hide the answer' : own.trim() === '' ? 'Show an answer' : 'Compare with an answer'}
      </Button>
      <p id={`${id}-answer`} className="story-answer" hidden={!isShown}>
        {question.answer}
      </p>
    </section>
  );
}
