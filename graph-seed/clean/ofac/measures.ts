import type { MeasureType } from '../../../server/domain/vocabulary.ts';

/** OFAC's SanctionsTypeIDs → what they do. *Block* is an asset freeze and says nothing of travel. */
export const SANCTIONS_TYPE: ReadonlyMap<string, MeasureType> = new Map([
  ['1705', 'ASSET_FREEZE'], // Block
  ['1706', 'OTHER'], // Reject
  ['91416', 'CORRESPONDENT_ACCOUNT'], // 561 Full Restrictions
  ['91419', 'CORRESPONDENT_ACCOUNT'], // NDAA Special Conditions
  ['91505', 'DEBT_EQUITY_RESTRICTION'], // 13662 Sectoral Directive 1
  ['91506', 'DEBT_EQUITY_RESTRICTION'], // 13662 Sectoral Directive 2
  ['91513', 'DEBT_EQUITY_RESTRICTION'], // 13662 Sectoral Directive 3
  ['91514', 'DEBT_EQUITY_RESTRICTION'], // 13662 Sectoral Directive 4
  ['91867', 'MENU_BASED'], // CAATSA Section 231/235 Sanctions
  ['92054', 'INVESTMENT_RESTRICTION'], // CMIC Executive Order
  ['92055', 'MENU_BASED'], // PEESA Sanctions
  ['92087', 'DEBT_EQUITY_RESTRICTION'], // Executive Order 14024 Directive 3
  ['92093', 'CORRESPONDENT_ACCOUNT'], // Executive Order 14024 Directive 2: correspondent and payable-through accounts
]);

/** Not a measure: its comment is the code of a programme. */
export const PROGRAMME_TYPE = '1';
/** The ListID of the SDN list; every other is one of the non-SDN lists. */
export const SDN_LIST = '1550';
/** The ListID of the list of Chinese military-industrial companies, whose days of effect are features. */
export const CMIC_LIST = '92052';
