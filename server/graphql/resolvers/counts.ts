import { MEASURES, PARTY_KINDS } from '../../domain/vocabulary.ts';
import type {
  DesignationCountResolvers,
  DesignationCountsResolvers,
  PartyCountResolvers,
  PartyCountsResolvers,
  TimelineBucketResolvers,
} from '../__generated__/resolvers.ts';
import { bucketBehind } from '../behind.ts';
import { cellsOfBucket, designationCells, partyCells } from '../cells.ts';
import { designationWhere, partyWhere } from '../where-value.ts';

export const DesignationCounts: DesignationCountsResolvers = {
  cells: designationCells,
  truncated: ({ cells, totalCells }) => cells.length < totalCells,
};

export const DesignationCount: DesignationCountResolvers = {
  government: async ({ keys }, _, { catalogue }) => found(keys.get('GOVERNMENT'), (await catalogue()).government),
  programme: async ({ keys }, _, { catalogue }) => found(keys.get('PROGRAMME'), (await catalogue()).programme),
  list: async ({ keys }, _, { catalogue }) => found(keys.get('LIST'), (await catalogue()).list),
  agency: async ({ keys }, _, { catalogue }) => found(keys.get('AGENCY'), (await catalogue()).agency),
  measure: ({ keys }) => MEASURES.find((measure) => measure === keys.get('MEASURE')) ?? null,
  period: ({ keys }) => keys.get('DAY') ?? keys.get('MONTH') ?? keys.get('QUARTER') ?? keys.get('YEAR') ?? null,
  where: ({ where }) => designationWhere(where),
};

export const PartyCounts: PartyCountsResolvers = {
  cells: partyCells,
  truncated: ({ cells, totalCells }) => cells.length < totalCells,
};

export const PartyCount: PartyCountResolvers = {
  country: async ({ keys }, _, { catalogue }) => found(keys.get('COUNTRY'), (await catalogue()).country),
  government: async ({ keys }, _, { catalogue }) => found(keys.get('GOVERNMENT'), (await catalogue()).government),
  kind: ({ keys }) => PARTY_KINDS.find((kind) => kind === keys.get('KIND')) ?? null,
  where: ({ where }) => partyWhere(where),
};

export const TimelineBucket: TimelineBucketResolvers = {
  programmes: (bucket, _, { loaders }) => cellsOfBucket(bucket, 'PROGRAMME', loaders),
  measures: (bucket, _, { loaders }) => cellsOfBucket(bucket, 'MEASURE', loaders),
  where: ({ question, label }) => designationWhere(bucketBehind(question.where, question.by, label)),
};

const found = <Item>(key: string | null | undefined, find: (key: string) => Item): Item | null =>
  key === null || key === undefined ? null : find(key);
