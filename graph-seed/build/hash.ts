import { createHash } from 'node:crypto';
import type { Graph } from '../../server/domain/graph.ts';

/**
 * The hash of a graph over its canonical form: JSON with the keys of every object in order. Equal data has an equal
 * hash, so the moment of reading (`retrievedAt`), which says nothing about the data, is left out.
 * @returns SHA-256, lower-case hexadecimal
 */
export function hashGraph(graph: Graph): string {
  const hash = createHash('sha256');
  for (const [name, values] of Object.entries(graph).sort(byKey)) {
    hash.update(`${name}\n`);
    for (const value of values) hash.update(`${canonicalJson(value)}\n`);
  }
  return hash.digest('hex');
}

const LEFT_OUT = 'retrievedAt';
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** JSON without spaces, every object's keys in the order of JavaScript's `<`. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) {
    let text = '[';
    for (let at = 0; at < value.length; at += 1) text += (at === 0 ? '' : ',') + canonicalJson(value[at]);
    return `${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const inner = members[key];
    if (inner !== undefined && key !== LEFT_OUT)
      text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner)}`;
  }
  return `${text}}`;
}
