/**
 * `LU, Hezheng` → `Hezheng LU`: a person's name as OFAC writes it, in its natural order for a screen. The capitals
 * stay: they are published, and say which part is the family name. Only the first comma parts the two.
 */
export function naturalOrder(name: string): string {
  const comma = name.indexOf(', ');
  if (comma < 0) return name;
  return `${name.slice(comma + 2).trim()} ${name.slice(0, comma).trim()}`;
}
