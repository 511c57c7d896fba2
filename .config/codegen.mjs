/**
 * `npm run codegen`: writes what is derived from `schema.graphql`: the server's resolver types and the client's typed documents.
 * Works offline and writes a file only when its text changes. `--check` writes nothing and exits 1 on a difference.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse } from 'graphql';
import { usage } from './usage.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SERVER_FILE = 'server/graphql/__generated__/resolvers.ts';
const CLIENT_FOLDER = 'client/gql/__generated__/';

const schemaText = readFileSync(join(ROOT, 'schema.graphql'), 'utf8');
const schema = parse(schemaText);
const schemaAst = buildSchema(schemaText);

/** Types whose resolvers get a value of the domain or of a store's contract, and not the GraphQL shape. */
const domain = (file, type) => `../../domain/${file}.ts#${type} as ${type}Value`;
const store = (type) => `../../store/graph-store.ts#${type} as ${type}Value`;
const shape = (type) => `../shapes.ts#${type}Value`;
const mappers = {
  Node: store('AnyNode'),
  Party: domain('party', 'Party'),
  Person: domain('party', 'Party'),
  Organisation: domain('party', 'Party'),
  Vessel: domain('party', 'Party'),
  Aircraft: domain('party', 'Party'),
  Name: domain('party', 'Name'),
  Identifier: domain('party', 'Identifier'),
  Fact: domain('party', 'Fact'),
  CountryTie: domain('party', 'CountryTie'),
  Designation: domain('designation', 'Designation'),
  Measure: domain('designation', 'Measure'),
  Relation: domain('relation', 'Relation'),
  Position: domain('relation', 'Position'),
  Claim: domain('relation', 'Claim'),
  Source: domain('source', 'Source'),
  Citation: domain('source', 'Citation'),
  Record: domain('source', 'PublishedRecord'),
  RecordField: domain('source', 'RecordField'),
  Country: domain('catalogue', 'Country'),
  Government: domain('catalogue', 'Government'),
  Agency: domain('catalogue', 'Agency'),
  Programme: domain('catalogue', 'Programme'),
  Work: domain('catalogue', 'Work'),
  List: domain('catalogue', 'List'),
  Snapshot: domain('catalogue', 'Snapshot'),
  EditionStep: domain('catalogue', 'EditionStep'),
  EditionChange: domain('edition-change', 'EditionChange'),
  FieldChange: domain('edition-change', 'FieldChange'),
  ImportIssue: domain('import-issue', 'ImportIssue'),
  Network: domain('network', 'Network'),
  NetworkEdge: domain('network', 'NetworkEdge'),
  Omission: domain('network', 'Omission'),
  Paths: domain('path', 'Paths'),
  Path: domain('path', 'Path'),
  PathHop: domain('path', 'PathHop'),
  Story: domain('story', 'Story'),
  StoryStep: shape('StoryStep'),
  StoryAssertion: domain('story', 'Finding'),
  StorySource: domain('story', 'StorySource'),
  StoryQuestion: domain('story', 'ClassQuestion'),
  Evidence: domain('identity', 'Evidence'),
  Join: domain('identity', 'Join'),
  PossibleMatch: domain('identity', 'PossibleMatch'),
  MatchEvidence: shape('MatchEvidence'),
  PossibleMatchConnection: shape('PossibleMatchConnection'),
  PossibleMatchEdge: shape('PossibleMatchEdge'),
  Comparison: domain('comparison', 'Comparison'),
  GovernmentListing: domain('comparison', 'GovernmentListing'),
  ComparisonConnection: shape('ComparisonConnection'),
  ComparisonEdge: shape('ComparisonEdge'),
  Overlap: shape('Overlap'),
  FirstMover: shape('FirstMover'),
  FollowCount: shape('FollowCount'),
  DesignationCounts: shape('DesignationCounts'),
  DesignationCount: shape('DesignationCount'),
  PartyCounts: shape('PartyCounts'),
  PartyCount: shape('PartyCount'),
  About: store('GraphAbout'),
  RelationCount: store('RelationCount'),
  SearchHit: store('SearchHit'),
  TimelineBucket: shape('TimelineBucket'),
  PartyFacets: store('PartyFacets'),
  SearchResult: shape('SearchResult'),
  RelationConnection: shape('RelationConnection'),
  PartyConnection: shape('PartyConnection'),
  DesignationConnection: shape('DesignationConnection'),
  EditionChangeConnection: store('ChangesPage'),
  ImportIssueConnection: store('IssuesPage'),
  EditionChangeEdge: shape('EditionChangeEdge'),
  ImportIssueEdge: shape('ImportIssueEdge'),
  RelationEdge: shape('RelationEdge'),
  PartyEdge: shape('PartyEdge'),
  DesignationEdge: shape('DesignationEdge'),
  GovernmentCount: shape('GovernmentCount'),
  CountryCount: shape('CountryCount'),
  ProgrammeCount: shape('ProgrammeCount'),
};

async function serverTypes() {
  const content = await codegen({
    schema,
    schemaAst,
    documents: [],
    filename: SERVER_FILE,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {
      useTypeImports: true,
      importExtension: '.ts',
      enumsAsTypes: true,
      contextType: '../context.ts#Context',
      immutableTypes: true,
      defaultScalarType: 'unknown',
      optionalResolveType: true,
      scalars: {
        ID: 'string',
        Date: '../../domain/partial-date.ts#Day',
        PartialDate: '../../domain/partial-date.ts#PartialDate',
        DateTime: 'string',
        PartyWhereValue: 'PartyWhere',
        DesignationWhereValue: 'DesignationWhere',
      },
      mappers,
      // TypeScript has a Record of its own, which the generated file uses.
      namingConvention: { typeNames: (name) => (name === 'Record' ? 'ListRecord' : name) },
    },
  });
  return [[SERVER_FILE, content]];
}

const GRAPHQL_TAG = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;

/** Every graphql(`…`) of the client. Its text must be plain: the types are looked up by it. */
function clientDocuments() {
  const files = readdirSync(join(ROOT, 'client'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('__generated__'))
    .sort();
  return files.flatMap((name) => {
    const location = join('client', name);
    return [...readFileSync(join(ROOT, location), 'utf8').matchAll(GRAPHQL_TAG)].map(([, text]) => {
      if (text.includes('${')) throw new Error(`${location}: a graphql document must not hold \${…}; use a fragment`);
      return { location, document: parseOf(location, text), rawSDL: text };
    });
  });
}

function parseOf(location, text) {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${location}: ${error.message}\n${text}`);
  }
}

async function clientTypes() {
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: CLIENT_FOLDER,
    schema,
    schemaAst,
    documents: clientDocuments(),
    plugins: [],
    pluginMap: {},
    config: {
      useTypeImports: true,
      importExtension: '.ts',
      enumType: 'string-literal',
      immutableTypes: true,
      arrayInputCoercion: false,
      // Apollo Client asks for __typename everywhere but at the root.
      nonOptionalTypename: true,
      skipTypeNameForRoot: true,
      scalars: {
        ID: 'string',
        Date: 'string',
        PartialDate: 'string',
        DateTime: 'string',
        PartyWhereValue: 'PartyWhere',
        DesignationWhereValue: 'DesignationWhere',
      },
    },
    presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
    documentTransforms: [],
  });
  return Promise.all(sections.map(async (section) => [section.filename, await codegen(section)]));
}

/** Files of the generated folders that nothing generates any more. */
function leftOvers(wanted) {
  return [dirname(SERVER_FILE), CLIENT_FOLDER]
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
    .filter((file) => !wanted.has(file));
}

const HEADER = '/* Written by `npm run codegen` from schema.graphql. Do not edit. */\n';
const { check } = usage(import.meta.url, { check: { type: 'boolean' } });
const wanted = new Map(
  (await Promise.all([serverTypes(), clientTypes()]))
    .flat()
    .map(([file, text]) => [join(file), `${HEADER}${text.trimEnd()}\n`]),
);
const current = (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : null);
const changed = [...wanted].filter(([file, text]) => current(file) !== text);
const left = leftOvers(wanted);

if (!check) {
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  for (const file of left) rmSync(join(ROOT, file));
}
const names = [...changed.map(([file]) => file), ...left].map((file) => relative('.', file));
if (names.length === 0) console.log('codegen: everything is up to date');
else if (check) {
  console.error(
    `codegen: these files differ from what schema.graphql and the client's documents say:\n  ${names.join('\n  ')}\nRun: npm run codegen`,
  );
  process.exitCode = 1;
} else console.log(`codegen: wrote\n  ${names.join('\n  ')}`);
