import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { GLOSSARY } from './glossary.ts';
import { linkOf } from './place.ts';

/** A word that the glossary explains, on the spot. One that it does not know stays plain. */
export function Term({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const term = GLOSSARY.find((one) => one.id === id);
  if (term === undefined) return <>{children}</>;
  return (
    <DialogTrigger>
      <AriaButton className="story-term">{children}</AriaButton>
      <Popover className="story-term-popover" offset={6}>
        <Dialog aria-label={term.word}>
          <p className="story-term-word">{term.word}</p>
          <p>{term.meaning}</p>
          <a href={linkOf({ kind: 'glossary', term: term.id })}>In the glossary</a>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
