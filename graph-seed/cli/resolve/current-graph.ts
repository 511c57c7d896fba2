import type { Party } from '../../../server/domain/party.ts';
import { GOVERNMENT_CODES, type GovernmentCode } from '../../../server/domain/vocabulary.ts';
import type { GraphReader } from '../../../server/store/graph-store.ts';
import { readBuild } from '../../../server/store/in-process/build-file.ts';
import { currentBuildFile } from '../../../server/store/in-process/build-folder.ts';
import { openGraph } from '../../../server/store/in-process/graph.ts';
import { listingGovernments } from '../../../server/store/in-process/party-filter.ts';
import { inProcessReader } from '../../../server/store/in-process/reader.ts';
import { Refused } from '../../refusal.ts';

export interface CurrentGraph {
  readonly reader: GraphReader;
  /** The parties that several governments list now, with those that do. */
  listedBySeveral(): Generator<{ readonly party: Party; readonly governments: ReadonlySet<GovernmentCode> }>;
}

/** The graph in use of this data folder. @throws {Refused} when there is none yet @throws {DamagedBuild} */
export async function currentGraph(dataDir: string): Promise<CurrentGraph> {
  const file = await currentBuildFile(dataDir);
  if (file === null) throw new Refused('no graph has been built yet: npm run rebuild');
  const { header, sections } = await readBuild(file);
  const graph = await openGraph(header, sections);
  return {
    reader: inProcessReader(graph),
    *listedBySeveral() {
      for (let row = 0; row < graph.parties.ids.length; row++) {
        const bits = listingGovernments(graph, row, null, false);
        const governments = new Set(GOVERNMENT_CODES.filter((_, at) => (bits & (1 << at)) !== 0));
        if (governments.size > 1) yield { party: graph.parties.documents.get(row), governments };
      }
    },
  };
}
