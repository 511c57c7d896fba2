import { countryKey } from '../countries.ts';

/** What OFAC writes where there is no country to name: known, and no tie. */
export const NO_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['undetermined', 'OFAC says that the country is not determined'],
  ['None Identified', 'OFAC says that no country is identified'],
  ['Region: Commonwealth of Independent States', 'a group of states, none of which is named'],
]);

/**
 * The country that a place ends in: the whole of it, or what stands behind one of its commas. The longest wins, since
 * OFAC writes `Korea, North`. Free text that ends in no country of the table gives no tie.
 */
export function endingCountry(place: string): { country: string; place: string | null } | null {
  const whole = countryKey(place);
  if (whole !== null) return { country: whole, place: null };
  for (let comma = place.indexOf(','); comma >= 0; comma = place.indexOf(',', comma + 1)) {
    const country = countryKey(place.slice(comma + 1).trim());
    if (country !== null) return { country, place: place.slice(0, comma).trim() };
  }
  return null;
}
