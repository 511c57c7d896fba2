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
  government: ({ keys }, _, { catalogue }) => catalogue((all) => found(keys.get('GOVERNMENT'), all.government)),
  programme: ({ keys }, _, { catalogue }) => catalogue((all) => found(keys.get('PROGRAMME'), all.programme)),
  list: ({ keys }, _, { catalogue }) => catalogue((all) => found(keys.get('LIST'), all.list)),
  agency: ({ keys }, _, { catalogue }) => catalogue((all) => found(keys.get('AGENCY'), all.agency)),
  measure: ({ keys }) => MEASURES.find((measure) => measure === keys.get('MEASURE')) ?? null,
  period: ({ keys }) => keys.get('DAY') ?? keys.get('MONTH') ?? keys.get('QUARTER') ?? keys.get('YEAR') ?? null,
  where: ({ where }) => designationWhere(where),
};

export const PartyCounts: PartyCountsResolvers = {
  cells: partyCells,
  truncated: ({ cells, totalCells }) => cells.length < totalCells,
};

export const PartyCount: PartyCountResolvers = {
  country: ({ keys }, _, { catalogue }) => catalogue((all) => found(keys.get('COUNTRY'), all.country)),
  government: ({ keys }, _, { catalogue }) => catalogue((all) => found(keys.get('GOVERNMENT'), all.government)),
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
