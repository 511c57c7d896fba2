/** Orders that several rooms share: by JavaScript's `<`, that is by UTF-16 units. */

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** By name, then id. */
export const byName = (
  a: { readonly id: string; readonly name: string },
  b: { readonly id: string; readonly name: string },
): number => byText(a.name, b.name) || byId(a, b);
