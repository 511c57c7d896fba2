import { type FormEvent, useEffect, useId, useState } from 'react';
import { type Day, isDay } from '../../model/dates.ts';
import { Icon } from '../../ui/Icon.tsx';

interface AsOfFieldProps {
  readonly asOf: Day | null;
  readonly onAsOf: (day: Day | null) => void;
}

/** Any day by typing it, `2021-12-10`; an empty field means all dates. What is no day is said, and changes nothing. */
export function AsOfField({ asOf, onAsOf }: AsOfFieldProps) {
  const id = useId();
  const [text, setText] = useState(asOf ?? '');
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setText(asOf ?? '');
    setWrong(false);
  }, [asOf]);
  const commit = () => {
    const typed = text.trim();
    if (typed !== '' && !isDay(typed)) {
      setWrong(true);
      return;
    }
    setWrong(false);
    const day = typed === '' ? null : typed;
    if (day !== asOf) onAsOf(day);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    commit();
  };
  return (
    <form className="as-of" onSubmit={onSubmit}>
      <label htmlFor={id}>As of</label>
      <span className={wrong ? 'as-of-box as-of-wrong' : 'as-of-box'}>
        <Icon name="calendar" size={15} />
        <input
          id={id}
          type="text"
          inputMode="numeric"
          placeholder="all dates"
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
      <span id={`${id}-hint`} className={wrong ? 'as-of-error' : 'visually-hidden'} role={wrong ? 'alert' : undefined}>
        {wrong ? 'A day is written 2021-12-10' : 'A day, written 2021-12-10. Empty: all dates.'}
      </span>
    </form>
  );
}
