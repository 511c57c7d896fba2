import type { MeasureType, PartyKind } from '../../../server/domain/vocabulary.ts';

/** `Designation Type` → what the party is. */
export const PARTY_KIND: ReadonlyMap<string, PartyKind> = new Map([
  ['individual', 'Person'],
  ['entity', 'Organisation'],
  ['ship', 'Vessel'],
]);

/** The parts of `Sanctions Imposed`, in lower case → what they do. */
export const MEASURE: ReadonlyMap<string, MeasureType> = new Map([
  ['asset freeze', 'ASSET_FREEZE'],
  ['travel ban', 'TRAVEL_BAN'],
  ['director disqualification sanction', 'DIRECTOR_DISQUALIFICATION'],
  ['trust services sanctions', 'TRUST_SERVICES'],
  ['arms embargo', 'ARMS_EMBARGO'],
  ['targeted arms embargo', 'ARMS_EMBARGO'],
  ['prohibition of port entry', 'SHIPPING'],
  ['chartering of ships', 'SHIPPING'],
  ['de-flag', 'SHIPPING'],
  ['shipping sanctions: (see "other information")', 'SHIPPING'],
  ['crew servicing of ships and aircraft', 'SHIPPING'],
  // Ships and aircraft both; which of them is said in Other Information only.
  ['transport sanctions: see "other information"', 'OTHER'],
  ['prevention of business arrangements', 'BUSINESS_ARRANGEMENTS'],
  ['closure of representative offices', 'BUSINESS_ARRANGEMENTS'],
  ['prohibition on correspondent banking relationships and processing payments', 'CORRESPONDENT_ACCOUNT'],
  ['prohibition on correspondent banking and clearing', 'CORRESPONDENT_ACCOUNT'],
  ['technical assistance related to aircraft', 'TECHNICAL_ASSISTANCE'],
  ['internet services sanctions: see "other information"', 'INTERNET_SERVICES'],
]);

/** The regulations → the letters that their Unique IDs begin with: for an entry under several of them. */
export const REGIME_LETTERS: ReadonlyMap<string, string> = new Map([
  ['The Afghanistan (Sanctions) (EU Exit) Regulations 2020', 'AFG'],
  ["Isil (Da'esh) and Al-Qaeda (United Nations Sanctions) (EU Exit) Regulations 2019", 'AQD'],
  ['The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019', 'BEL'],
  ['The Bosnia and Herzegovina (Sanctions) (EU Exit) Regulations 2020', 'BIH'],
  ['The Central African Republic (Sanctions) (EU Exit) Regulations 2020', 'CAF'],
  ['The Chemical Weapons (Sanctions) (EU Exit) Regulations 2019', 'CHW'],
  ['The Counter-Terrorism (Sanctions) (EU Exit) Regulations 2019', 'CTD'],
  ['The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019', 'CTI'],
  ['The Cyber (Sanctions) (EU Exit) Regulations 2020', 'CYB'],
  ["The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019", 'DPR'],
  ['The Democratic Republic of the Congo (Sanctions) (EU Exit) Regulations 2019', 'DRC'],
  ['The Global Anti-Corruption Sanctions Regulations 2021', 'GAC'],
  ['The Global Human Rights Sanctions Regulations 2020', 'GHR'],
  ['The Republic of Guinea-Bissau (Sanctions) (EU Exit) Regulations 2019', 'GUB'],
  ['The Guinea (Sanctions) (EU Exit) Regulations 2019', 'GUC'],
  ['The Haiti (Sanctions) Regulations 2022', 'HAI'],
  ['The Iran (Sanctions) (Human Rights) (EU Exit) Regulations 2019', 'IHR'],
  ['The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019', 'INU'],
  ['The Iran (Sanctions) Regulations 2023', 'IRN'],
  ['The Iraq (Sanctions) (EU Exit) Regulations 2020', 'IRQ'],
  ['The Libya (Sanctions) (EU Exit) Regulations 2020', 'LIB'],
  ['The Mali (Sanctions) (EU Exit) Regulations 2020', 'MAL'],
  ['The Myanmar (Sanctions) Regulations 2021', 'MYA'],
  ['The Nicaragua (Sanctions) (EU Exit) Regulations 2020', 'NIC'],
  ['The Russia (Sanctions) (EU Exit) Regulations 2019', 'RUS'],
  ['The Somalia (Sanctions) (EU Exit) Regulations 2020', 'SOM'],
  ['The South Sudan (Sanctions) (EU Exit) Regulations 2019', 'SSU'],
  ['The Sudan (Sanctions) (EU Exit) Regulations 2020', 'SUD'],
  ['The Syria (Sanctions) (EU Exit) Regulations 2019', 'SYR'],
  ['The Venezuela (Sanctions) (EU Exit) Regulations 2019', 'VEN'],
  ['The Yemen (Sanctions) (EU Exit) Regulations 2020', 'YEM'],
  ['The Zimbabwe (Sanctions) (EU Exit) Regulations 2019', 'ZIM'],
]);

/** `Non-latin script type`, odd spellings included → ISO 15924. */
export const SCRIPT: ReadonlyMap<string, string> = new Map([
  ['Arabic', 'Arab'],
  ['Burmese', 'Mymr'],
  ['Chinese', 'Hani'],
  ['Cryillic', 'Cyrl'],
  ['Cyrilic', 'Cyrl'],
  ['Cyrillic', 'Cyrl'],
  ['Georgian', 'Geor'],
  ['Greek', 'Grek'],
  ['Hangul', 'Hang'],
  ['Hebrew', 'Hebr'],
  ['Persian', 'Arab'],
  ['Russian', 'Cyrl'],
  ['Thai', 'Thai'],
]);

/** `Non-latin script language` → BCP 47; null: a word that names no language. */
export const LANGUAGE: ReadonlyMap<string, string | null> = new Map([
  ['Arabic', 'ar'],
  ['Belarusian', 'be'],
  ['Bosnian', 'bs'],
  ['Bulgarian', 'bg'],
  ['Burmese', 'my'],
  ['Chinese', 'zh'],
  ['Cyrillic', null],
  ['Georgian', 'ka'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Japanese', 'ja'],
  ['Kazakh', 'kk'],
  ['Korean', 'ko'],
  ['Persian', 'fa'],
  ['Persian/Farsi', 'fa'],
  ['Romanian', 'ro'],
  ['Russia', 'ru'],
  ['Russian', 'ru'],
  ['Serbian', 'sr'],
  ['Spanish', 'es'],
  ['Thai', 'th'],
  ['Turkish', 'tr'],
  ['Ukraine', 'uk'],
  ['Ukrainian', 'uk'],
]);
