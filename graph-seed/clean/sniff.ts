import type { FileSample, Refusal } from '../importer.ts';
import { foreignRoot, type XmlForm, xmlRoot } from './xml.ts';

export const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);
const starts = (bytes: Uint8Array, ...expected: number[]): boolean => expected.every((byte, at) => bytes[at] === byte);

/** The text of a head without byte order mark and leading white space. */
export const startOf = ({ head }: FileSample): string =>
  textOf(head)
    .replace(/^\uFEFF/, '')
    .trimStart()
    .slice(0, 2000);

/** What no list is: empty, packed twice, binary, another encoding, an HTML page, JSON. Null: text that may be a list. */
export function foreign(sample: FileSample): Refusal | null {
  const { head } = sample;
  if (sample.size === 0 || head.length === 0) return { line: null, reason: 'the file is empty' };
  if (starts(head, 0x1f, 0x8b) || starts(head, 0x50, 0x4b, 0x03, 0x04)) {
    return { line: 1, reason: 'packed twice: unpack it once' };
  }
  if (starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff)) {
    return { line: 1, reason: 'UTF-16: the file has been converted; the publisher serves plain UTF-8' };
  }
  if (starts(head, 0x50, 0x4b, 0x05, 0x06)) return { line: null, reason: 'a zip file that holds nothing' };
  if (head.includes(0)) return { line: 1, reason: 'binary: a NUL byte where only text is expected' };
  const start = startOf(sample).toLowerCase();
  if (/^<(?:!doctype html|html|head|body)/.test(start)) {
    return { line: 1, reason: 'an HTML page, not a list: perhaps an error page of the publisher or a proxy' };
  }
  if (start.startsWith('{') || start.startsWith('['))
    return { line: 1, reason: 'JSON, which no reader of this list takes' };
  return null;
}

/** Whether the bytes can be an XML list of this form. Null: they can. */
export function sniffXml(sample: FileSample, form: XmlForm): Refusal | null {
  const other = foreign(sample);
  if (other !== null) return other;
  if (!startOf(sample).startsWith('<')) return { line: 1, reason: `no XML: <${form.root}> is expected` };
  const root = xmlRoot(sample.head);
  if (typeof root === 'string') return { line: 1, reason: root, recognised: true };
  const problem = foreignRoot(root, form);
  if (problem === null) return null;
  return { line: 1, reason: `${problem}${knownRoot(root.name)}`, recognised: true };
}

/** What a root says of the list that it belongs to. */
const ROOTS: Readonly<Record<string, string>> = {
  'data-set': "it looks like Canada's sema-lmes.xml",
  Designations: 'it looks like the UK Sanctions List',
  Sanctions: "it looks like OFAC's advanced XML",
  sdnList: "it looks like OFAC's plain XML",
  sanctionsData: "it looks like OFAC's enhanced XML, which no reader takes: SDN_ADVANCED.XML says the same",
  CONSOLIDATED_LIST: 'it looks like the list of the UN Security Council',
  ArrayOfFinancialSanctionsTarget: 'it looks like the list of OFSI, which the UK has ended',
};
const knownRoot = (name: string): string => {
  const looks = Object.hasOwn(ROOTS, name) ? ROOTS[name] : undefined;
  return looks === undefined ? '' : `; ${looks}`;
};
