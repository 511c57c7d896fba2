import { GraphQLScalarType, Kind } from 'graphql';
import { type Day, isDay, isPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { BadUserInput } from './errors.ts';

/** A text scalar: what is read is checked with a message that shows the form; what the graph holds is trusted. */
function textScalar<Text extends string>(
  name: string,
  is: (text: string) => text is Text,
  form: string,
): GraphQLScalarType<Text, Text> {
  const parse = (value: unknown): Text => {
    if (typeof value === 'string' && is(value)) return value;
    throw new BadUserInput(`${JSON.stringify(value)} is no ${form}.`);
  };
  return new GraphQLScalarType<Text, Text>({
    name,
    parseValue: parse,
    serialize: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
const isMoment = (text: string): text is string => MOMENT.test(text) && !Number.isNaN(Date.parse(text));

export const DateScalar = textScalar<Day>('Date', isDay, 'day of the calendar like 2021-12-10');
export const PartialDateScalar = textScalar<PartialDate>(
  'PartialDate',
  isPartialDate,
  'date in EDTF like 1962, 1962-03, 1962-03-04, 1962/1965 or 1962~',
);
export const DateTimeScalar = textScalar<string>('DateTime', isMoment, 'moment in UTC like 2024-03-06T09:30:00Z');
