import type { Page } from '../../store/graph-store.ts';
import type {
  ComparisonConnectionResolvers,
  DesignationConnectionResolvers,
  EditionChangeConnectionResolvers,
  ImportIssueConnectionResolvers,
  PageInfo,
  PartyConnectionResolvers,
  PossibleMatchConnectionResolvers,
  RelationConnectionResolvers,
} from '../__generated__/resolvers.ts';

const edgesOf = <Item>({ items, cursors }: Page<Item>) =>
  items.map((node, place) => ({ node, cursor: cursors[place] ?? '' }));

const pageInfoOf = ({ hasNextPage, hasPreviousPage, cursors }: Page<unknown>): PageInfo => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: cursors[0] ?? null,
  endCursor: cursors.at(-1) ?? null,
});

export const PartyConnection: PartyConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
};
export const DesignationConnection: DesignationConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
};
export const PossibleMatchConnection: PossibleMatchConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
};
export const EditionChangeConnection: EditionChangeConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
  from: ({ span }) => span?.from ?? null,
  to: ({ span }) => span?.to ?? null,
  comparable: ({ span }) => span?.comparable ?? true,
};
export const ImportIssueConnection: ImportIssueConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
};
export const RelationConnection: RelationConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
};
export const ComparisonConnection: ComparisonConnectionResolvers = {
  nodes: ({ items }) => items,
  edges: edgesOf,
  pageInfo: pageInfoOf,
  overlaps: ({ overlaps, question }) => overlaps.map((overlap) => ({ ...overlap, question })),
};
