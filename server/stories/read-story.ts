import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Story } from '../domain/story.ts';
import { type StoryFile, storyForm } from './form.ts';
import { linkTargets, plainText } from './plain-text.ts';

export interface ReadStory {
  readonly story: Story | null;
  /** Each names file, step, field and value. Empty when there is a story. */
  readonly problems: readonly string[];
}

/** Reads one story file, YAML or JSON (which is YAML). Pure: what is in the graph is not asked here. */
export function readStory(file: string, text: string): ReadStory {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0)
    return { story: null, problems: document.errors.map((error) => `${file}: ${error.message}`) };
  // An alias may stand for a billion copies of itself: a story has no use for so many.
  const value: unknown = aliasFree(() => document.toJS({ maxAliasCount: 50 }));
  if (value instanceof Error) return { story: null, problems: [`${file}: ${value.message}`] };
  const parsed = storyForm.safeParse(value);
  if (!parsed.success)
    return { story: null, problems: parsed.error.issues.map((issue) => `${file}: ${explain(value, issue)}`) };
  const problems = [...withinOneFile(parsed.data)].map((problem) => `${file}: ${problem}`);
  return problems.length > 0 ? { story: null, problems } : { story: storyOf(parsed.data), problems: [] };
}

function storyOf({ story: _form, ...story }: StoryFile): Story {
  return story;
}

function aliasFree(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReferenceError) return error;
    throw error;
  }
}

function* withinOneFile(story: StoryFile): Generator<string> {
  const seen = new Set<string>();
  for (const [at, step] of story.steps.entries()) {
    const where = stepName(at, step.id);
    if (seen.has(step.id)) yield `${where}, field id: another step has it too`;
    seen.add(step.id);
    const read = plainText(step.text);
    for (const [number, { says }] of step.asserts.entries())
      if (!read.includes(says)) yield `${where}, field asserts[${number}].says: the text does not say ${shown(says)}`;
    for (const target of linkTargets(step.text))
      if (!isTarget(target))
        yield `${where}, field text: a link leads to no id, term or https address (${shown(target)})`;
    if (!new URLSearchParams(step.view.link).has('seeds'))
      yield `${where}, field view.link: names no seeds, so it would show nothing (${shown(step.view.link)})`;
  }
}

const isTarget = (target: string): boolean =>
  /^(?:https:\/\/\S+|glossary:[a-z0-9-]+|[a-z]+-[A-Za-z0-9.-]+)$/.test(target);

const stepName = (at: number, id: unknown): string => `step ${at + 1}${typeof id === 'string' ? ` (${id})` : ''}`;

/** `step 3 (a-year-later), field view.link: Invalid input (value 7)`. */
function explain(file: unknown, issue: z.core.$ZodIssue): string {
  const [section, index, ...rest] = issue.path;
  const value = valueAt(file, issue.path);
  const given = value === undefined ? 'no value' : `value ${shown(value)}`;
  if (section !== 'steps' || typeof index !== 'number')
    return `${issue.path.length === 0 ? 'the file' : `field ${fieldName(issue.path)}`}: ${issue.message} (${given})`;
  const where = stepName(index, valueAt(file, ['steps', index, 'id']));
  return `${where}${rest.length > 0 ? `, field ${fieldName(rest)}` : ''}: ${issue.message} (${given})`;
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Object.entries(here).find(([name]) => name === String(key))?.[1];
  }
  return here;
}
