import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

const ID_ONLY = new Set(['id', '__typename']);

const isId = (selection: SelectionNode): boolean => selection.kind === 'Field' && ID_ONLY.has(selection.name.value);

/** Whether nothing but its id is asked of what a field leads to: then nothing has to be read for it. */
export const asksOnlyId = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.every(({ selectionSet }) => selectionSet?.selections.every(isId) === true);
