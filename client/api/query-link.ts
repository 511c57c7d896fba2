import { API_PAGE, type AskedQuery, queryPage } from '../model/query-page.ts';

/** Longer than this a link is packed: mail programs break long ones. */
const PLAIN_CHARACTERS = 1_500;
/** What servers and browsers take without question. */
const MOST_CHARACTERS = 8_000;
/** As much as the API takes of a question; a packed link that holds more is not unpacked to its end. */
const MOST_UNPACKED = 100_000;

/** A link to the API's page that holds the question, packed when it is long. Null: it is too long for a link. */
export async function linkToQuery(asked: AskedQuery): Promise<string | null> {
  const plain = queryPage(asked);
  if (plain.length <= PLAIN_CHARACTERS) return plain;
  const packed = `${API_PAGE}?packed=${base64url(await through(JSON.stringify(asked), new CompressionStream('deflate-raw')))}`;
  return packed.length <= MOST_CHARACTERS ? packed : null;
}

/** The question that a link holds; null when it holds none, `damaged` when it cannot be read. */
export async function queryOfLink(search: string): Promise<AskedQuery | 'damaged' | null> {
  const params = new URLSearchParams(search);
  const packed = params.get('packed');
  if (packed !== null) return unpacked(packed);
  const query = params.get('query');
  return query === null ? null : { query, variables: params.get('variables') ?? '' };
}

async function unpacked(text: string): Promise<AskedQuery | 'damaged'> {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const json: unknown = JSON.parse(
      new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))),
    );
    return isAsked(json) ? json : 'damaged';
  } catch {
    // Anybody may have cut or changed the link; how it is damaged helps nobody.
    return 'damaged';
  }
}

const isAsked = (value: unknown): value is AskedQuery =>
  typeof value === 'object' &&
  value !== null &&
  'query' in value &&
  typeof value.query === 'string' &&
  'variables' in value &&
  typeof value.variables === 'string';

/** @throws when it is no such stream, or holds too much */
async function through(
  input: string | Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([input]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts.map((part) => new Uint8Array(part))).arrayBuffer());
    length += value.byteLength;
    if (length > MOST_UNPACKED) {
      await reader.cancel();
      throw new RangeError('more than a question may have');
    }
    parts.push(value);
  }
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
