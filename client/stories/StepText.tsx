import Markdown from 'markdown-to-jsx/react';
import type { ComponentProps, ReactNode } from 'react';
import { Term } from './Term.tsx';

interface StepTextProps {
  readonly markdown: string;
  /** Shows a party or line that the text names. Left out, such words are plain. */
  readonly onShow?: (id: string) => void;
}

/** A step's words. Nothing in it is HTML; a link shows a party, explains a term, or leaves for an https address. */
export function StepText({ markdown, onShow }: StepTextProps) {
  return (
    <div className="story-text">
      <Markdown
        options={{
          disableParsingRawHTML: true,
          forceBlock: true,
          overrides: {
            a: ({ href = '', children }: ComponentProps<'a'>) => (
              <StoryLink target={href} onShow={onShow}>
                {children}
              </StoryLink>
            ),
            blockquote: ({ children }: ComponentProps<'blockquote'>) => (
              <blockquote className="story-quote">{children}</blockquote>
            ),
            // A story is text: pictures come from the graph.
            img: ({ alt }: ComponentProps<'img'>) => <>{alt}</>,
          },
        }}
      >
        {markdown}
      </Markdown>
    </div>
  );
}

interface StoryLinkProps {
  readonly target: string;
  readonly onShow: ((id: string) => void) | undefined;
  readonly children: ReactNode;
}

function StoryLink({ target, onShow, children }: StoryLinkProps) {
  if (target.startsWith('glossary:')) return <Term id={target.slice('glossary:'.length)}>{children}</Term>;
  if (target.startsWith('https://'))
    return (
      <a href={target} target="_blank" rel="noopener noreferrer">
        {children}
      </a>
    );
  if (onShow === undefined) return <>{children}</>;
  return (
    <button type="button" className="story-party" onClick={() => onShow(target)}>
      {children}
    </button>
  );
}
