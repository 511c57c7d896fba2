/** How an edition differs from another: record ids, each in the order of the ids. */
export interface Differences {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Both are record id → hash of what the record says. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Differences {
  const added: string[] = [];
  const changed: string[] = [];
  for (const [id, hash] of after) {
    const old = before.get(id);
    if (old === undefined) added.push(id);
    else if (old !== hash) changed.push(id);
  }
  const removed = [...before.keys()].filter((id) => !after.has(id));
  return { added: added.sort(), changed: changed.sort(), removed: removed.sort() };
}
