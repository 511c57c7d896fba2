import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import typeDefs from '../../schema.graphql?raw';
import type { StoreHandle } from '../store/graph-store.ts';
import { Admission } from './admission.ts';
import { answerPlugin } from './answer.ts';
import type { Context } from './context.ts';
import { costPlugin } from './cost.ts';
import { LIMITS } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { aliasesRule } from './rules/aliases.ts';
import { depthRule } from './rules/depth.ts';
import { directivesRule } from './rules/directives.ts';
import { rootFieldsRule } from './rules/root-fields.ts';
import { type ErrorLog, errorTranslator } from './translate-error.ts';

/** The line that heavy queries stand in: how many a store can work on at once, and how many more wait. */
export const lineOfHeavyQueries = (store: StoreHandle['kind']): Admission =>
  new Admission('Heavy queries', {
    atOnce: LIMITS.heavyAtOnce[store],
    inLine: LIMITS.heavyInLine,
    patienceMs: LIMITS.heavyPatienceMs,
  });

/**
 * The GraphQL server, not yet started. Introspection is on: the schema is the documentation. Nothing reports to
 * anybody outside, whatever the environment says.
 */
export function graphqlServer(
  log: ErrorLog,
  heavy: Admission,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // Names like a mistyped one: the schema says them all, and scanners count each guess as a finding.
    hideSchemaDetailsFromClientErrors: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [depthRule, aliasesRule, rootFieldsRule, directivesRule],
    formatError: errorTranslator(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin(heavy),
      answerPlugin,
      ...plugins,
    ],
  });
}
