import type { StoryStep } from '../../model/story.ts';
import { linkIn } from '../../model/story-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from './TextField.tsx';

interface StepFieldsProps {
  readonly step: StoryStep;
  readonly number: number;
  readonly count: number;
  readonly onChange: (change: Partial<StoryStep>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One step to write: its words, its view, its question. */
export function StepFields({ step, number, count, onChange, onMove, onRemove }: StepFieldsProps) {
  const { title, text, link, highlights, question, notes } = step;
  const ask = (change: Partial<NonNullable<StoryStep['question']>>): void => {
    const next = { ask: '', answer: '', ...question, ...change };
    onChange({ question: next.ask === '' && next.answer === '' ? null : next });
  };
  return (
    <li className="editor-step" aria-label={`Step ${number}`}>
      <div className="story-steps">
        <strong>Step {number}</strong>
        <Button size={24} isDisabled={number === 1} aria-label={`Move step ${number} up`} onPress={() => onMove(-1)}>
          Up
        </Button>
        <Button
          size={24}
          isDisabled={number === count}
          aria-label={`Move step ${number} down`}
          onPress={() => onMove(1)}
        >
          Down
        </Button>
        <Button size={24} aria-label={`Remove step ${number}`} onPress={onRemove}>
          Remove
        </Button>
        <a href={`/?${link}`} target="_blank" rel="noopener">
          Open its view
        </a>
      </div>
      <TextField label="Title" value={title} onChange={(value) => onChange({ title: value })} />
      <TextField
        label="Text"
        rows={6}
        value={text}
        hint="Markdown. [words](us-ofac-34022) shows a party; [words](glossary:asset-freeze) explains a term."
        onChange={(value) => onChange({ text: value })}
      />
      <TextField
        label="View"
        value={link}
        hint="The link of a view of the explorer. Paste another to change it."
        onChange={(value) => onChange({ link: linkIn(value) ?? link })}
      />
      <TextField
        label="Highlights"
        value={highlights.join(' ')}
        hint="Ids of what is meant, with a space between; the rest fades."
        onChange={(value) => onChange({ highlights: value.split(/[\s,]+/).filter((id) => id !== '') })}
      />
      <TextField
        label="Question for the class"
        value={question?.ask ?? ''}
        rows={2}
        onChange={(value) => ask({ ask: value })}
      />
      <TextField
        label="A good answer"
        value={question?.answer ?? ''}
        rows={2}
        onChange={(value) => ask({ answer: value })}
      />
      <TextField
        label="Notes for whoever presents"
        value={notes ?? ''}
        rows={2}
        onChange={(value) => onChange({ notes: value === '' ? null : value })}
      />
    </li>
  );
}
