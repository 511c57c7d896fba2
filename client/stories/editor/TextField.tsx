import { useId } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** More than one: a field of several lines. */
  readonly rows?: number;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

export function TextField({ label, value, rows = 1, hint, onChange }: TextFieldProps) {
  const id = useId();
  const common = {
    id,
    value,
    className: 'editor-field',
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
  };
  return (
    <div className="editor-row">
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input type="text" {...common} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea rows={rows} {...common} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="story-meta">
          {hint}
        </p>
      )}
    </div>
  );
}
