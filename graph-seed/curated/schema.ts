import { z } from 'zod';
import {
  AGENCY_CODES,
  COUNTRY_TIE_TYPES,
  FACT_KINDS,
  GOVERNMENT_CODES,
  LIST_IDS,
  MEASURES,
  NAME_KINDS,
  PARTY_KINDS,
  RELATION_TYPES,
} from '../../server/domain/vocabulary.ts';

/**
 * The form of the curated files: strict, so that a misspelt field is an error and never a lost fact.
 * `graph-seed/curated/README.md` explains each field to the person who writes a file.
 */

/** `1962`, `1962-03`, `1962-03-04`, a range `1962/1965`, *circa* `1962~` (EDTF, ISO 8601-2). */
const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?~?)?$/,
    'not a date such as 1962, 1962-03, 1962-03-04, 1962/1965 or 1962~',
  );

const partyId = z
  .string()
  .regex(
    /^(us-ofac-\d+|gb-uksl-[A-Z]+\d+|ca-sema-[a-z0-9.-]+|curated-[a-z0-9-]+)$/,
    'not a party id such as us-ofac-34022, gb-uksl-GHR0082, ca-sema-china-part-1-7 or curated-hu-lianhe',
  );

const cite = z.strictObject({
  /** A key of citations.yaml. */
  ref: z.string().min(1),
  /** The few words that prove the fact, word for word. */
  quote: z.string().min(1).max(400),
});
const cites = z.array(cite).min(1);

export const citationsFile = z.record(
  z.string().regex(/^[a-z0-9-]+$/),
  z.strictObject({
    publisher: z.string().min(1),
    title: z.string().min(1),
    url: z.url(),
    publishedOn: partialDate.optional(),
  }),
);

const party = z.strictObject({
  id: partyId,
  kind: z.enum(PARTY_KINDS),
  /** As its list writes it: `LAST, First` for a person on an OFAC list. */
  name: z.string().min(1),
  /** The name in its natural order, where the rule of `clean/natural-order.ts` has no nationality to go by. */
  display: z.string().min(1).optional(),
  cite: cites,
  names: z
    .array(
      z.strictObject({
        value: z.string().min(1),
        kind: z.enum(NAME_KINDS),
        /** ISO 15924, when it is not Latin: Hang, Hans, Hant, Cyrl, Arab, Beng, Mymr, Sinh, … */
        script: z
          .string()
          .regex(/^[A-Z][a-z]{3}$/)
          .optional(),
        /** BCP 47. */
        language: z.string().optional(),
        cite: cites,
      }),
    )
    .default([]),
  countries: z
    .array(
      z.strictObject({
        tie: z.enum(COUNTRY_TIE_TYPES),
        country: z.string().regex(/^[a-z]{2}$/, 'not an ISO 3166-1 alpha-2 code in lower case'),
        /** A place within the country: `Pyongyang`. */
        place: z.string().optional(),
        cite: cites,
      }),
    )
    .default([]),
  identifiers: z
    .array(
      z.strictObject({
        type: z.string().min(1),
        value: z.string().min(1),
        country: z
          .string()
          .regex(/^[a-z]{2}$/)
          .optional(),
        cite: cites,
      }),
    )
    .default([]),
  facts: z.array(z.strictObject({ kind: z.enum(FACT_KINDS), value: z.string().min(1), cite: cites })).default([]),
});

const designation = z.strictObject({
  party: partyId,
  government: z.enum(GOVERNMENT_CODES),
  agency: z.enum(AGENCY_CODES),
  /** The published list it stands on; `curated` when the government keeps none that we read (section 7031(c)). */
  list: z.enum(LIST_IDS),
  programmes: z.array(z.string().regex(/^programme-[a-z]{2}-[a-z0-9-]+$/)).min(1),
  measures: z.array(z.strictObject({ measure: z.enum(MEASURES), words: z.string().min(1) })).min(1),
  announcedOn: partialDate.optional(),
  listedOn: partialDate.optional(),
  effectiveOn: partialDate.optional(),
  endedOn: partialDate.optional(),
  /** What the publisher says it is for, in the publisher's words and short. */
  reasons: z.array(z.string().min(1).max(600)).default([]),
  /** Dates, deadlines or instruments that belong to it and have no field: divest-by dates, the day of registration. */
  notes: z.array(z.string().min(1)).default([]),
  cite: cites,
});

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  from: partyId,
  to: partyId,
  since: partialDate.optional(),
  until: partialDate.optional(),
  /** Per cent, when published. */
  share: z.number().min(0).max(100).optional(),
  former: z.boolean().default(false),
  /**
   * The parties whose record states the tie: it counts from the day on which that one was listed.
   * Without it, `from`.
   */
  statedFor: partyId.optional(),
  cite: cites,
});

const position = z.strictObject({
  person: partyId,
  title: z.string().min(1),
  /** The office is held in an organisation of the graph or in a country: exactly one of the two. */
  organisation: partyId.optional(),
  country: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  /** The organisation or region in words, when it is no party of the graph: `Bago Region`. */
  body: z.string().optional(),
  since: partialDate.optional(),
  until: partialDate.optional(),
  /** Held before and no longer, where the end is not known. */
  former: z.boolean().default(false),
  cite: cites,
});

const work = z.strictObject({
  id: z.string().regex(/^work-[a-z0-9-]+$/),
  title: z.string().min(1),
  year: z.string().regex(/^\d{4}$/),
  maker: z.string().min(1),
  cite: cites,
});

const claim = z.strictObject({
  organisation: partyId,
  work: z.string().regex(/^work-[a-z0-9-]+$/),
  /** One neutral sentence of ours. */
  statement: z.string().min(1),
  for: cites,
  against: z.array(cite).default([]),
});

const programme = z.strictObject({
  id: z.string().regex(/^programme-[a-z]{2}-[a-z0-9-]+$/),
  government: z.enum(GOVERNMENT_CODES),
  code: z.string().min(1),
  name: z.string().min(1),
  /** Executive order, act or regulations. */
  law: z.string().optional(),
  cite: cites,
});

export const topicFile = z.strictObject({
  topic: z.string().min(1),
  programmes: z.array(programme).default([]),
  parties: z.array(party).default([]),
  designations: z.array(designation).default([]),
  relations: z.array(relation).default([]),
  positions: z
    .array(
      position.refine((p) => (p.organisation === undefined) !== (p.country === undefined), {
        message: 'give either an organisation or a country',
      }),
    )
    .default([]),
  works: z.array(work).default([]),
  claims: z.array(claim).default([]),
});

/** Two records that describe one party, or surely do not; replayed at every build, withdrawn by taking the line away. */
export const judgementsFile = z.strictObject({
  judgements: z.array(
    z.strictObject({
      verdict: z.enum(['SAME', 'DIFFERENT']),
      records: z.tuple([partyId, partyId]),
      judgedOn: z.iso.date(),
      reason: z.string().min(1),
      cite: cites,
    }),
  ),
});

export type CitationsFile = z.infer<typeof citationsFile>;
export type TopicFile = z.infer<typeof topicFile>;
export type JudgementsFile = z.infer<typeof judgementsFile>;
