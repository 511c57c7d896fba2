import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/**
 * A second, plain way to count and read the published files: regular expressions over the whole text, with nothing of the
 * readers in it. Only for well-formed official files.
 */

export async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : decimal !== undefined
          ? String.fromCodePoint(Number(decimal))
          : (ENTITIES[name] ?? whole),
    );

/** The texts of elements that hold text and no element, below one piece of XML, with their names. */
export function leaves(xml: string): { readonly name: string; readonly text: string }[] {
  return [...xml.matchAll(/<([\w.-]+)(?:\s[^<>]*)?>([^<]+)<\/\1>/g)].map(([, name = '', text = '']) => ({
    name,
    text: unescaped(text),
  }));
}

/** How many attributes and texts a piece of XML has. */
export function valuesIn(xml: string): number {
  let attributes = 0;
  for (const [tag] of xml.matchAll(/<[\w.-]+\s[^<>]*>/g)) attributes += (tag.match(/\s[\w.:-]+="/g) ?? []).length;
  return attributes + leaves(xml).filter(({ text }) => text !== '').length;
}

/** Each element of a name that holds others, whole. */
export const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?:\\s[^<>]*)?>[\\s\\S]*?</${name}>`, 'g')) ?? [];

/** What stands between the tags of a container. */
export function within(xml: string, container: string): string {
  const start = xml.indexOf('>', xml.indexOf(`<${container}`)) + 1;
  return xml.slice(start, xml.indexOf(`</${container}>`));
}

/** Rows of a csv file, character by character. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const char = csv[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',' || char === '\n') {
      row.push(cell);
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (char !== '\r') cell += char;
  }
  return rows;
}

/** Fifty of them, spread by a fixed rule, so that a failure comes again. */
export function fifty<Item>(items: readonly Item[]): Item[] {
  let state = 20_211_210;
  return Array.from({ length: Math.min(50, items.length) }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return items[state % items.length] as Item;
  });
}
