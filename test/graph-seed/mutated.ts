import fc from 'fast-check';

/** Pieces that mean something to one of the formats, or to what is behind it. */
const PIECES = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ',',
  '\r\n',
  '\u0000',
  '\u001a',
  '\ufeff',
  '\u202e',
  '-0- ',
  ']]>',
  '<!--',
  '<![CDATA[',
  '&xxe;',
  '&#0;',
  '&#x110000;',
  '<?php ?>',
  '<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  '<__proto__>x</__proto__>',
  '<constructor/>',
  ' xmlns="urn:other"',
  ' __proto__="x"',
  '9999999999999999999999',
  '31 Feb 2024',
  '=HYPERLINK("x")',
  '<record/>',
];

type Mutation =
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly byte: number }
  | { readonly kind: 'drop' | 'double'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number }
  | { readonly kind: 'put'; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly kind: 'nest'; readonly at: number; readonly times: number }
  | { readonly kind: 'encode'; readonly as: 'latin1' | 'utf16le' };

/** A place in a file, as its share. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({ kind: fc.constant('flip' as const), at: place, byte: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const), at: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({
    kind: fc.constant('put' as const),
    at: place,
    piece: fc.constantFrom(...PIECES),
    times: fc.constantFrom(1, 1, 1, 2, 1_000, 30_000),
  }),
  fc.record({ kind: fc.constant('nest' as const), at: place, times: fc.constantFrom(2, 39, 41, 20_000) }),
  fc.record({ kind: fc.constant('encode' as const), as: fc.constantFrom('latin1' as const, 'utf16le' as const) }),
);

/** One to three things that happen to a file on its way, one after the other. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });

export const mutated = (whole: Buffer, list: readonly Mutation[]): Buffer => list.reduce(applied, whole);

function applied(bytes: Buffer, change: Mutation): Buffer {
  const offset = (share: number): number => Math.floor(share * bytes.length);
  switch (change.kind) {
    case 'cut':
      return bytes.subarray(0, offset(change.at));
    case 'flip': {
      const copy = Buffer.from(bytes);
      const at = offset(change.at);
      copy[at] = (copy[at] ?? 0) ^ change.byte;
      return copy;
    }
    case 'drop': {
      const [from, to] = piece(bytes, offset(change.at));
      return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    }
    case 'double': {
      const [from, to] = piece(bytes, offset(change.at));
      return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    }
    case 'move': {
      const [from, to] = piece(bytes, offset(change.at));
      const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
      const [behind] = piece(rest, Math.floor(change.to * rest.length));
      return Buffer.concat([rest.subarray(0, behind), bytes.subarray(from, to), rest.subarray(behind)]);
    }
    case 'put': {
      const at = offset(change.at);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(change.piece.repeat(change.times)), bytes.subarray(at)]);
    }
    case 'nest': {
      const [at] = piece(bytes, offset(change.at));
      return Buffer.concat([bytes.subarray(0, at), Buffer.from('<a>'.repeat(change.times)), bytes.subarray(at)]);
    }
    case 'encode':
      return Buffer.from(bytes.toString(), change.as);
  }
}

/** Around a place: the whole element of an XML file, the row of another. */
function piece(bytes: Buffer, at: number): readonly [from: number, to: number] {
  const text = bytes.toString('latin1');
  const open = text.lastIndexOf('<', at);
  const name = open === -1 ? undefined : /^<([\w.-]+)[\s>/]/.exec(text.slice(open, open + 200))?.[1];
  if (name !== undefined) {
    const close = text.indexOf(`</${name}>`, open);
    if (close !== -1) return [open, close + name.length + 3];
  }
  const from = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return [from, end === -1 ? text.length : end + 1];
}
