import { useExplorer } from '../state/explorer.ts';
import { Button, IconButton } from '../ui/Button.tsx';

/** The day of a step. A class can move it from change to change, and come back to the one that the text is about. */
export function StepDay({ day }: { readonly day: string | null }) {
  const { question, derived, actions } = useExplorer();
  const { asOf } = question;
  const { earlier, later } = derived;
  return (
    <section className="story-day" aria-label="As of a day">
      <IconButton
        icon="chevronLeft"
        framed
        label="Earlier change"
        isDisabled={earlier === null}
        onPress={() => actions.step(-1)}
      />
      <p className="story-as-of" aria-live="polite" aria-atomic="true">
        {wordsOf(asOf)}
      </p>
      <IconButton
        icon="chevronRight"
        framed
        label="Later change"
        isDisabled={later === null}
        onPress={() => actions.step(1)}
      />
      {asOf === day ? null : <Button onPress={() => actions.setAsOf(day)}>Back to {dayWords(day)}</Button>}
    </section>
  );
}

const wordsOf = (day: string | null): string => (day === null ? 'All that was read' : `As of ${day}`);
const dayWords = (day: string | null): string => day ?? 'all dates';
