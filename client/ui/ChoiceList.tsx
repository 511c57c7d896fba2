import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import './ChoiceList.css';

export interface Choice {
  readonly id: string;
  readonly icon: ReactNode;
  readonly title: string;
  /** Said beside the title: a key, or where it is. */
  readonly note: string;
}

interface ChoiceListProps {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string) => void;
  /** Said to everybody under the list; empty says nothing. */
  readonly status: string;
}

/** A field that narrows a list of buttons: arrows walk into the list and back, Enter in the field takes the first. */
export function ChoiceList({ label, text, onText, choices, onChoose, status }: ChoiceListProps) {
  const list = useRef<HTMLUListElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const field = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const { activeElement } = document;
    const at = activeElement instanceof HTMLButtonElement ? buttons.indexOf(activeElement) : -1;
    if (at + step < 0) input.current?.focus();
    else buttons[at + step]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk from the field into the list and back
    <div className="choices" onKeyDown={onKeyDown}>
      <label htmlFor={field}>{label}</label>
      <input
        ref={input}
        id={field}
        type="text"
        // biome-ignore lint/a11y/noAutofocus: it was asked for just now, and this field is its answer
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          const first = choices[0];
          if (event.key === 'Enter' && first !== undefined && text.trim() !== '') onChoose(first.id);
        }}
      />
      <ul ref={list}>
        {choices.map(({ id, icon, title, note }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              {icon}
              <span>{title}</span>
              <small>{note}</small>
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{status}</p>
    </div>
  );
}
