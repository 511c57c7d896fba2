import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { useState } from 'react';
import { useTheme } from '../state/theme.ts';
import { IconButton } from '../ui/Button.tsx';
import { EXAMPLES } from './examples.ts';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './api-page.css';

/** Asks this server, and shows whatever it says, refusals too. */
const fetcher: GraphiQLProps['fetcher'] = async (params) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(params),
  });
  return response.json();
};

/** A link from elsewhere may bring its query: `/api?query=…`. */
const brought = new URLSearchParams(window.location.search).get('query');

/** GraphiQL, bundled: it loads nothing from elsewhere and works without a network. */
export function ApiPage() {
  const { theme, toggle } = useTheme();
  const [query, setQuery] = useState(brought ?? EXAMPLES[0].query);
  return (
    <div className="api-page">
      <header className="api-header">
        <a className="api-link" href="/">
          Sanctions Explorer
        </a>
        <h1 className="api-title">API</h1>
        <nav className="api-examples" aria-label="Example queries">
          {EXAMPLES.map((example) => (
            <button key={example.name} type="button" className="api-example" onClick={() => setQuery(example.query)}>
              {example.name}
            </button>
          ))}
        </nav>
        <IconButton
          icon={theme === 'light' ? 'moon' : 'sun'}
          label={theme === 'light' ? 'Dark theme' : 'Light theme'}
          onPress={toggle}
        />
      </header>
      <main className="api-main">
        {/* GraphiQL takes a query when it starts, so that another one starts it anew, in a tab beside the others. */}
        <GraphiQL
          key={query}
          fetcher={fetcher}
          initialQuery={query}
          forcedTheme={theme}
          shouldPersistHeaders={false}
          isHeadersEditorEnabled={false}
        >
          <GraphiQL.Logo> </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </div>
  );
}
