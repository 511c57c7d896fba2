import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, servedOverHttp } from '../graphql/served-graph.ts';

let served: Served;
let close: () => Promise<void>;
let port: number;
beforeAll(async () => {
  const over = await servedOverHttp();
  ({ served, close } = over);
  port = Number(new URL(over.origin).port);
});
afterAll(() => close());

/** As no HTTP library would write it. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });

const request = (path: string, headers: readonly string[] = [], body = ''): string =>
  [
    `${body === '' ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    'Host: explorer',
    'Connection: close',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...headers,
    '',
    body,
  ].join('\r\n');

const FORGED = '{"level":60,"msg":"forged"}';
const NAMED = 'Deepak Jadhav of Mumbai';
const query = (text: string): string =>
  JSON.stringify({ query: text, variables: { q: NAMED }, operationName: `x\n${FORGED}` });

describe('the log [row 16]', () => {
  it.each([
    ['a line in a path', request(`/%0a${FORGED.replaceAll('"', '%22')}`)],
    ['a colour of a terminal in a path', request('/\u001b[31mred')],
    ['bytes that are no text in a path', request('/\u0000\u0080')],
    ['a request id of somebody else', request('/', [`X-Request-Id: ${FORGED}`])],
    ['an agent that is a log line', request('/', [`User-Agent: x ${FORGED}`])],
    ['a header folded over two lines', request('/', [`X-Folded: a\r\n ${FORGED}`])],
    ['a name of an operation', request('/graphql', ['Content-Type: application/json'], query('{ __typename }'))],
    [
      'a search',
      request('/graphql', ['Content-Type: application/json'], query(`{ search(query: "${NAMED}") { totalCount } }`)),
    ],
    [
      'a search that fails',
      request(
        '/graphql',
        ['Content-Type: application/json'],
        query(`{ search(query: "${NAMED}", first: 99999) { totalCount } }`),
      ),
    ],
    [
      'a search in a link',
      request(`/graphql?query=${encodeURIComponent(`{search(query:"${NAMED}"){totalCount}}`)}`, [
        'apollo-require-preflight: 1',
      ]),
    ],
    ['a method that is none', `${FORGED} / HTTP/1.1\r\n\r\n`],
  ])('is JSON line by line, its own ids, and says nothing of what was looked for: %s', async (_, text) => {
    const before = served.logged.length;
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 \d{3} /);
    for (const line of served.logged.slice(before)) {
      expect(['\n', '\r', '\u001b', '\0'].filter((sign) => line.trimEnd().includes(sign))).toEqual([]);
      const { msg, reqId } = JSON.parse(line);
      expect(msg).not.toBe('forged');
      if (reqId !== undefined) expect(reqId).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
      expect(line).not.toMatch(/Jadhav|Mumbai/);
    }
  });
});
