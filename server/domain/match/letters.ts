/** Which letters a text holds, as one bit each: two texts that differ in many letters cannot be near, and bits are told quickly. */
export function letterBits(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

/** Whether two texts with these letters may be so many edits apart: each edit takes one letter away and brings one. */
export const mayBeNear = (one: number, other: number, edits: number): boolean => bitCount(one ^ other) <= 2 * edits;

/** Set bits of 32, by adding neighbours up in parallel (Warren 2012, section 5-1). */
export function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
