import type { EditionChangeResolvers } from '../__generated__/resolvers.ts';
import { isParty } from '../node-types.ts';

export const EditionChange: EditionChangeResolvers = {
  list: async (change, _, { catalogue }) => (await catalogue()).list(change.list),
  party: async ({ record }, _, { loaders }) => {
    const node = await loaders.node(record);
    return node !== null && isParty(node) ? node : null;
  },
};
