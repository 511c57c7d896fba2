import type { Party } from './party.ts';
import type { Source } from './source.ts';

/** Where a party states a value that is evidence; where it is no single fact (its kind), where the party is stated. */
export function evidenceSources(party: Party, value: string): readonly Source[] {
  const facts = [...party.names, ...party.identifiers, ...party.facts];
  const stated = facts.filter((fact) => fact.value === value).flatMap(({ sources }) => sources);
  return stated.length > 0 ? stated : (party.names[0]?.sources ?? []);
}
