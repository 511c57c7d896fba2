/** What a measure is called on screen; the publisher's own words stand in its tooltip and in its Source. */
export const MEASURE_NAMES = {
  ASSET_FREEZE: 'Asset freeze',
  TRAVEL_BAN: 'Travel ban',
  DIRECTOR_DISQUALIFICATION: 'Director disqualification',
  TRUST_SERVICES: 'Trust services',
  INVESTMENT_RESTRICTION: 'Investment restriction',
  DEBT_EQUITY_RESTRICTION: 'Debt and equity restriction',
  CORRESPONDENT_ACCOUNT: 'Correspondent accounts',
  ARMS_EMBARGO: 'Arms embargo',
  SHIPPING: 'Shipping restriction',
  AIRCRAFT: 'Aircraft restriction',
  INTERNET_SERVICES: 'Internet services',
  TECHNICAL_ASSISTANCE: 'Technical assistance',
  BUSINESS_ARRANGEMENTS: 'Business arrangements',
  EXPORT_CONTROL: 'Export control',
  MENU_BASED: 'Menu-based measures',
  OTHER: 'Another measure',
} as const;

export type MeasureName = keyof typeof MEASURE_NAMES;
