import { z } from 'zod';
import { partyId, workId } from '../domain/ids.ts';
import { day, isDay, isPartialDate, partialDate } from '../domain/partial-date.ts';
import {
  AGENCY_CODES,
  FACT_KINDS,
  GOVERNMENT_CODES,
  LIST_IDS,
  MEASURES,
  RELATION_TYPES,
} from '../domain/vocabulary.ts';

/**
 * The form of a story file, YAML or JSON. It is published as `docs/story.schema.json`, which a test holds equal to this.
 * What cannot be seen in one file alone (does a party exist, do the words stand) is checked against a graph.
 */
const STEP_BOUND = 40;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PARTY_ID = /^(us-ofac-\d+|gb-uksl-[A-Z]+\d+|ca-sema-[a-z0-9.-]+|curated-[a-z0-9-]+)$/;

const text = (most: number) => z.string().trim().min(1).max(most);
const id = z.string().regex(ID, 'small letters, digits and single hyphens, like a-year-later').max(60);
const aDay = z.string().refine(isDay, 'a day like 2021-12-10').transform(day);
const aDate = z.string().refine(isPartialDate, 'a date like 2021-12-10, 2021-12 or 2021').transform(partialDate);
const maybe = <Form extends z.ZodType>(form: Form) => form.nullable().default(null);
const party = z.string().regex(PARTY_ID, 'the id of a party, like us-ofac-34022').transform(partyId);
const programme = z.string().regex(/^programme-[a-z]{2}-/, 'the id of a programme, like programme-us-glomag');
const work = z
  .string()
  .regex(/^work-/, 'the id of a work, like work-the-lion-king-disney')
  .transform(workId);

const says = text(400).describe('Words of the text, without its Markdown, that this proves.');

const proof = z.discriminatedUnion('proof', [
  z
    .strictObject({
      says,
      proof: z.literal('listing'),
      party,
      government: z.enum(GOVERNMENT_CODES),
      agency: maybe(z.enum(AGENCY_CODES)),
      programme: maybe(programme),
      measure: maybe(z.enum(MEASURES)),
      announcedOn: maybe(aDate),
      listedOn: maybe(aDate),
      effectiveOn: maybe(aDate),
      ended: maybe(z.boolean()).describe('Whether it has ended.'),
    })
    .describe('A designation of the party with all that is named.'),
  z
    .strictObject({
      says,
      proof: z.literal('unlisted'),
      party,
      government: maybe(z.enum(GOVERNMENT_CODES)),
      agency: maybe(z.enum(AGENCY_CODES)),
      on: maybe(aDay),
    })
    .describe('No designation of the party counts on the day; without a day, there is none.'),
  z
    .strictObject({
      says,
      proof: z.literal('tie'),
      from: party,
      relation: z.enum(RELATION_TYPES),
      to: party,
      since: maybe(aDate),
      share: maybe(z.number().min(0).max(100)),
    })
    .describe('A relation of this type and direction.'),
  z
    .strictObject({
      says,
      proof: z.literal('position'),
      person: party,
      title: text(300),
      since: maybe(aDate),
      until: maybe(aDate),
    })
    .describe('An office that the person holds or held.'),
  z.strictObject({ says, proof: z.literal('name'), party, value: text(400) }).describe('A name of this spelling.'),
  z
    .strictObject({ says, proof: z.literal('fact'), party, kind: z.enum(FACT_KINDS), value: text(1000) })
    .describe('A published fact of the party, word for word.'),
  z
    .strictObject({ says, proof: z.literal('contested'), organisation: party, work })
    .describe('A claim with sources for it and against it.'),
  z
    .strictObject({
      says,
      proof: z.literal('tally'),
      government: maybe(z.enum(GOVERNMENT_CODES)),
      agency: maybe(z.enum(AGENCY_CODES)),
      list: maybe(z.enum(LIST_IDS)),
      listedFrom: aDay,
      listedTo: aDay,
      designations: z.number().int().min(0),
    })
    .describe('So many designations were listed from the one day to the other, both included.'),
  z
    .strictObject({
      says,
      proof: z.literal('network'),
      seeds: z.array(party).min(1).max(100),
      depth: z.number().int().min(0).max(6),
      asOf: maybe(aDay),
      parties: z.number().int().min(0).max(1999),
      listedBy: maybe(z.array(z.enum(GOVERNMENT_CODES)).max(GOVERNMENT_CODES.length)).describe(
        'Each of the parties is listed on the day by these governments and by no other.',
      ),
      countries: maybe(z.array(z.string().regex(/^[A-Z]{2}$/, 'the code of a country, like KP')).max(250)).describe(
        'The parties are tied to these countries and to no other.',
      ),
    })
    .describe('The network of these parties, so many steps wide, has so many parties on the day.'),
  z
    .strictObject({
      says,
      proof: z.literal('lag'),
      party,
      first: z.enum(GOVERNMENT_CODES),
      second: z.enum(GOVERNMENT_CODES),
      days: z.number().int().min(0),
    })
    .describe('So many days lie between the earliest listings of the party by the two governments.'),
]);

const source = z.strictObject({
  publisher: text(200),
  title: text(400),
  url: z.url({ protocol: /^https?$/ }).max(2000),
  publishedOn: maybe(aDate),
});

const step = z.strictObject({
  id,
  title: text(120),
  text: text(8000).describe('Markdown. [words](us-ofac-34022) shows a party; [words](glossary:asset-freeze) a term.'),
  view: z.strictObject({
    link: text(8000).describe('What stands behind the question mark of an explorer link.'),
    highlights: z.array(text(300)).max(200).default([]).describe('Ids of what is meant; the rest fades.'),
  }),
  asserts: z.array(proof).max(40).default([]),
  sources: z.array(source).max(20).default([]),
  question: maybe(z.strictObject({ ask: text(1000), answer: text(4000) })),
  notes: maybe(text(8000)).describe('Markdown for whoever presents.'),
});

export const storyForm = z.strictObject({
  story: z.literal(1).describe('The form of the file.'),
  id,
  title: text(120),
  summary: text(600),
  minutes: z.number().int().min(1).max(240),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag like en'),
  writtenOn: aDay,
  steps: z.array(step).min(1).max(STEP_BOUND),
});

export type StoryFile = z.infer<typeof storyForm>;
