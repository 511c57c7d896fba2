import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Story } from '../domain/story.ts';
import { readStory } from './read-story.ts';
import { StoryError } from './story-error.ts';

/** The stories that are served, in the order of their shelf. */
export interface StoryShelf {
  readonly stories: readonly Story[];
}

const FORMS = new Set(['.yaml', '.yml', '.json']);
/** A story is text: ten minutes of class take some 20 kB. */
const FILE_BOUND = 1_000_000;
const SHELF_BOUND = 200;

/**
 * Reads every story file of the folders, each folder in the order of its file names, a later folder behind an earlier.
 * @throws {StoryError} with every problem of every file, two stories of one id, or a folder that cannot be read
 */
export async function readShelf(folders: readonly string[]): Promise<StoryShelf> {
  const problems: string[] = [];
  const stories = new Map<string, Story>();
  for (const folder of folders) {
    for (const file of await namesIn(folder)) {
      const path = join(folder, file);
      const { size, isFile } = await kindOf(path);
      if (!isFile || size > FILE_BOUND) {
        problems.push(isFile ? `${path}: ${size} bytes; a story has at most ${FILE_BOUND}` : `${path}: no file`);
        continue;
      }
      const text = await readFile(path, 'utf8');
      const read = readStory(path, text);
      problems.push(...read.problems);
      if (read.story === null) continue;
      if (stories.has(read.story.id)) problems.push(`${path}, field id: another story is called ${read.story.id}`);
      stories.set(read.story.id, read.story);
    }
  }
  if (stories.size > SHELF_BOUND) problems.push(`${stories.size} stories; a shelf holds at most ${SHELF_BOUND}`);
  if (problems.length > 0) throw new StoryError(problems);
  return { stories: [...stories.values()] };
}

/** Looked at before it is read: a name that leads nowhere, or to a folder or a device, is no file. */
async function kindOf(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path).catch(() => null);
  return { size: found?.size ?? 0, isFile: found?.isFile() === true };
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => FORMS.has(extname(name))).sort();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new StoryError([`${folder}: the folder of stories cannot be read (${String(error.code)})`]);
  }
}
