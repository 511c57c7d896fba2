import { type FormEvent, useEffect, useId, useState } from 'react';
import { type Day, isDay } from '../model/dates.ts';
import { Icon } from './Icon.tsx';
import './DayField.css';

interface DayFieldProps {
  readonly label: string;
  readonly day: Day | null;
  /** What an empty field means: "all dates". */
  readonly empty: string;
  readonly onDay: (day: Day | null) => void;
}

/** Any day by typing it, `2021-12-10`; an empty field means what it says. What is no day is said, and changes nothing. */
export function DayField({ label, day, empty, onDay }: DayFieldProps) {
  const id = useId();
  const [text, setText] = useState(day ?? '');
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(day ?? '');
    setWrong(false);
  }, [day]);
  const commit = () => {
    const typed = text.trim();
    if (typed !== '' && !isDay(typed)) {
      setWrong(true);
      return;
    }
    setWrong(false);
    const next = typed === '' ? null : typed;
    if (next !== day) onDay(next);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    commit();
  };
  return (
    <form className="day-field" onSubmit={onSubmit}>
      <label htmlFor={id}>{label}</label>
      <span className={wrong ? 'day-field-box day-field-wrong' : 'day-field-box'}>
        <Icon name="calendar" size={15} />
        <input
          id={id}
          type="text"
          inputMode="numeric"
          placeholder={empty}
          autoComplete="off"
          spellCheck={false}
          maxLength={10}
          size={10}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
          onBlur={commit}
        />
      </span>
      <span
        id={`${id}-hint`}
        className={wrong ? 'day-field-error' : 'visually-hidden'}
        role={wrong ? 'alert' : undefined}
      >
        {wrong ? 'A day is written 2021-12-10' : `A day, written 2021-12-10. Empty: ${empty}.`}
      </span>
    </form>
  );
}
