import { apollo } from '../../gql/client.ts';
import { exported, type Origin } from '../../model/export/exported.ts';
import { DATA_DIGITS } from '../../model/since-link.ts';
import type { Explorer } from '../../state/explorer.ts';
import { saveFile } from '../../ui/save-file.ts';
import { fileName } from '../file-name.ts';
import { DATA_READ } from '../header/data-read.ts';
import type { Format } from './formats.ts';

/** Writes what is drawn into a file of the reader's, and says so when it could not. */
export function exportFile(format: Format, explorer: Explorer): void {
  write(format, explorer).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    explorer.actions.say(`${format.title} could not be made: ${reason}`);
  });
}

async function write(format: Format, explorer: Explorer): Promise<void> {
  const { network, derived, question, canvas } = explorer;
  const positions = canvas?.positions() ?? question.places;
  const sheet = exported(network, derived, question, positions, await originOf(explorer));
  const content = await format.write({
    network: sheet,
    explorer,
    canvas: () => {
      if (canvas === null) throw new Error('open the canvas first: it draws the picture.');
      return canvas;
    },
  });
  saveFile(fileName(question.asOf, format.ending), format.type, content);
}

/** Which editions are on screen is in the cache; without an answer the file says that it does not know. */
async function originOf({ network }: Explorer): Promise<Origin> {
  const { data } = await apollo.query({ query: DATA_READ });
  return {
    madeAt: new Date().toISOString(),
    graph: network.graph?.slice(0, DATA_DIGITS) ?? 'unknown',
    link: window.location.href,
    lists: (data?.lists ?? []).map(({ id, name, snapshots }) => {
      const newest = snapshots.at(-1);
      return { id, name, edition: newest?.edition ?? null, retrievedAt: newest?.retrievedAt ?? null };
    }),
  };
}
