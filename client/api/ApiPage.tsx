import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useMemo, useState } from 'react';
import type { AskedQuery } from '../model/query-page.ts';
import { useTheme } from '../state/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { type Answer, AnswerBar } from './AnswerBar.tsx';
import { EXAMPLES } from './examples.ts';
import { linkToQuery } from './query-link.ts';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './api-page.css';

interface ApiPageProps {
  /** What the link brought; null: nothing. */
  readonly brought: AskedQuery | null;
  /** What to say of a link that could not be read; empty otherwise. */
  readonly message: string;
}

/** GraphiQL, bundled: it loads nothing from elsewhere and works without a network. */
export function ApiPage({ brought, message }: ApiPageProps) {
  const { theme, toggle } = useTheme();
  const [start, setStart] = useState<AskedQuery>(brought ?? { query: EXAMPLES[0].query, variables: '' });
  const [answer, setAnswer] = useState<Answer | null>(null);
  const fetcher = useMemo(() => askingFetcher(setAnswer), []);
  return (
    <div className="api-page">
      <header className="api-header">
        <a className="api-link" href="/">
          Sanctions Explorer
        </a>
        <h1 className="api-title">API</h1>
        <label className="api-examples">
          <span>Examples</span>
          <select
            value={EXAMPLES.find(({ query }) => query === start.query)?.name ?? ''}
            onChange={({ target }) => {
              const example = EXAMPLES.find(({ name }) => name === target.value);
              if (example !== undefined) setStart({ query: example.query, variables: '' });
            }}
          >
            <option value="" disabled>
              Choose one of {EXAMPLES.length}
            </option>
            {EXAMPLES.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <p className="api-note" role="status">
          {message === '' ? 'Ctrl M in an editor lets Tab leave it.' : message}
        </p>
        <IconButton
          icon={theme === 'light' ? 'moon' : 'sun'}
          label={theme === 'light' ? 'Dark theme' : 'Light theme'}
          onPress={toggle}
        />
      </header>
      <main className="api-main">
        {/* GraphiQL takes a query when it starts, so that another one starts it anew, in a tab beside the others. */}
        <GraphiQL
          key={`${start.query} ${start.variables}`}
          fetcher={fetcher}
          initialQuery={start.query}
          initialVariables={start.variables}
          forcedTheme={theme}
          shouldPersistHeaders={false}
          isHeadersEditorEnabled={false}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </main>
      <AnswerBar answer={answer} />
    </div>
  );
}

/** Asks this server, shows whatever it says, refusals too, and tells what was answered; the address then holds the question. */
function askingFetcher(tell: (answer: Answer | null) => void): GraphiQLProps['fetcher'] {
  return async (params) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(params),
    });
    const result = await response.json();
    // GraphiQL asks for the schema by itself; that is nobody's question.
    if (params.operationName === 'IntrospectionQuery') return result;
    const asked = { query: params.query, variables: params.variables ? JSON.stringify(params.variables, null, 2) : '' };
    tell(result.data ? { asked, data: result.data } : null);
    const link = await linkToQuery(asked);
    if (link !== null) window.history.replaceState(null, '', link);
    return result;
  };
}
