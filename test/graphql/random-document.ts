import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  parseValue,
  valueFromASTUntyped,
} from 'graphql';

/** A question as a client may send it. */
export interface RandomDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What ids, days and texts are drawn from: some that the bundled graph has, some that look so, and what nobody should send. */
const IDS = [
  'us-ofac-34022',
  'us-ofac-34037',
  'country-kp',
  'government-us',
  'programme-us-dprk3',
  'work-pocahontas-disney',
  'us-ofac-sdn',
  'relation-acts-for-us-ofac-1-us-ofac-2',
  'nobody',
  '',
  '__proto__',
  'constructor',
  "'; MATCH (n) DETACH DELETE n //",
  '../../etc/passwd',
  'x'.repeat(500),
];
const TEXTS = [
  'studio',
  '조선',
  'KP',
  'country-kp',
  'SEK',
  ' ',
  '\u0000',
  '"}{',
  '*',
  '(',
  'a\\',
  '%00',
  '\u202e',
  '\ud83d\ude00',
  ...IDS,
];
const DAYS = ['2021-12-10', '0000-01-01', '9999-12-31', '2021-02-30', 'yesterday'];
const INTS = [0, 1, 2, 3, 5, 10, 100, 101, 2_000, -1, 2_147_483_647];

/**
 * A document of the schema, drawn from a seed: the same seed gives the same. It is nearly always valid; its values are of
 * the right types, and often out of bounds.
 */
export function randomDocument(schema: GraphQLSchema, seed: number): RandomDocument {
  const next = mulberry32(seed);
  const below = (most: number): number => Math.floor(next() * most);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let names = 0;

  const query = schema.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const body = selection(query, 0);
  const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  return { query: [`query Random${head} ${body}`, ...fragments].join('\n'), variables };

  function selection(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    if (isAbstractType(type)) {
      for (const possible of schema.getPossibleTypes(type)) {
        if (below(3) === 0) parts.push(fragment(possible, depth));
      }
    }
    if (!isUnionType(type)) {
      const fields = Object.values(type.getFields()).filter(
        ({ type: of }) => depth < 7 || !isCompositeType(getNamedType(of)),
      );
      for (let n = 1 + below(depth === 0 ? 3 : 4); n > 0 && fields.length > 0; n--)
        parts.push(fieldText(one(fields), depth));
    }
    if (parts.length === 0 || below(10) === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const inside = selection(type, depth);
    if (below(4) > 0) return `... on ${type.name} ${inside}`;
    const name = `F${names++}`;
    fragments.push(`fragment ${name} on ${type.name} ${inside}`);
    return `...${name}`;
  }

  function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap((arg) =>
      isNonNullType(arg.type) || below(3) === 0 ? [`${arg.name}: ${argument(arg)}`] : [],
    );
    const type = getNamedType(field.type);
    // A field with arguments, or one that types have in different forms, needs a name of its own beside its like.
    const alias = args.length > 0 || below(6) === 0 ? `a${names++}: ` : '';
    const directive = below(25) === 0 ? ` @${one(['include', 'skip'])}(if: ${one(['true', 'false'])})` : '';
    const inside = isCompositeType(type) ? ` ${selection(type, depth + 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive}${inside}`;
  }

  function argument({ type, name }: GraphQLArgument): string {
    const text = value(type, name, 0);
    if (below(3) > 0) return text;
    const variable = `v${names++}`;
    variables[variable] = valueFromASTUntyped(parseValue(text));
    declared.push(`$${variable}: ${String(type)}`);
    return `$${variable}`;
  }

  function value(type: GraphQLInputType, name: string, depth: number): string {
    if (isNonNullType(type)) return value(type.ofType, name, depth);
    if (isListType(type)) {
      const item = type.ofType;
      return `[${Array.from({ length: below(4) }, () => value(item, name, depth)).join(', ')}]`;
    }
    if (isEnumType(type)) return one(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || (depth < 3 && below(4) === 0),
      );
      return `{ ${fields.map((field) => `${field.name}: ${value(field.type, field.name, depth + 1)}`).join(', ')} }`;
    }
    switch (type.name) {
      case 'Int':
        return String(name === 'first' && below(2) > 0 ? 1 + below(10) : one(INTS));
      case 'Float':
        return String(one([0, 0.5, 0.7, 1, 1.5, -1, 1e300]));
      case 'Boolean':
        return one(['true', 'false']);
      case 'ID':
        return JSON.stringify(one(IDS));
      case 'Date':
      case 'PartialDate':
        return JSON.stringify(below(3) > 0 ? '2021-12-10' : one(DAYS));
      default:
        return JSON.stringify(one(TEXTS));
    }
  }
}

/** Mulberry32 (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
