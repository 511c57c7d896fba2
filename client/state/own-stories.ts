import type { Story } from '../model/story.ts';
import { newStory } from '../model/story-draft.ts';
import { formatStoryFile, readStoryFile } from '../model/story-file.ts';

const PREFIX = 'sanctions-explorer.story.';

/** The browser cannot keep the story: storage is forbidden or full. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/** The stories that this browser keeps, by title. One that cannot be read any more is left where it is. */
export function ownStories(): readonly Story[] {
  return keys()
    .flatMap((key) => readOwn(key) ?? [])
    .sort((a, b) => (a.title < b.title ? -1 : 1));
}

export const ownStory = (id: string): Story | null => readOwn(PREFIX + id);

/** @throws {NotKept} */
export function keepStory(story: Story): void {
  try {
    localStorage.setItem(PREFIX + story.id, formatStoryFile(story));
  } catch (error) {
    throw new NotKept('This browser does not keep it: its storage is full or forbidden. Export the story as a file.', {
      cause: error,
    });
  }
}

export function forgetStory(id: string): void {
  localStorage.removeItem(PREFIX + id);
}

/** A story without steps, written from today on, that is not kept yet. */
export const beginStory = (): Story => newStory(freeId('my-story'), new Date().toISOString().slice(0, 10));

/** An id that no story of this browser has: `my-story`, `my-story-2`. */
export function freeId(wanted: string): string {
  const taken = new Set(keys());
  if (!taken.has(PREFIX + wanted)) return wanted;
  let number = 2;
  while (taken.has(`${PREFIX}${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

function readOwn(key: string): Story | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : readStoryFile(text).story;
  } catch {
    // Storage is forbidden: then this browser keeps no story.
    return null;
  }
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    // As above.
    return [];
  }
}
