/** What OFAC writes where there is no country to name: known, and no tie. */
export const NO_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['undetermined', 'OFAC says that the country is not determined'],
  ['None Identified', 'OFAC says that no country is identified'],
  ['Region: Commonwealth of Independent States', 'a group of states, none of which is named'],
]);

/** `SDN_Type` of the file → what the party is. OFAC leaves the column empty for every kind of organisation. */
export const PARTY_KIND = {
  individual: 'Person',
  '-0- ': 'Organisation',
  vessel: 'Vessel',
  aircraft: 'Aircraft',
} as const;

/** `alt_type` of alt.csv → how the name stands. *Now known as* is another name, not a former one. */
export const ALT_KIND = { aka: 'ALIAS', nka: 'ALIAS', fka: 'FORMER' } as const;
