import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** How a number is made from a field and what is selected inside it, and from the fields of one selection. */
export interface Fold {
  field(field: FieldNode, inside: number): number;
  readonly join: (left: number, right: number) => number;
}

/**
 * A number over everything that is selected, fragments followed. Each fragment is folded once, however often it is
 * spread, so that the time is in proportion to the document. A fragment inside itself counts 0: another rule refuses it.
 */
export function foldSelections(
  root: SelectionSetNode,
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
  fold: Fold,
): number {
  const known = new Map<string, number>();
  return ofSet(root);

  function ofSet(set: SelectionSetNode): number {
    return set.selections.map(ofSelection).reduce(fold.join, 0);
  }

  function ofSelection(selection: SelectionNode): number {
    switch (selection.kind) {
      case Kind.FIELD:
        return fold.field(selection, selection.selectionSet ? ofSet(selection.selectionSet) : 0);
      case Kind.INLINE_FRAGMENT:
        return ofSet(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
    }
  }

  function ofFragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const fragment = fragmentOf(name);
    const count = fragment ? ofSet(fragment.selectionSet) : 0;
    known.set(name, count);
    return count;
  }
}

export const sum = (left: number, right: number): number => left + right;
export const greatest = (left: number, right: number): number => Math.max(left, right);
