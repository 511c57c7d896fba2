import { useSyncExternalStore } from 'react';
import type { SourcePartsFragment } from '../../gql/__generated__/graphql.ts';

/** What the Source drawer is asked to show. */
export interface SourceQuestion {
  /** The fact in words: "SEK Studio: listed by US, 2021-12-10". */
  readonly fact: string;
  /** The node that states it: its records are read for "the whole record as published". */
  readonly owner: string;
  readonly sources: readonly SourcePartsFragment[];
  /** For a claim: who contradicts it. */
  readonly against: readonly SourcePartsFragment[];
}

let open: SourceQuestion | null = null;
const listeners = new Set<() => void>();

/** Opens the drawer on a fact's Sources, or closes it. Any panel, view or the canvas may ask. */
export function openSource(question: SourceQuestion | null): void {
  open = question;
  for (const listener of listeners) listener();
}

export function useOpenSource(): SourceQuestion | null {
  return useSyncExternalStore(subscribe, () => open);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
