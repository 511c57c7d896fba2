import type { MeasureType } from '../gql/__generated__/graphql.ts';
import type { IconName } from './icons.ts';

interface Measure {
  readonly icon: IconName;
  /** Said beside a measure that a reader could take for a freeze; null where there is nothing to mistake. */
  readonly doesNot: string | null;
}

/** How a measure looks, and what it must not be taken for; its name is in model/measure-names.ts. */
export const MEASURES: Readonly<Record<MeasureType, Measure>> = {
  ASSET_FREEZE: { icon: 'snowflake', doesNot: null },
  TRAVEL_BAN: { icon: 'planeOff', doesNot: 'No asset is frozen by this measure.' },
  DIRECTOR_DISQUALIFICATION: { icon: 'ban', doesNot: null },
  TRUST_SERVICES: { icon: 'ban', doesNot: null },
  INVESTMENT_RESTRICTION: { icon: 'chartLine', doesNot: 'Nothing is blocked.' },
  DEBT_EQUITY_RESTRICTION: { icon: 'chartLine', doesNot: 'Nothing is blocked.' },
  CORRESPONDENT_ACCOUNT: { icon: 'buildingBank', doesNot: null },
  ARMS_EMBARGO: { icon: 'shield', doesNot: null },
  SHIPPING: { icon: 'ship', doesNot: null },
  AIRCRAFT: { icon: 'plane', doesNot: null },
  INTERNET_SERVICES: { icon: 'world', doesNot: null },
  TECHNICAL_ASSISTANCE: { icon: 'ban', doesNot: null },
  BUSINESS_ARRANGEMENTS: { icon: 'ban', doesNot: null },
  EXPORT_CONTROL: { icon: 'package', doesNot: 'Nothing is blocked.' },
  MENU_BASED: { icon: 'listDetails', doesNot: null },
  OTHER: { icon: 'infoCircle', doesNot: null },
};

/**
 * What a Designation does not do, said so that nobody takes it for a freeze; null when it freezes assets, or when no
 * measure of it has such a sentence.
 */
export function whatItDoesNot(types: readonly MeasureType[]): string | null {
  if (types.includes('ASSET_FREEZE')) return null;
  return types.map((type) => MEASURES[type].doesNot).find((sentence) => sentence !== null) ?? null;
}
