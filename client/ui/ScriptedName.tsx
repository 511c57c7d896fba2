import { languageOf } from '../model/names.ts';

/** Scripts that run from right to left (ISO 15924), of those that the lists hold. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

interface ScriptedNameProps {
  readonly value: string;
  /** ISO 15924; null for Latin. */
  readonly script: string | null;
  /** BCP 47; null when the list names none. */
  readonly language: string | null;
}

/** A name as it is written, told apart from the sentence around it by language and direction. */
export function ScriptedName({ value, script, language }: ScriptedNameProps) {
  const lang = script === null ? (language ?? undefined) : languageOf(script, language);
  const dir = script !== null && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  // <bdi> keeps bidi marks inside a published name from turning the words after it.
  return (
    <bdi lang={lang} dir={dir}>
      {value}
    </bdi>
  );
}
