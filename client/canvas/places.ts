export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Points = ReadonlyMap<string, Point>;

/** Layouts whose places are remembered, so that undo finds each arrangement as it was. */
const LAYOUTS_KEPT = 12;

/** What each layout found, by its key. What stands by hand is the question's, and wins over all of them. */
export class Places {
  readonly #found = new Map<string, Points>();

  /** Null: this layout was not asked for yet, or found nothing, or was forgotten. */
  of(key: string): Points | null {
    const found = this.#found.get(key);
    return found === undefined || found.size === 0 ? null : found;
  }

  keep(key: string, places: Points): void {
    const before = this.#found.get(key) ?? [];
    this.#found.delete(key);
    this.#found.set(key, new Map([...before, ...places]));
    const oldest = this.#found.keys().next().value;
    if (this.#found.size > LAYOUTS_KEPT && oldest !== undefined) this.#found.delete(oldest);
  }
}
