import { isParty } from '../../domain/party.ts';
import type { EditionChangeResolvers } from '../__generated__/resolvers.ts';

export const EditionChange: EditionChangeResolvers = {
  list: (change, _, { catalogue }) => catalogue((all) => all.list(change.list)),
  party: async ({ record }, _, { loaders }) => {
    const node = await loaders.node(record);
    return node !== null && isParty(node) ? node : null;
  },
};
