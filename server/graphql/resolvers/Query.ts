import { DEFAULT_MIN_SCORE } from '../../domain/match/match.ts';
import type { QueryResolvers } from '../__generated__/resolvers.ts';
import {
  askedGovernments,
  boundedCells,
  boundedDepth,
  boundedDimensions,
  boundedFirst,
  boundedHops,
  boundedIds,
  boundedKnown,
  boundedLimit,
  boundedPaths,
  boundedQuery,
  boundedScore,
} from '../limits.ts';
import {
  DEFAULT_BASIS,
  daysInOrder,
  designationDimensions,
  designationFilter,
  expandFilter,
  listIdOf,
  networkFilter,
  partyFilter,
} from '../questions.ts';

export const Query: QueryResolvers = {
  node: (_, { id }, { loaders }) => loaders.node(id),
  nodes: (_, { ids }, { loaders }) => Promise.all(boundedIds('ids', ids).map((id) => loaders.node(id))),
  search: (_, { query, where, minScore, first }, { ask }) =>
    ask(async (reader, asked) => {
      const threshold = boundedScore(minScore ?? DEFAULT_MIN_SCORE);
      return {
        ...(await reader.search(
          { query: boundedQuery(query), where: partyFilter(where), minScore: threshold, first: boundedFirst(first) },
          asked,
        )),
        minScore: threshold,
      };
    }),
  parties: (_, { where, orderBy, first, after }, { ask }) =>
    ask((reader, asked) =>
      reader.parties(
        { where: partyFilter(where), orderBy: orderBy ?? [], first: boundedFirst(first), after: after ?? null },
        asked,
      ),
    ),
  designations: (_, { where, orderBy, first, after }, { ask }) =>
    ask((reader, asked) =>
      reader.designations(
        { where: designationFilter(where), orderBy: orderBy ?? [], first: boundedFirst(first), after: after ?? null },
        asked,
      ),
    ),
  network: (_, { seeds, depth, where, asOf, limit }, { ask }) =>
    ask((reader, asked) =>
      reader.network(
        {
          seeds: boundedIds('seeds', seeds),
          depth: boundedDepth(depth),
          where: networkFilter(where),
          asOf: asOf ?? null,
          limit: boundedLimit(limit),
        },
        asked,
      ),
    ),
  expand: (_, { id, known, where, asOf, limit }, { ask }) =>
    ask((reader, asked) =>
      reader.expand(
        {
          id,
          known: boundedKnown(known ?? []),
          where: expandFilter(where),
          asOf: asOf ?? null,
          limit: boundedLimit(limit),
        },
        asked,
      ),
    ),
  paths: (_, { from, to, maxHops, where, asOf, limit }, { ask }) =>
    ask((reader, asked) =>
      reader.paths(
        {
          from,
          to,
          maxHops: boundedHops(maxHops),
          where: networkFilter(where),
          asOf: asOf ?? null,
          limit: boundedPaths(limit),
        },
        asked,
      ),
    ),
  changes: (_, { list, from, to, change, first, after }, { ask }) =>
    ask((reader, asked) =>
      reader.changes(
        {
          list: listIdOf(list),
          ...daysInOrder(from, to ?? null),
          change: change ?? null,
          first: boundedFirst(first),
          after: after ?? null,
        },
        asked,
      ),
    ),
  issues: (_, { list, edition, first, after }, { ask }) =>
    ask((reader, asked) =>
      reader.issues(
        { list: listIdOf(list), edition: edition ?? null, first: boundedFirst(first), after: after ?? null },
        asked,
      ),
    ),
  possibleMatches: (_, { minScore, kind, first, after }, { ask }) =>
    ask((reader, asked) =>
      reader.possibleMatches(
        {
          minScore: boundedScore(minScore ?? 0),
          kind: kind?.in ?? null,
          first: boundedFirst(first),
          after: after ?? null,
        },
        asked,
      ),
    ),
  compare: (_, { governments, where, basis, orderBy, first, after }, { ask }) =>
    ask(async (reader, asked) => {
      const question = {
        governments: askedGovernments(governments),
        where: partyFilter(where),
        basis: basis ?? DEFAULT_BASIS,
        orderBy: orderBy ?? [],
        first: boundedFirst(first),
        after: after ?? null,
      };
      return { ...(await reader.compare(question, asked)), question };
    }),
  firstMovers: (_, { governments, where, basis }, { ask }) =>
    ask(async (reader, asked) => {
      const question = {
        governments: askedGovernments(governments),
        where: partyFilter(where),
        basis: basis ?? DEFAULT_BASIS,
      };
      return (await reader.firstMovers(question, asked)).map((followers) => ({ ...followers, question }));
    }),
  designationCounts: async (_, { where, by, limit }, { loaders }) => {
    const question = { where: designationFilter(where), by: designationDimensions(by), limit: boundedCells(limit) };
    return { ...(await loaders.designationCounts(question)), question };
  },
  partyCounts: (_, { where, by, limit }, { ask }) =>
    ask(async (reader, asked) => {
      const question = { where: partyFilter(where), by: boundedDimensions(by), limit: boundedCells(limit) };
      return { ...(await reader.partyCounts(question, asked)), question };
    }),
  timeline: (_, { where, by }, { ask }) =>
    ask(async (reader, asked) => {
      const question = { where: designationFilter(where), by };
      return (await reader.timeline(question, asked)).map((bucket) => ({ ...bucket, question }));
    }),
  governments: (_, __, { catalogue }) => catalogue((all) => all.governments),
  countries: (_, __, { catalogue }) => catalogue((all) => all.countries),
  programmes: (_, __, { catalogue }) => catalogue((all) => all.programmes),
  lists: (_, __, { catalogue }) => catalogue((all) => all.lists),
  stories: (_, __, { shelf }) => shelf.stories,
  story: (_, { id }, { shelf }) => shelf.stories.find((story) => story.id === id) ?? null,
  about: (_, __, { ask }) => ask((reader, asked) => reader.about(asked)),
};
