import type { Graph } from '../../domain/graph.ts';
import { wordKey } from '../../domain/match/dictionary.ts';
import { foldIdentifier, words } from '../../domain/match/words.ts';
import type { SectionWriter } from './columns.ts';

/**
 * The name index: every name as numbers of words, and for every word the parties that have it. Written at build time, so that
 * a start does not pay for it.
 */
export function encodeNameIndex(writer: SectionWriter, graph: Graph): void {
  const numberOf = new Map<string, number>();
  const parties: Set<number>[] = [];
  const nameWords: number[][] = [];
  const namesOf: number[][] = [];
  graph.parties.forEach((party, partyRow) => {
    namesOf.push(
      party.names.map((name) => {
        const row = words(name.value).map((word) => {
          const key = wordKey(word);
          const known = numberOf.get(key);
          const number = known ?? numberOf.size;
          if (known === undefined) {
            numberOf.set(key, number);
            parties.push(new Set());
          }
          parties[number]?.add(partyRow);
          return number;
        });
        nameWords.push(row);
        return nameWords.length - 1;
      }),
    );
  });
  writer.texts('words', [...numberOf.keys()]);
  writer.lists(
    'words.parties',
    parties.map((rows) => [...rows]),
  );
  writer.lists('names.words', nameWords);
  writer.lists('parties.names', namesOf);

  const identifiers = graph.parties.flatMap((party, row) =>
    party.identifiers.map((identifier, place) => ({ key: foldIdentifier(identifier.value), row, place })),
  );
  const kept = identifiers
    .filter(({ key }) => key !== '')
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.row - b.row));
  writer.texts(
    'identifiers.keys',
    kept.map(({ key }) => key),
  );
  writer.numbers(
    'identifiers.party',
    Uint32Array.from(kept, ({ row }) => row),
  );
  writer.numbers(
    'identifiers.place',
    Uint32Array.from(kept, ({ place }) => place),
  );
}
