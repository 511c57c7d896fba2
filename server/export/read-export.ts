import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Work } from '../domain/catalogue.ts';
import { governmentId } from '../domain/ids.ts';
import { byId } from '../domain/order.ts';
import { isParty, type Party } from '../domain/party.ts';
import type { AnyNode, Asked, Catalogue, GraphReader } from '../store/graph-store.ts';
import type { ExportedParty, ExportedTies, Exporter, ExportHead, HangingNode } from './exporter.ts';
import { Exported, type ExportQuestion, type Selection, selectionOf } from './selection.ts';

/**
 * An export as text, piece by piece: its head, the parties, what hangs on them, their ties, its end. The next page is
 * read when the piece before it has been taken, so that memory stays bounded however slowly somebody reads.
 * Others get their turn between two pages: a store in this process answers without ever waiting.
 * Ties that lead to a party outside are counted and not written: a drawn or linked thing needs both its ends.
 * @throws what the reader throws; the caller then writes `exporter.brokenOff`
 */
export async function* readExport(
  reader: GraphReader,
  exporter: Exporter,
  question: ExportQuestion,
  asked: Asked = {},
): AsyncGenerator<string> {
  const selection = await selectionOf(reader, question, asked);
  const [about, catalogue] = await Promise.all([reader.about(asked), reader.catalogue(asked)]);
  const head: ExportHead = { about, catalogue, asOf: selection.asOf, cut: selection.cut };
  yield exporter.begin(head);

  const exported = new Exported();
  const hang = new Hanging(catalogue);
  for await (const parties of selection.pages) {
    exported.add(parties);
    const page = await described(reader, parties, selection, asked);
    for (const one of page) hang.on(one);
    yield page.map(exporter.party).join('');
    await othersTurn();
  }
  let [ties, tiesLeadingOut] = [0, 0];
  if (exporter.ties !== null) {
    // Offices held in a country bring that country; they are only known when the ties are read.
    if (exporter.hanging !== null) {
      for (const ids of exported.batches()) {
        for (const { at } of (await reader.positionsOf(ids, asked)).flat().filter(selection.holdsTie))
          hang.used.add(at);
      }
      const works = (await reader.nodes([...hang.works], asked)).filter(isWork);
      yield exporter.hanging([...hang.nodes(), ...works].sort(byId));
    }
    for (const ids of exported.batches()) {
      const page = await tied(reader, (await reader.nodes(ids, asked)).filter(isPartyNode), selection, asked);
      const text = page.map((one) => {
        const kept = within(one, (id) => exported.has(id) || hang.isCountry(id));
        const all = one.relations.length + one.positions.length;
        const written = kept.relations.length + kept.positions.length;
        ties += written;
        tiesLeadingOut += all - written;
        return exporter.ties?.(kept);
      });
      yield text.join('');
      await othersTurn();
    }
  }
  yield exporter.end({ parties: exported.size, ties, tiesLeadingOut });
}

/**
 * The same, and when it breaks off in the middle, that stands last in the text before the failure is passed on: a file that
 * is not whole says so.
 */
export async function* untilBroken(
  text: AsyncIterable<string>,
  exporter: Exporter,
  inWords: (error: unknown) => string,
): AsyncGenerator<string> {
  try {
    yield* text;
  } catch (error) {
    yield exporter.brokenOff(inWords(error));
    throw error;
  }
}

const isPartyNode = (node: AnyNode | null): node is Party => node !== null && isParty(node);

async function described(
  reader: GraphReader,
  parties: readonly Party[],
  selection: Selection,
  asked: Asked,
): Promise<ExportedParty[]> {
  const ids = parties.map(({ id }) => id);
  const [designations, claims] = await Promise.all([reader.designationsOf(ids, asked), reader.claimsOf(ids, asked)]);
  return parties.map((party, place) => ({
    party,
    designations: designations[place]?.filter(selection.holdsDesignation) ?? [],
    claims: claims[place]?.filter(selection.holdsTie) ?? [],
  }));
}

async function tied(
  reader: GraphReader,
  parties: readonly Party[],
  selection: Selection,
  asked: Asked,
): Promise<ExportedTies[]> {
  const ids = parties.map(({ id }) => id);
  const [page, relations, positions] = await Promise.all([
    described(reader, parties, selection, asked),
    reader.relationsFrom(ids, asked),
    reader.positionsOf(ids, asked),
  ]);
  return page.map((one, place) => ({
    ...one,
    relations: relations[place]?.filter(selection.holdsTie) ?? [],
    // The verb also gives the offices that others hold in an organisation: those come with their holders.
    positions: positions[place]?.filter((held) => held.person === one.party.id && selection.holdsTie(held)) ?? [],
  }));
}

function within(one: ExportedTies, isThere: (id: string) => boolean): ExportedTies {
  return {
    ...one,
    relations: one.relations.filter(({ to }) => isThere(to)),
    positions: one.positions.filter(({ at }) => isThere(at)),
  };
}

/** What hangs on the parties of an export, by id. */
class Hanging {
  readonly used = new Set<string>();
  readonly works = new Set<string>();
  readonly #catalogue: Catalogue;
  readonly #countries: ReadonlySet<string>;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#countries = new Set(catalogue.countries.map(({ id }) => id));
  }

  on({ party, designations, claims }: ExportedParty): void {
    for (const { country } of party.countries) this.used.add(country);
    for (const { programmes, government } of designations) {
      this.used.add(governmentId(government));
      for (const programme of programmes) this.used.add(programme);
    }
    for (const { work } of claims) this.works.add(work);
  }

  isCountry(id: string): boolean {
    return this.#countries.has(id);
  }

  nodes(): HangingNode[] {
    const { countries, governments, programmes } = this.#catalogue;
    return [...countries, ...governments, ...programmes].filter(({ id }) => this.used.has(id));
  }
}

const isWork = (node: AnyNode | null): node is Work => node?.type === 'Work';
