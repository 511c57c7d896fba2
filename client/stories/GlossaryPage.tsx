import { useEffect } from 'react';
import { GLOSSARY } from './glossary.ts';

/** Every term, with the one that was asked for in view. */
export function GlossaryPage({ term }: { readonly term: string | null }) {
  useEffect(() => {
    document.title = 'Glossary · Sanctions Explorer';
    if (term !== null) document.getElementById(term)?.focus();
  }, [term]);
  return (
    <article className="stories-column">
      <h1>Glossary</h1>
      <p className="stories-lead">
        What words mean here, in short. It explains; it is not legal advice. The law’s own text decides.
      </p>
      <dl className="glossary">
        {GLOSSARY.map(({ id, word, meaning, source }) => (
          <div key={id} id={id} tabIndex={-1} className="glossary-term">
            <dt>{word}</dt>
            <dd>
              {meaning}
              {source === null ? null : (
                <>
                  {' '}
                  <a href={source.url} target="_blank" rel="noopener noreferrer">
                    {source.title}
                  </a>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
