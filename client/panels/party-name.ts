import { screenName } from '../model/names.ts';
import type { PartyKind } from '../model/vocabulary.ts';

/** A party's name as screens set it: the same on the canvas, in the table and in every panel. */
export function partyName({ displayName, kind }: { readonly displayName: string; readonly kind: PartyKind }): string {
  return screenName(displayName, kind);
}
