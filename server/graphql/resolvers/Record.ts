import type { RecordResolvers } from '../__generated__/resolvers.ts';

export const Record: RecordResolvers = {
  list: async (record, _, { catalogue }) => (await catalogue()).list(record.list),
};
