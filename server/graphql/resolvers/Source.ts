import type { SourceResolvers } from '../__generated__/resolvers.ts';

export const Source: SourceResolvers = {
  list: async (source, _, { catalogue }) => (await catalogue()).list(source.list),
  record: async ({ recordId, list, edition }, _, { loaders }) =>
    (recordId === null ? [] : await loaders.records(recordId)).find(
      (record) => record.list === list && record.edition === edition,
    ) ?? null,
};
