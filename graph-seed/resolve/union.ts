/** Disjoint sets of strings; a set is known by its smallest member, whatever the order of the joins. */
export class Union {
  readonly #parent = new Map<string, string>();

  find(item: string): string {
    let root = item;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    if (root !== item) this.#parent.set(item, root);
    return root;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.find(one), this.find(other)];
    if (a < b) this.#parent.set(b, a);
    else if (b < a) this.#parent.set(a, b);
  }
}
