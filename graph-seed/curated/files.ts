import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { isDay } from '../../server/domain/partial-date.ts';
import { CuratedError } from './facts.ts';
import {
  type CitationsFile,
  citationsFile,
  type JudgementsFile,
  judgementsFile,
  type TopicFile,
  topicFile,
} from './schema.ts';

/** The files of the folder, each as its form demands. */
export interface CuratedFiles {
  readonly sha256: string;
  readonly edition: string;
  readonly citations: CitationsFile;
  readonly judgements: readonly { readonly file: string; readonly content: JudgementsFile }[];
  readonly topics: readonly { readonly file: string; readonly content: TopicFile }[];
}

const editionFile = z.strictObject({ edition: z.string().refine(isDay, 'not a day YYYY-MM-DD') });

/**
 * Reads every `.yaml` file of the folder: `citations`, `judgements` and `edition` by name, all others as topics.
 * @throws {CuratedError} with every problem of every file
 */
export async function readFiles(curatedDir: string): Promise<CuratedFiles> {
  const own = await readFolder(curatedDir);
  const problems: string[] = [];
  const files = {
    sha256: digest(own),
    edition: parse('edition.yaml', own, editionFile, problems)?.edition ?? '',
    citations: parse('citations.yaml', own, citationsFile, problems) ?? {},
    judgements: own
      .filter(({ name }) => name === 'judgements.yaml')
      .flatMap(({ name, text }) => {
        const content = check(name, text, judgementsFile, problems);
        return content === null ? [] : [{ file: name, content }];
      }),
    topics: own
      .filter(({ name }) => !['edition.yaml', 'citations.yaml', 'judgements.yaml'].includes(name))
      .flatMap(({ name, text }) => {
        const content = check(name, text, topicFile, problems);
        return content === null ? [] : [{ file: name, content }];
      }),
  };
  if (problems.length > 0) throw new CuratedError(problems);
  return files;
}

interface NamedText {
  readonly name: string;
  readonly text: string;
}

async function readFolder(folder: string): Promise<NamedText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

function digest(files: readonly NamedText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\n${Buffer.byteLength(text)}\n${text}`);
  return hash.digest('hex');
}

function parse<T>(name: string, files: readonly NamedText[], form: z.ZodType<T>, problems: string[]): T | null {
  const file = files.find((one) => one.name === name);
  if (file === undefined) {
    problems.push(`${name}: is missing`);
    return null;
  }
  return check(name, file.text, form, problems);
}

function check<T>(name: string, text: string, form: z.ZodType<T>, problems: string[]): T | null {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0) {
    problems.push(...document.errors.map((error) => `${name}: ${error.message}`));
    return null;
  }
  const value: unknown = document.toJS();
  const parsed = form.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push(...parsed.error.issues.map((issue) => `${name}: ${explain(value, issue)}`));
  return null;
}

/** `parties[3] (us-ofac-34022), field kind: Invalid option (value "Firm")`. */
function explain(file: unknown, issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  const [section, index, ...field] = path;
  const entry = at(file, path.slice(0, 2));
  const label = labelOf(entry);
  const where =
    index === undefined ? (section ?? 'the file') : `${section}[${index}]${label === '' ? '' : ` (${label})`}`;
  const value = at(file, path);
  const shown = value === undefined ? 'no value' : `value ${JSON.stringify(value).slice(0, 120)}`;
  return `${where}${field.length > 0 ? `, field ${field.join('.')}` : ''}: ${issue.message} (${shown})`;
}

function at(value: unknown, path: readonly string[]): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name === key)?.[1];
  }
  return here;
}

/** The words by which a person finds an entry in its file. */
function labelOf(entry: unknown): string {
  const parts = ['id', 'party', 'person', 'organisation', 'from', 'to', 'records']
    .map((key) => at(entry, [key]))
    .filter((value) => value !== undefined);
  return parts.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' → ');
}
