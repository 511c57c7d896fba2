import { z } from 'zod';

/** The first file of a backup: what else is in it. Without it a cut copy looks like a small one. */
export const MANIFEST = 'backup.json';
const FORMAT = 1;

const manifestForm = z.strictObject({
  format: z.literal(FORMAT, 'this version of the explorer reads format 1'),
  /** RFC 3339, UTC. */
  madeAt: z.iso.datetime(),
  /** Hash of the graph that the data folder makes, by the version that made the backup. */
  graph: z.string().regex(/^[0-9a-f]{64}$/),
  files: z
    .array(
      z.strictObject({
        path: z.string().refine(isInside, 'a path within the data folder'),
        bytes: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .max(1_000_000),
});

export type Manifest = z.infer<typeof manifestForm>;
export type BackedUpFile = Manifest['files'][number];

export const manifestOf = (parts: Omit<Manifest, 'format'>): Manifest => ({ format: FORMAT, ...parts });

/** @returns the manifest, or in words why it is none */
export function readManifest(text: string): Manifest | string {
  try {
    const read = manifestForm.safeParse(JSON.parse(text));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${MANIFEST}, field ${issue?.path.join('.') || 'of all'}: ${issue?.message}`;
  } catch (error) {
    if (error instanceof SyntaxError) return `${MANIFEST} is no JSON: ${error.message}`;
    throw error;
  }
}

/** `snapshots/gb-uksl/…`: of plain names, so that no file is ever written outside of the folder it is unpacked into. */
export function isInside(path: string): boolean {
  return path.length < 1000 && path.split('/').every((name) => /^[\w.@-][\w.@ -]*$/.test(name) && !/^\.+$/.test(name));
}
