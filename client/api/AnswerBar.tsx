import { useState } from 'react';
import type { AskedQuery } from '../model/query-page.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { AnswerTableView } from './AnswerTableView.tsx';
import { pictureOf } from './answer-picture.ts';
import { tablesOf } from './answer-rows.ts';
import { linkToQuery } from './query-link.ts';

/** The last answer, and the question that it answers. */
export interface Answer {
  readonly asked: AskedQuery;
  readonly data: unknown;
}

interface AnswerBarProps {
  /** Null: nothing has been asked yet, or what was asked had no data. */
  readonly answer: Answer | null;
}

/** What can be done with the last answer: draw it, see it as a table, take its link along. */
export function AnswerBar({ answer }: AnswerBarProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  if (answer === null) {
    return (
      <section className="answer-bar" aria-label="The answer">
        <p className="answer-words">
          Ask with the round button or Ctrl Enter; the answer can be drawn and tabled here.
        </p>
      </section>
    );
  }
  const picture = pictureOf(answer.asked, answer.data);
  const tables = tablesOf(answer.data);
  const copy = async (): Promise<void> => {
    const link = await linkToQuery(answer.asked);
    if (link === null) setSaid('This question is too long for a link. Save it as a file.');
    else
      await navigator.clipboard.writeText(new URL(link, window.location.href).href).then(
        () => setSaid('The link is copied. It holds the query and its variables.'),
        () => setSaid('The browser did not allow copying. The address bar holds the same link.'),
      );
  };
  return (
    <section className="answer" aria-label="The answer">
      <div className="answer-bar">
        {picture === null ? (
          <p className="answer-words">Nothing to draw: the answer names no party by its id.</p>
        ) : (
          <a className="btn btn-28 answer-draw" href={picture.link}>
            <Icon name="affiliate" size={15} />
            {picture.drawn === picture.parties
              ? `Draw ${counted(picture.parties)}`
              : `Draw the first ${picture.drawn} of ${counted(picture.parties)}`}
          </a>
        )}
        <Button icon="listDetails" isDisabled={tables.length === 0} aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Close the table' : 'Table'}
        </Button>
        <Button icon="share" onPress={copy}>
          Copy link
        </Button>
        <p className="answer-words" aria-live="polite">
          {said}
        </p>
      </div>
      {open && tables.length > 0 ? <AnswerTableView tables={tables} data={answer.data} /> : null}
    </section>
  );
}

const counted = (parties: number): string => (parties === 1 ? '1 party' : `${parties.toLocaleString('en-GB')} parties`);
