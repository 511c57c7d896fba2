/** Every element of a record, in the order of the file; any other is reported. The stored record keeps these names. */
export const FIELDS = [
  'Country',
  'LastName',
  'GivenName',
  'EntityOrShip',
  'TitleOrShip',
  'ShipIMONumber',
  'DateOfBirthOrShipBuildDate',
  'Aliases',
  'Schedule',
  'Item',
  'DateOfListing',
] as const;
export type Field = (typeof FIELDS)[number];

/** Names that other layouts have for the same: until ships were listed, and since the names are in both languages. */
const OTHER_NAMES: ReadonlyMap<string, Field> = new Map([
  ['Entity', 'EntityOrShip'],
  ['Title', 'TitleOrShip'],
  ['DateOfBirth', 'DateOfBirthOrShipBuildDate'],
  ['TitleOrShipType', 'TitleOrShip'],
]);

/** `Country`, and since 2026 `Country-Pays`: the English half says which field it is. Null: none that is known. */
export function fieldOf(name: string): Field | null {
  const [english = name] = name.split('-');
  return FIELDS.find((field) => field === english) ?? OTHER_NAMES.get(english) ?? null;
}
