import type { SourceRecordsQuery } from '../../gql/__generated__/graphql.ts';
import { type FragmentType, graphql } from '../../gql/__generated__/index.ts';

/** A record as its publisher wrote it. */
export const RECORD_TEXT = graphql(`
  fragment RecordText on Record {
    id
    list {
      id
    }
    edition
    fields {
      name
      value
    }
  }
`);

type MaskedRecord = FragmentType<typeof RECORD_TEXT>;
type Sourced = { readonly record: MaskedRecord | null };

/** Every record that a node's answer holds, whatever kind of node it is. */
export function recordsOf(node: SourceRecordsQuery['node']): readonly MaskedRecord[] {
  if (node === null) return [];
  const sources: Sourced[] = [];
  if ('sources' in node) sources.push(...node.sources);
  if ('sourcesFor' in node) sources.push(...node.sourcesFor, ...node.sourcesAgainst);
  const own = 'records' in node ? node.records : [];
  return [...own, ...sources.flatMap(({ record }) => (record === null ? [] : [record]))];
}
