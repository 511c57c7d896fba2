import { COUNTRY_NAMES, TERRITORY_NAMES } from '../../server/domain/countries.ts';

/**
 * The publishers' spellings that differ from our short English names → our key: an alpha-2 code in lower case or the
 * slug of a territory. The first block are OFAC's reference values; the second are spellings of its free text (places of
 * birth, vessel flags); the third are those of the UK list; each was seen in an edition.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  'Bahamas, The': 'bs',
  Burma: 'mm',
  'Congo, Democratic Republic of the': 'cd',
  'Congo, Republic of the': 'cg',
  'Cote d Ivoire': 'ci',
  'Czech Republic': 'cz',
  'Falkland Islands (Islas Malvinas)': 'fk',
  'Holy See (Vatican City)': 'va',
  'Korea, North': 'kp',
  'Korea, South': 'kr',
  'Man, Isle of': 'im',
  'Micronesia, Federated States of': 'fm',
  'North Macedonia, The Republic of': 'mk',
  Palestinian: 'ps',
  Reunion: 're',
  'Region: Crimea': 'crimea',
  'Region: Gaza': 'gaza',
  'Region: Kafia Kingi': 'kafia-kingi',
  'Region: Northern Mali': 'northern-mali',
  'Region: Russia': 'ru',
  'Region: West Bank': 'west-bank',
  'Sao Tome and Principe': 'st',
  Swaziland: 'sz',
  'The Gambia': 'gm',
  Turkey: 'tr',
  'Virgin Islands, British': 'vg',
  'Virgin Islands, U.S.': 'vi',

  'Bosnia-Herzegovina': 'ba',
  'Comoros Islands': 'km',
  Congo: 'cg',
  "Cote d'Ivoire": 'ci',
  Curacao: 'cw',
  "Democratic People's Republic of Korea": 'kp',
  DPRK: 'kp',
  DRC: 'cd',
  'East Timor': 'tl',
  'Gaza Strip': 'gaza',
  'Gaza (Palestinian Authority)': 'gaza',
  Macedonia: 'mk',
  Macao: 'mo',
  'Palestinian Territories': 'ps',
  'Russian Federation': 'ru',
  'St Kitts and Nevis': 'kn',
  'St. Kitts & Nevis': 'kn',
  'St. Kitts and Nevis': 'kn',
  'St. Vincent and the Grenadines': 'vc',
  'Saint Vincent and the Grenadines': 'vc',
  'The Bahamas': 'bs',
  'the Philippines': 'ph',
  'the Russian Federation': 'ru',
  'The Netherlands': 'nl',
  UAE: 'ae',
  UK: 'gb',
  'United States of America': 'us',
  USA: 'us',
  'Viet Nam': 'vn',
  'West Bank (Palestinian Authority)': 'west-bank',

  Britain: 'gb',
  'Cape Verde': 'cv',
  'Congo (Democratic Republic)': 'cd',
  'Guinea Bissau': 'gw',
  'Occupied Palestinian Territories': 'ps',
  'Republic of Moldova': 'md',
  RUSSIA: 'ru',
  'Syrian Arab Republic': 'sy',
  'United Republic of Tanzania': 'tz',
};

const TABLE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(COUNTRY_NAMES).map(([key, name]) => [name, key] as const),
  ...Object.entries(TERRITORY_NAMES).map(([key, name]) => [name, key] as const),
  ...Object.entries(SPELLINGS),
]);

/** The key of a country as a publisher spells it; null when the name is not in our table. The comparison is exact. */
export const countryKey = (name: string): string | null => TABLE.get(name) ?? null;
