import { z } from 'zod';
import { type Day, isDay } from '../../server/domain/partial-date.ts';
import { LIST_IDS } from '../../server/domain/vocabulary.ts';

/** A Snapshot of another version of this form is read again from its file, not understood. */
export const SNAPSHOT_FORMAT = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `header.json` of a Snapshot. Its presence and its checksum say that the Snapshot is whole. */
export const storedHeader = z.strictObject({
  format: z.literal(SNAPSHOT_FORMAT),
  list: z.enum(LIST_IDS),
  edition: z.custom<Day>((value) => typeof value === 'string' && isDay(value), 'not a day YYYY-MM-DD'),
  /** Of the main file as published. */
  sha256,
  retrievedAt: z.iso.datetime(),
  reader: z.string(),
  /** Of its reader; an edition of a richer one is current before another of the same day. */
  richness: z.number().int().nonnegative().optional(),
  records: z.number().int().nonnegative(),
  issues: z.number().int().nonnegative(),
  /** Of all files and the reader with its version: what tells one Snapshot from another. */
  key: sha256,
  files: z.array(z.strictObject({ role: z.string(), name: z.string(), sha256, bytes: z.number().int() })),
  /** Of `records.ndjson.gz`: a Snapshot that was damaged on disk is noticed. */
  recordsSha256: sha256,
  /** What the reader counted and left aside. */
  counts: z.record(z.string(), z.number()),
});

export type StoredHeader = z.infer<typeof storedHeader>;
