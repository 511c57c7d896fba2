import { SaxesParser } from 'saxes';
import { UnreadableList } from '../importer.ts';

/** An element with all that it holds. Names are local: a prefix that stands for the root's namespace is taken off. */
export interface XmlElement {
  readonly name: string;
  /** Where it begins in the file, 1 for the first. */
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, as published; white space between child elements is left out. */
  readonly text: string;
}

/** An element as it comes out of the stream, with the name of the container that it stands in. */
export interface StreamedElement {
  readonly element: XmlElement;
  /** The container's name; the root's own when it stands directly in the root. */
  readonly within: string;
}

export interface XmlForm {
  readonly root: string;
  /** The namespaces that the root may be in; null: none. */
  readonly namespaces: readonly (string | null)[];
  /** Children of the root that hold the elements of the stream and are not kept themselves. */
  readonly containers: ReadonlySet<string>;
}

/** Bounds that no genuine list comes near. */
const DEEPEST = 40;
const LONGEST_SILENCE = 4_000_000;
const MOST_ELEMENTS = 200_000;

/** An element that is still open. */
interface Open {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** What most elements have. Shared and never written to: a file has a million of them. */
const NO_CHILDREN: XmlElement[] = [];

/**
 * The elements of a list in the order of the file, each with all that it holds. Streams: holds one element at a time.
 * @throws {UnreadableList} with the line: not well-formed, cut off, not UTF-8, a DOCTYPE, a foreign root or namespace,
 * nested or long beyond all reason
 */
export async function* readXml(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  form: XmlForm,
): AsyncGenerator<StreamedElement> {
  const reader = new XmlReader(file, form);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) {
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (error instanceof TypeError) throw reader.refuse('not UTF-8 at or after this line');
      throw error;
    }
    yield* reader.write(text);
  }
  yield* reader.end();
}

class XmlReader {
  readonly #file: string;
  readonly #form: XmlForm;
  readonly #parser = new SaxesParser();
  /** Open elements: the root, perhaps a container, then those that are gathered. */
  readonly #open: Open[] = [];
  #done: StreamedElement[] = [];
  #prefix = '';
  #elements = 0;
  #silence = 0;
  #rootClosed = false;

  constructor(file: string, form: XmlForm) {
    this.#file = file;
    this.#form = form;
    const parser = this.#parser;
    // Not one handler more: with eight of them V8 keeps the parser as a table of names, and it is four times as slow.
    parser.on('error', (error) => {
      throw this.refuse(`no well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`);
    });
    parser.on('doctype', () => {
      throw this.refuse('a DOCTYPE, which no official list has and which may hide an attack');
    });
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^utf-8$/i.test(encoding)) {
        throw this.refuse(`encoded in ${encoding}, where UTF-8 is expected`);
      }
    });
    parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    parser.on('closetag', () => this.#closed());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  write(text: string): StreamedElement[] {
    this.#silence += text.length;
    this.#parser.write(text);
    if (this.#silence > LONGEST_SILENCE) {
      throw this.refuse(`more than ${LONGEST_SILENCE} characters without the begin or end of an element`);
    }
    return this.#taken();
  }

  end(): StreamedElement[] {
    if (!this.#rootClosed) {
      const inside = this.#open.at(-1)?.name;
      throw this.refuse(
        inside === undefined ? 'cut off: no element at all' : `cut off: the file ends inside <${inside}>`,
      );
    }
    this.#parser.close();
    return this.#taken();
  }

  refuse(reason: string): UnreadableList {
    return new UnreadableList(this.#file, this.#parser.line, reason);
  }

  #taken(): StreamedElement[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#silence = 0;
    if (this.#open.length === 0) this.#checkRoot(name, attributes);
    if (this.#open.length >= DEEPEST) throw this.refuse(`elements nested more than ${DEEPEST} deep`);
    if (this.#isGathering()) this.#elements += 1;
    else this.#elements = 0;
    if (this.#elements > MOST_ELEMENTS) throw this.refuse(`more than ${MOST_ELEMENTS} elements in one entry`);
    this.#open.push({ name: this.#local(name), line: this.#parser.line, attributes, children: NO_CHILDREN, text: '' });
  }

  #checkRoot(name: string, attributes: Readonly<Record<string, string>>): void {
    const found = rootOf(name, attributes);
    const problem = foreignRoot(found, this.#form);
    if (problem !== null) throw this.refuse(problem);
    this.#prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
  }

  #local(name: string): string {
    return this.#prefix !== '' && name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : name;
  }

  #closed(): void {
    this.#silence = 0;
    const one = this.#open.pop();
    if (one === undefined) return;
    if (this.#open.length === 0) this.#rootClosed = true;
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    if (one.children.length > 0 && one.text.trim() === '') one.text = '';
    if (this.#isContainer(this.#open.length, one.name)) return;
    if (this.#isStream()) this.#done.push({ element: one, within: parent.name });
    else if (parent.children === NO_CHILDREN) parent.children = [one];
    else parent.children.push(one);
  }

  /** Whether the innermost open element hands its children out instead of keeping them. */
  #isStream(): boolean {
    const depth = this.#open.length;
    return depth === 1 || (depth === 2 && this.#form.containers.has(this.#open[1]?.name ?? ''));
  }

  #isContainer(depth: number, name: string): boolean {
    return depth === 1 && this.#form.containers.has(name);
  }

  #isGathering(): boolean {
    return this.#open.length > 0 && !this.#isStream();
  }

  #text(text: string): void {
    const inside = this.#open.at(-1);
    if (inside === undefined) return;
    if (inside.children.length > 0 && text.trim() === '') return;
    inside.text += text;
  }
}

export interface XmlRoot {
  readonly name: string;
  readonly namespace: string | null;
}

function rootOf(name: string, attributes: Readonly<Record<string, string>>): XmlRoot {
  const colon = name.indexOf(':');
  if (colon < 0) return { name, namespace: attributes.xmlns ?? null };
  return { name: name.slice(colon + 1), namespace: attributes[`xmlns:${name.slice(0, colon)}`] ?? null };
}

/** What is wrong with a root; null: it is the one that is expected. */
export function foreignRoot(found: XmlRoot, { root, namespaces }: XmlForm): string | null {
  if (found.name !== root) return `the root is <${found.name}>, where <${root}> is expected`;
  if (namespaces.includes(found.namespace)) return null;
  const known = namespaces.map((one) => one ?? 'none').join(' or ');
  return `<${root}> is in the namespace ${found.namespace ?? 'none'}, where ${known} is expected: another edition of the format, which this reader does not know`;
}

/** The root of a document, from its first bytes; a text says why there is none. */
export function xmlRoot(head: Uint8Array): XmlRoot | string {
  let found: XmlRoot | string | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    found ??= `no well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`;
  });
  parser.on('doctype', () => {
    found ??= 'a DOCTYPE, which no official list has and which may hide an attack';
  });
  parser.on('opentag', ({ name, attributes }) => {
    found ??= rootOf(name, attributes);
  });
  // The head may end in the middle of a character or a tag: only what stands before the first element matters.
  parser.write(new TextDecoder('utf-8').decode(head));
  return found ?? 'no element in the first 64 KiB';
}
