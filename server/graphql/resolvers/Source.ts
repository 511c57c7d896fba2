import type { SourceResolvers } from '../__generated__/resolvers.ts';

export const Source: SourceResolvers = {
  list: (source, _, { catalogue }) => catalogue((all) => all.list(source.list)),
  record: async ({ recordId, list, edition }, _, { loaders }) =>
    (recordId === null ? [] : await loaders.records(recordId)).find(
      (record) => record.list === list && record.edition === edition,
    ) ?? null,
};
