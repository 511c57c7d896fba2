import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { FetchLimits } from '../../graph-seed/fetch/download.ts';

/** Short bounds, so that a test does not wait. */
export const QUICK: FetchLimits = {
  tries: 4,
  backOffMs: 5,
  longestWaitMs: 2_500,
  idleMs: 300,
  wholeMs: 10_000,
  mostBytes: 2_000_000,
};

export interface Asked {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** How a publisher answers one request; it is told how many came before to the same path. */
export type Answer = (response: ServerResponse, before: number, request: IncomingMessage) => void;

/** A real HTTP server on this machine that answers, well or badly, as the test says. */
export async function publisher(answers: Readonly<Record<string, Answer>>) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const before = asked.filter((one) => one.path === path).length;
    asked.push({ path, headers: request.headers });
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end('nothing');
    else answer(response, before, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { at: (path: string) => `http://127.0.0.1:${address.port}${path}`, asked };
}

/** The file, whole, with what a later request can be conditional on. */
export const whole =
  (file: Buffer, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/xml', 'content-length': file.length, ...headers }).end(file);
  };

/** Sends so many bytes of a longer file, then drops the connection. */
export const cutAfter =
  (file: Buffer, bytes: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': file.length, ...headers });
    response.write(file.subarray(0, bytes), () => setTimeout(() => response.destroy(), 20));
  };
