import type { MeasureType } from '../gql/__generated__/graphql.ts';
import { MEASURE_NAMES } from '../model/measure-names.ts';
import type { IconName } from './icons.ts';

interface MeasureWords {
  readonly name: string;
  readonly icon: IconName;
  /** Said beside a measure that a reader could take for a freeze; null where there is nothing to mistake. */
  readonly doesNot: string | null;
}

/** What a measure is called here. The publisher's own words stand beside it in its tooltip and in the Source. */
export const MEASURES: Readonly<Record<MeasureType, MeasureWords>> = {
  ASSET_FREEZE: { name: MEASURE_NAMES.ASSET_FREEZE, icon: 'snowflake', doesNot: null },
  TRAVEL_BAN: { name: MEASURE_NAMES.TRAVEL_BAN, icon: 'planeOff', doesNot: 'No asset is frozen by this measure.' },
  DIRECTOR_DISQUALIFICATION: { name: MEASURE_NAMES.DIRECTOR_DISQUALIFICATION, icon: 'ban', doesNot: null },
  TRUST_SERVICES: { name: MEASURE_NAMES.TRUST_SERVICES, icon: 'ban', doesNot: null },
  INVESTMENT_RESTRICTION: {
    name: MEASURE_NAMES.INVESTMENT_RESTRICTION,
    icon: 'chartLine',
    doesNot: 'Nothing is blocked.',
  },
  DEBT_EQUITY_RESTRICTION: {
    name: MEASURE_NAMES.DEBT_EQUITY_RESTRICTION,
    icon: 'chartLine',
    doesNot: 'Nothing is blocked.',
  },
  CORRESPONDENT_ACCOUNT: { name: MEASURE_NAMES.CORRESPONDENT_ACCOUNT, icon: 'buildingBank', doesNot: null },
  ARMS_EMBARGO: { name: MEASURE_NAMES.ARMS_EMBARGO, icon: 'shield', doesNot: null },
  SHIPPING: { name: MEASURE_NAMES.SHIPPING, icon: 'ship', doesNot: null },
  AIRCRAFT: { name: MEASURE_NAMES.AIRCRAFT, icon: 'plane', doesNot: null },
  INTERNET_SERVICES: { name: MEASURE_NAMES.INTERNET_SERVICES, icon: 'world', doesNot: null },
  TECHNICAL_ASSISTANCE: { name: MEASURE_NAMES.TECHNICAL_ASSISTANCE, icon: 'ban', doesNot: null },
  BUSINESS_ARRANGEMENTS: { name: MEASURE_NAMES.BUSINESS_ARRANGEMENTS, icon: 'ban', doesNot: null },
  EXPORT_CONTROL: { name: MEASURE_NAMES.EXPORT_CONTROL, icon: 'package', doesNot: 'Nothing is blocked.' },
  MENU_BASED: { name: MEASURE_NAMES.MENU_BASED, icon: 'listDetails', doesNot: null },
  OTHER: { name: MEASURE_NAMES.OTHER, icon: 'infoCircle', doesNot: null },
};

/**
 * What a Designation does not do, said so that nobody takes it for a freeze; null when it freezes assets, or when no
 * measure of it has such a sentence.
 */
export function whatItDoesNot(types: readonly MeasureType[]): string | null {
  if (types.includes('ASSET_FREEZE')) return null;
  return types.map((type) => MEASURES[type].doesNot).find((sentence) => sentence !== null) ?? null;
}
