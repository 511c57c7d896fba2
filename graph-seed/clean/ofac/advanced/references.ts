import type { XmlElement } from '../../xml.ts';

/** The reference values that stand at the head of the file: set and id → the words that an entry means by the id. */
export class References {
  readonly #values = new Map<string, XmlElement>();

  /** Takes in one set, `AliasTypeValues`. */
  add(set: XmlElement): void {
    for (const value of set.children) this.#values.set(`${value.name} ${value.attributes.ID ?? ''}`, value);
  }

  /** The words of `AliasType` 1400; null when the file has no such value. */
  words(kind: string, id: string): string | null {
    return this.#values.get(`${kind} ${id}`)?.text.trim() ?? null;
  }

  attribute(kind: string, id: string, name: string): string | null {
    return this.#values.get(`${kind} ${id}`)?.attributes[name] ?? null;
  }
}
