import { isParty } from '../../domain/party.ts';
import type { EditionChangeResolvers } from '../__generated__/resolvers.ts';

export const EditionChange: EditionChangeResolvers = {
  list: async (change, _, { catalogue }) => (await catalogue()).list(change.list),
  party: async ({ record }, _, { loaders }) => {
    const node = await loaders.node(record);
    return node !== null && isParty(node) ? node : null;
  },
};
