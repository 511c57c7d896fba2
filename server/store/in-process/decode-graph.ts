import type { Graph } from '../../domain/graph.ts';
import { type BuildHeader, readBuild } from './build-file.ts';
import type { Documents } from './columns.ts';
import { openGraph } from './graph.ts';

const allOf = <Value extends object>(documents: Documents<Value>): Value[] =>
  Array.from({ length: documents.length }, (_, row) => documents.read(row));

/**
 * The whole Graph of a build file, as it was built. Holds it in memory: about 400 MB for the whole US list.
 * @throws {DamagedBuild}
 */
export async function decodeGraph(path: string): Promise<{ readonly header: BuildHeader; readonly graph: Graph }> {
  const { header, sections } = await readBuild(path);
  const open = await openGraph(header, sections);
  const { countries, governments, agencies, programmes, works, lists } = open.catalogue;
  return {
    header,
    graph: {
      parties: allOf(open.parties.documents),
      designations: allOf(open.designations.documents),
      relations: allOf(open.relations.documents),
      positions: allOf(open.positions.documents),
      claims: open.claims,
      works,
      programmes,
      countries,
      governments,
      agencies,
      lists,
      records: allOf(open.records.documents),
      changes: allOf(open.changes.documents),
      issues: allOf(open.issues.documents),
      aliases: open.aliases,
      possibleMatches: allOf(open.matches.documents),
    },
  };
}
