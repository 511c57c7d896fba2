/** `SDN_Type` of the file → what the party is. OFAC leaves the column empty for every kind of organisation. */
export const PARTY_KIND = {
  individual: 'Person',
  '-0- ': 'Organisation',
  vessel: 'Vessel',
  aircraft: 'Aircraft',
} as const;

/** `alt_type` of alt.csv → how the name stands. *Now known as* is another name, not a former one. */
export const ALT_KIND = { aka: 'ALIAS', nka: 'ALIAS', fka: 'FORMER' } as const;
