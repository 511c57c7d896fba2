import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../model/story.ts';
import type { Theme } from '../state/theme.ts';
import { Button } from '../ui/Button.tsx';
import { StepPicture } from './StepPicture.tsx';
import { StepText } from './StepText.tsx';
import './story.css';
import './handout.css';

interface HandoutProps {
  readonly story: Story;
  readonly theme: Theme;
  /** The sheet for whoever teaches: questions with their answers, without the pictures. */
  readonly answers: boolean;
}

/** A story on paper. Pictures are drawn one after the other, so that a slow machine holds one canvas at a time. */
export function Handout({ story, theme, answers }: HandoutProps) {
  const [drawn, setDrawn] = useState(0);
  const [failed, setFailed] = useState(0);
  const onDrawn = useCallback(() => setDrawn((count) => count + 1), []);
  const onFailed = useCallback(() => setFailed((count) => count + 1), []);
  const total = story.steps.length;
  const isReady = answers || drawn + failed >= total;
  useEffect(() => {
    document.title = `${story.title} · ${answers ? 'Answer sheet' : 'Handout'} · Sanctions Explorer`;
  }, [story, answers]);
  return (
    <article className="handout">
      <div className="handout-tools">
        <Button look="primary" isDisabled={!isReady} onPress={() => window.print()}>
          Print
        </Button>
        <p role="status">
          {isReady
            ? failed === 0
              ? 'Ready for paper.'
              : `${failed} pictures could not be drawn.`
            : `${drawn} of ${total} pictures drawn.`}
        </p>
      </div>
      <h1>
        {story.title}
        {answers ? ': answers' : ''}
      </h1>
      <p className="stories-lead">{story.summary}</p>
      {story.steps.map((step, at) => (
        <section key={step.id} className="handout-step">
          <h2>
            {at + 1}. {step.title}
          </h2>
          {answers ? null : (
            <>
              <StepText markdown={step.text} />
              {at <= drawn + failed ? (
                <StepPicture step={step} theme={theme} onDrawn={onDrawn} onFailed={onFailed} />
              ) : null}
            </>
          )}
          {step.question === null ? null : (
            <div className="story-question">
              <h3>Question</h3>
              <p>{step.question.ask}</p>
              {answers ? <p className="story-answer">{step.question.answer}</p> : <div className="handout-lines" />}
            </div>
          )}
          {answers ? null : <Citations step={step} />}
        </section>
      ))}
      <footer className="handout-foot">
        <p>
          Written {story.writtenOn}. A listing is an act of a government and not the judgment of a court. Not on a list
          means: not in the edition that was read.
        </p>
      </footer>
    </article>
  );
}

function Citations({ step }: { readonly step: Story['steps'][number] }) {
  const facts = step.standing?.assertions ?? [];
  if (facts.length + step.sources.length === 0) return null;
  return (
    <ul className="handout-citations">
      {step.sources.map(({ url, publisher, title, publishedOn }) => (
        <li key={url}>
          {publisher}: {title}
          {publishedOn === null ? '' : ` (${publishedOn})`}, {url}
        </li>
      ))}
      {facts.map(({ says, found, evidence }) => (
        <li key={`${says} ${found} ${evidence.join(' ')}`}>
          “{says}”: {found}
          {evidence.length === 0 ? '' : ` [${evidence.join(', ')}]`}
        </li>
      ))}
    </ul>
  );
}
