import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { FORMATS } from '../export/formats.ts';
import { readExport, untilBroken } from '../export/read-export.ts';
import { EXPORT_PARAMETERS, exportFileName, readExportQuestion } from '../export-question.ts';
import { Admission } from '../graphql/admission.ts';
import { BadUserInput, LimitExceeded, Overloaded } from '../graphql/errors.ts';
import { LIMITS } from '../graphql/limits.ts';
import { StaleCursor, type StoreHandle, StoreUnavailable } from '../store/graph-store.ts';
import { clientGone } from './request-signal.ts';

/** A reader that takes nothing for so long has gone: its export would hold a graph in memory. */
const STALLED_MS = 60_000;
/** What is written last reaches the reader before the connection is cut. */
const LAST_WORDS_MS = 100;

/**
 * `GET /export`: parties or a network as a file, streamed. A file that comes to its end is whole; one that breaks off says
 * so in its last line, and its connection is cut before the end of the transfer, so that a client notices too.
 */
export async function exportRoute(app: FastifyInstance, { store }: { readonly store: StoreHandle }): Promise<void> {
  const admission = new Admission('Exports', { atOnce: LIMITS.exports, inLine: 0, patienceMs: 0 });

  app.get('/export', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const asked = readExportQuestion(textsOf(request.query));
      const reader = store.reader();
      const { dataDate, graph } = await reader.about();
      const { exporter: make, mediaType, ending } = FORMATS[asked.format];
      // An export may take longer than a query; one that nobody takes ends.
      reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
      const gone = clientGone(reply);
      const exporter = make(asked.table);
      const leave = await admission.enter();
      if (reply.raw.destroyed) leave();
      else reply.raw.once('close', leave);
      const text = readExport(reader, exporter, asked.question, { signal: gone });
      const body = Readable.from(
        lastWords(
          untilBroken(text, exporter, (error) => {
            if (!gone.aborted) request.log.error({ err: error }, 'an export broke off');
            return `${inWords(error)} Request ${request.id}.`;
          }),
        ),
        { objectMode: false },
      );
      return await reply
        .type(mediaType)
        .headers({
          'content-disposition': `attachment; filename="${exportFileName(asked, dataDate, ending)}"`,
          'x-data-date': dataDate ?? 'unknown',
          'x-graph': graph,
        })
        .send(body);
    } catch (error) {
      return refuse(reply, error);
    }
  });
}

/** Each parameter once, and none that there is not: a mistyped filter must not give everything. */
function textsOf(query: unknown): Partial<Record<(typeof EXPORT_PARAMETERS)[number], string>> {
  const given = Object.entries(typeof query === 'object' && query !== null ? query : {});
  for (const [name, value] of given) {
    if (!EXPORT_PARAMETERS.some((known) => known === name)) {
      throw new BadUserInput(
        `There is no parameter ${JSON.stringify(name)}. There are: ${EXPORT_PARAMETERS.join(', ')}.`,
      );
    }
    if (typeof value !== 'string') throw new BadUserInput(`${name}: is given more than once.`);
  }
  return Object.fromEntries(given);
}

async function* lastWords(text: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* text;
  } catch (error) {
    await pause(LAST_WORDS_MS);
    throw error;
  }
}

/** What a broken export says of its failure: nothing of its inside. */
function inWords(error: unknown): string {
  if (error instanceof StoreUnavailable || error instanceof StaleCursor) return `${error.message}.`;
  return 'Something failed here that should not have.';
}

function refuse(reply: FastifyReply, error: unknown): FastifyReply {
  const say = (status: number, code: string, message: string) =>
    reply
      .code(status)
      .type('application/json')
      .send({ errors: [{ message, extensions: { code } }] });
  if (error instanceof BadUserInput) return say(400, 'BAD_USER_INPUT', error.message);
  if (error instanceof LimitExceeded) return say(400, 'LIMIT_EXCEEDED', error.message);
  if (error instanceof StoreUnavailable) return say(503, 'STORE_UNAVAILABLE', error.message);
  if (error instanceof Overloaded) {
    reply.header('retry-after', String(LIMITS.retryAfterSeconds));
    return say(503, 'OVERLOADED', error.message);
  }
  throw error;
}
