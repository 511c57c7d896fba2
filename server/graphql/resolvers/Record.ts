import type { RecordResolvers } from '../__generated__/resolvers.ts';

export const Record: RecordResolvers = {
  list: (record, _, { catalogue }) => catalogue((all) => all.list(record.list)),
};
