import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** The address cannot be listened on; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * Listens on this host only.
 * @returns the URL, with the port that the system chose when `port` is 0
 * @throws {ListenError}
 */
export async function listen(
  fastify: FastifyInstance,
  { host, port }: { host: string; port: number },
): Promise<string> {
  try {
    await fastify.listen({ host, port });
  } catch (error) {
    throw new ListenError(explanation(error, host, port), { cause: error });
  }
  const address: AddressInfo | string | null = fastify.server.address();
  const heard = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${heard}/`;
}

function explanation(error: unknown, host: string, port: number): string {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program. Stop that, or choose another port: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} on ${host} needs rights that this program has not. Choose one above 1023: PORT=4000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Set HOST to one that is, or leave it out: 127.0.0.1`;
    default:
      return `Cannot listen on ${host}, port ${port}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
