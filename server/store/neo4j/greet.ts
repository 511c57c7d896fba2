import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { StoreUnavailable } from '../graph-store.ts';
import type { Neo4jSettings } from '../settings.ts';
import { FIRST_ANSWER_MS } from './connect.ts';
import { within } from './waiting.ts';

const BOLT_PORT = 7687;

/**
 * What a Bolt client says first: the four bytes of the protocol, and up to four ranges of versions, here 5.8 to 5.0 and 4.4
 * to 4.2 (https://neo4j.com/docs/bolt/current/bolt/handshake/). Neo4j answers with the one that it takes. The last range is
 * of no version: it is two line breaks, which end a request, so that every web server answers.
 */
const GREETING = Buffer.from('6060b0170008080500020404000000000d0a0d0a', 'hex');

/** How a web server begins, also one that takes the greeting for HTTP/0.9 and sends a page without a head. */
const WEB = /^(HTTP|<)/;

/**
 * Asks whether Bolt is spoken at an address, before a driver is let near it. The driver bounds the connecting and not the
 * greeting: with whoever takes a connection and says nothing, its socket stays open for good, even when the driver is closed,
 * and keeps the process from ending. No credential is sent, so no certificate is looked at: the driver does that. Nobody
 * there, or a connection that breaks, is left for the driver to report.
 * @throws {StoreUnavailable} when nothing is heard for 4.5 seconds, or a web server answers
 */
export async function greet({ uri }: Neo4jSettings): Promise<void> {
  const { protocol, hostname, port } = new URL(uri);
  const at = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || BOLT_PORT) };
  const socket = protocol.includes('+s') ? connectTls({ ...at, rejectUnauthorized: false }) : connectPlain(at);
  try {
    const heard = await within(firstHeard(socket), FIRST_ANSWER_MS);
    if (WEB.test(heard)) {
      throw new StoreUnavailable(
        `a web server answers there, and not Neo4j, whose port is ${BOLT_PORT} unless set otherwise (NEO4J_URI)`,
      );
    }
  } finally {
    socket.destroy();
  }
}

/** @returns nothing when there was no connection, or it ended without a word */
function firstHeard(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    socket.once('connect', () => socket.write(GREETING));
    socket.once('data', (bytes) => resolve(bytes.toString('latin1')));
    socket.on('error', () => resolve(''));
    socket.once('close', () => resolve(''));
  });
}
