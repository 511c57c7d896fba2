import type { MeasureType } from '../gql/__generated__/graphql.ts';
import { MEASURE_NAMES } from '../model/measure-names.ts';
import { Chip } from './Chip.tsx';
import { MEASURES } from './measures.ts';

/** One measure: its icon and its name, never a colour. */
export function MeasureChip({ type }: { readonly type: MeasureType }) {
  return <Chip icon={MEASURES[type].icon}>{MEASURE_NAMES[type]}</Chip>;
}
