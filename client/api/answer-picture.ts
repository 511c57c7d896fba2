import { type ArgumentNode, Kind, parse, valueFromASTUntyped } from 'graphql';
import { isDay } from '../model/dates.ts';
import { formatQuestion } from '../model/link.ts';
import type { AskedQuery } from '../model/query-page.ts';
import { EMPTY_QUESTION, MAX_DEPTH, type Question } from '../model/question.ts';

/** What of an answer can be drawn. */
export interface AnswerPicture {
  /** The explorer, with it on the canvas. */
  readonly link: string;
  /** Parties of the answer. */
  readonly parties: number;
  /** How many of them the link names: a network starts from 100 at most. */
  readonly drawn: number;
}

/** The API takes so many seeds. */
const MOST_SEEDS = 100;

/** Null when the answer holds no party and no network. */
export function pictureOf(asked: AskedQuery, data: unknown): AnswerPicture | null {
  const ids = [...partyIdsIn(data)];
  if (ids.length === 0) return null;
  const network = networkAsked(asked);
  if (network !== null) return { link: linkTo(network), parties: ids.length, drawn: ids.length };
  const seeds = ids.slice(0, MOST_SEEDS);
  return { link: linkTo({ seeds, depth: 0, asOf: null }), parties: ids.length, drawn: seeds.length };
}

type Start = Pick<Question, 'seeds' | 'depth' | 'asOf'>;

const linkTo = (start: Start): string => `/?${formatQuestion({ ...EMPTY_QUESTION, ...start })}`;

/** A record's id, by which a party goes: `us-ofac-34022`, `gb-uksl-GHR0072`, `ca-sema-…`, `curated-…`. */
const PARTY_ID = /^(us-ofac-\d+|gb-uksl-[A-Z]+\d+|ca-sema-[a-z0-9.-]+|curated-[a-z0-9-]+)$/;

/** Ids of parties wherever they stand, edges' ends too, in the order of the answer. */
function partyIdsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (PARTY_ID.test(value)) found.add(value);
  } else if (Array.isArray(value)) {
    for (const inner of value) partyIdsIn(inner, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      // Of a Source the record is told, which need not be the party's own.
      if (name !== 'recordId') partyIdsIn(inner, found);
    }
  }
  return found;
}

/** Where the question is one network and nothing else, the same network is drawn, and not only its parties. */
function networkAsked({ query, variables }: AskedQuery): Start | null {
  const operation = parse(query).definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const fields = operation?.selectionSet.selections ?? [];
  const [field] = fields;
  if (fields.length !== 1 || field?.kind !== Kind.FIELD || field.name.value !== 'network') return null;
  const given: Readonly<Record<string, unknown>> = variables.trim() === '' ? {} : JSON.parse(variables);
  const value = (name: string): unknown => {
    const argument: ArgumentNode | undefined = field.arguments?.find((one) => one.name.value === name);
    return argument === undefined ? null : valueFromASTUntyped(argument.value, given);
  };
  const [seeds, depth, asOf] = [value('seeds'), value('depth'), value('asOf') ?? null];
  if (!Array.isArray(seeds) || !seeds.every((seed) => typeof seed === 'string')) return null;
  if (typeof depth !== 'number' || depth < 0 || depth > MAX_DEPTH) return null;
  // A filter has no place in the explorer's link: then the parties of the answer are drawn.
  if (value('where') != null) return null;
  if (asOf === null) return { seeds, depth, asOf: null };
  return typeof asOf === 'string' && isDay(asOf) ? { seeds, depth, asOf } : null;
}
