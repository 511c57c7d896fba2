import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

/** Over so many lines a file has two ideas: give the second a file of its own. What is generated is not counted. */
const MOST_LINES = 400;

/** Who may import whom. Each rule's `comment` is the remedy that a failure prints. */
const RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'the domain imports nothing of the house',
    comment: 'Pass the value in as an argument, or move the type into server/domain.',
    from: { path: '^server/domain/' },
    to: { path: '^(server|graph-seed|client|test)/', pathNot: '^server/domain/' },
  },
  {
    name: 'the contract of the stores knows only the domain',
    comment: 'A verb speaks domain types. Put what both stores need into server/domain.',
    from: { path: '^server/store/graph-store\\.ts$' },
    to: { path: '^(server|graph-seed|client)/', pathNot: '^server/domain/' },
  },
  {
    name: 'a store knows the contract, the settings and the domain, never another store',
    comment: 'What two stores share belongs into server/domain or into graph-store.ts.',
    from: { path: '^server/store/(in-process|neo4j)/' },
    to: {
      path: '^(server|graph-seed|client)/',
      pathNot: '^server/(domain/|store/(graph-store|settings)\\.ts$|store/$1/)',
    },
  },
  {
    name: 'only open-store.ts names the stores',
    comment: 'Ask server/store/open-store.ts for a StoreHandle and use the GraphReader it gives.',
    from: { path: '^server/', pathNot: '^server/store/(in-process|neo4j)/|^server/store/open-store\\.ts$' },
    to: { path: '^server/store/(in-process|neo4j)/' },
  },
  {
    name: 'graphql knows the domain and the contract, never a store or http',
    comment: 'Take the GraphReader from the context.',
    from: { path: '^server/graphql/' },
    to: {
      path: '^(server|graph-seed|client)/',
      pathNot: '^server/(domain/|graphql/|stories/|store/graph-store\\.ts$)',
    },
  },
  {
    name: 'stories know the domain and the contract of the stores',
    comment: 'Take the GraphReader as an argument; what serves a story is in graphql.',
    from: { path: '^server/stories/' },
    to: { path: '^(server|graph-seed|client)/', pathNot: '^server/(domain/|stories/|store/graph-store\\.ts$)' },
  },
  {
    name: 'exporters are pure: they know the domain and the contract of the stores',
    comment: 'Files, HTTP and arguments belong into server/http/export-route.ts and server/export-main.ts.',
    from: { path: '^server/export/' },
    to: { path: '^(server|graph-seed|client)/', pathNot: '^server/(domain/|export/|store/graph-store\\.ts$)' },
  },
  {
    name: 'exporters read no files and open no connections',
    comment: 'Yield text; who called writes it.',
    from: { path: '^server/export/' },
    to: { path: '^(fs|fs/promises|http|https|net|stream|process)$', dependencyTypes: ['core'] },
  },
  {
    name: 'graph-seed knows the domain and the stores, nothing that serves',
    comment: 'What a command line and a server share belongs into server/domain.',
    from: { path: '^graph-seed/' },
    to: { path: '^(server|client)/', pathNot: '^server/(domain|store)/' },
  },
  {
    name: 'a list knows neither the stores nor the pipeline',
    comment: 'A list turns a file into ListRecords; the pipeline does the rest.',
    from: { path: '^graph-seed/lists/' },
    to: { path: '^(server/store|graph-seed/(pipeline|registry|snapshots|resolve|build|sync|cli|curated))' },
  },
  {
    name: 'lists never import each other',
    comment: 'Move what two lists share into graph-seed/clean.',
    from: { path: '^graph-seed/lists/([^/]+)/' },
    to: { path: '^graph-seed/lists/', pathNot: '^graph-seed/lists/$1/' },
  },
  {
    name: 'the client never imports the server',
    comment: 'schema.graphql is the only thing that the two share: ask for it with a query.',
    from: { path: '^client/' },
    to: { path: '^(server|graph-seed)/' },
  },
  {
    name: 'the client model is pure',
    comment: 'Pass it in: the model imports only itself.',
    from: { path: '^client/model/' },
    to: { path: '^client/', pathNot: '^client/model/' },
  },
  {
    name: 'the client model imports no library that draws or asks',
    comment: 'Move what needs React, Apollo or the browser to state, panels or views.',
    from: { path: '^client/model/' },
    to: { path: 'node_modules/(react|react-dom|@apollo|cytoscape|wouter)' },
  },
  {
    name: 'only the canvas knows Cytoscape',
    comment: 'Give the canvas a Picture (client/model/picture.ts) and listen to its intents.',
    from: { path: '^client/', pathNot: '^client/canvas/' },
    to: { path: 'node_modules/cytoscape' },
  },
  {
    name: 'the canvas knows the model and the ui only',
    comment: 'Hand it what it needs as a prop.',
    from: { path: '^client/canvas/' },
    to: { path: '^client/', pathNot: '^client/(canvas|model|ui)/' },
  },
  {
    name: 'the ui kit knows the model at most',
    comment: 'A part that asks or remembers is a panel.',
    from: { path: '^client/ui/' },
    to: { path: '^client/', pathNot: '^client/(ui|model)/' },
  },
  {
    name: 'state knows the model and gql',
    comment: 'A state that needs a panel or a view is upside down: lift it into the view.',
    from: { path: '^client/state/' },
    to: { path: '^client/', pathNot: '^client/(state|model|gql)/' },
  },
  {
    name: 'panels know model, state, gql and ui',
    comment: 'Views put panels together; a panel never knows a view or the canvas.',
    from: { path: '^client/panels/' },
    to: { path: '^client/', pathNot: '^client/(panels|model|state|gql|ui)/' },
  },
  {
    name: 'no circular imports',
    comment: 'Move what both need into a third file below them.',
    from: {},
    to: { circular: true },
  },
];

describe('the architecture', () => {
  it('lets a file import only what its room may know', async () => {
    const { output } = await cruise(['server', 'graph-seed', 'client'], {
      ruleSet: { forbidden: [...RULES] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '__generated__' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
    });
    if (typeof output === 'string') throw new Error('expected a report, got text');
    const broken = output.summary.violations.map(({ from, to, rule }) => {
      const remedy = RULES.find(({ name }) => name === rule.name)?.comment ?? '';
      return `${from} → ${to}: ${rule.name}. ${remedy}`;
    });
    expect(broken).toEqual([]);
    expect(output.summary.totalCruised).toBeGreaterThan(50);
  }, 60_000);

  it('keeps every file short enough to have one idea', async () => {
    const rooms = ['server', 'graph-seed', 'client', 'test', '.config'];
    const files = (
      await Promise.all(rooms.map((room) => readdir(room, { recursive: true, withFileTypes: true })))
    ).flat();
    const written = files
      .filter((file) => file.isFile() && /\.(ts|tsx|mjs|css)$/.test(file.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.includes('__generated__'));
    const lengths = await Promise.all(
      written.map(async (path) => ({ path, lines: (await readFile(path, 'utf8')).split('\n').length })),
    );
    expect(lengths.length).toBeGreaterThan(500);
    expect(lengths.filter(({ lines }) => lines > MOST_LINES)).toEqual([]);
  });

  it('would notice a forbidden import', async () => {
    const { output } = await cruise(['test/fixtures/architecture'], {
      ruleSet: {
        forbidden: [{ name: 'never', from: { path: 'importer' }, to: { path: 'imported' } }],
      },
      validate: true,
      tsPreCompilationDeps: true,
    });
    if (typeof output === 'string') throw new Error('expected a report, got text');
    expect(output.summary.violations.map(({ rule }) => rule.name)).toEqual(['never']);
  }, 60_000);
});
