import { createHash } from 'node:crypto';
import type { Graph } from '../../domain/graph.ts';
import { canonicalJson } from './canonical-json.ts';
import { SectionWriter } from './columns.ts';
import { SourceTable } from './source-table.ts';

/** The documents of a graph as a build file keeps them. */
export interface GraphDocuments {
  readonly writer: SectionWriter;
  /** SHA-256 over those very bytes, lower-case hexadecimal: equal graphs have an equal one, in whichever store. */
  readonly hash: string;
}

/**
 * Every document of a graph in its canonical form, written once: the same bytes are kept, hashed and read back. The moment
 * of reading (`retrievedAt`), which says nothing about the data, is kept beside them and left out of the hash.
 */
export function encodeDocuments(graph: Graph): GraphDocuments {
  const { parties, designations, relations, positions, claims, records, changes, issues, possibleMatches, ...others } =
    graph;
  const { aliases, ...catalogue } = others;
  const own = {
    parties,
    designations,
    relations,
    positions,
    claims,
    records,
    changes,
    issues,
    matches: possibleMatches,
  };
  const writer = new SectionWriter();
  const table = new SourceTable();
  const hash = createHash('sha256');
  hash.update(`catalogue ${canonicalJson(catalogue)}\naliases ${canonicalJson(aliases)}\n`);
  writer.documents('catalogue', [catalogue], JSON.stringify);
  for (const [name, documents] of Object.entries(own)) {
    writer.documents<unknown>(name, documents, (document) => canonicalJson(document, table.packed));
    hash.update(`${name}\n`);
    writer.hash(`${name}.bytes`, hash);
  }
  writer.documents('sources', table.origins, (origin) => canonicalJson(origin));
  writer.hash('sources.bytes', hash);
  writer.texts('sources.retrieved', table.retrieved);
  return { writer, hash: hash.digest('hex') };
}
