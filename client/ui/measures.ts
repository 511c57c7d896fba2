import type { MeasureType } from '../gql/__generated__/graphql.ts';
import type { IconName } from './icons.ts';

interface MeasureWords {
  readonly name: string;
  readonly icon: IconName;
  /** Said beside a measure that a reader could take for a freeze; null where there is nothing to mistake. */
  readonly doesNot: string | null;
}

/** What a measure is called here. The publisher's own words stand beside it in its tooltip and in the Source. */
export const MEASURES: Readonly<Record<MeasureType, MeasureWords>> = {
  ASSET_FREEZE: { name: 'Asset freeze', icon: 'snowflake', doesNot: null },
  TRAVEL_BAN: { name: 'Travel ban', icon: 'planeOff', doesNot: 'No asset is frozen by this measure.' },
  DIRECTOR_DISQUALIFICATION: { name: 'Director disqualification', icon: 'ban', doesNot: null },
  TRUST_SERVICES: { name: 'Trust services', icon: 'ban', doesNot: null },
  INVESTMENT_RESTRICTION: { name: 'Investment restriction', icon: 'chartLine', doesNot: 'Nothing is blocked.' },
  DEBT_EQUITY_RESTRICTION: { name: 'Debt and equity restriction', icon: 'chartLine', doesNot: 'Nothing is blocked.' },
  CORRESPONDENT_ACCOUNT: { name: 'Correspondent accounts', icon: 'buildingBank', doesNot: null },
  ARMS_EMBARGO: { name: 'Arms embargo', icon: 'shield', doesNot: null },
  SHIPPING: { name: 'Shipping restriction', icon: 'ship', doesNot: null },
  AIRCRAFT: { name: 'Aircraft restriction', icon: 'plane', doesNot: null },
  INTERNET_SERVICES: { name: 'Internet services', icon: 'world', doesNot: null },
  TECHNICAL_ASSISTANCE: { name: 'Technical assistance', icon: 'ban', doesNot: null },
  BUSINESS_ARRANGEMENTS: { name: 'Business arrangements', icon: 'ban', doesNot: null },
  EXPORT_CONTROL: { name: 'Export control', icon: 'package', doesNot: 'Nothing is blocked.' },
  MENU_BASED: { name: 'Menu-based measures', icon: 'listDetails', doesNot: null },
  OTHER: { name: 'Another measure', icon: 'infoCircle', doesNot: null },
};

/**
 * What a Designation does not do, said so that nobody takes it for a freeze; null when it freezes assets, or when no
 * measure of it has such a sentence.
 */
export function whatItDoesNot(types: readonly MeasureType[]): string | null {
  if (types.includes('ASSET_FREEZE')) return null;
  return types.map((type) => MEASURES[type].doesNot).find((sentence) => sentence !== null) ?? null;
}
