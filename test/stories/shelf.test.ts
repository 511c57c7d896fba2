import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readShelf } from '../../server/stories/shelf.ts';

const BUNDLED = new URL('../../server/stories/bundled', import.meta.url).pathname;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanctions-explorer-stories-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const own = (id: string) => `
{ "story": 1, "id": "${id}", "title": "Own", "summary": "Ours.", "minutes": 5, "language": "en", "writtenOn": "2026-11-25",
  "steps": [{ "id": "one", "title": "One", "text": "Text.", "view": { "link": "v=1&seeds=us-ofac-34022" } }] }`;

it('holds the bundled stories in the order of their files, and those of a further folder behind them', async () => {
  await writeFile(join(folder, 'own.json'), own('own'));
  await writeFile(join(folder, 'notes.txt'), 'no story');
  const { stories } = await readShelf([BUNDLED, folder]);
  expect(stories.map(({ id }) => id)).toEqual([
    'human-rights-day-2021',
    'sek-studio',
    'three-governments-three-dates',
    'one-name-five-spellings',
    'how-to-read-a-listing',
    'own',
  ]);
});

it('names every problem of every file at once', async () => {
  await writeFile(join(folder, 'a.json'), own('own').replace('"minutes": 5', '"minutes": "five"'));
  await writeFile(join(folder, 'b.json'), own('sek-studio'));
  await expect(readShelf([BUNDLED, folder])).rejects.toThrow(
    /a\.json: field minutes: .*\(value "five"\)\n.*b\.json, field id: another story is called sek-studio/,
  );
});

it('says so when a folder is not there', async () => {
  await expect(readShelf([join(folder, 'gone')])).rejects.toThrow(
    /gone: the folder of stories cannot be read \(ENOENT\)/,
  );
});

it('reads no name that is no file, and no file that is too large to be a story, and says so [row 16]', async () => {
  await mkdir(join(folder, 'a-folder.yaml'));
  await symlink(join(folder, '..', 'nothing-there.yaml'), join(folder, 'b-nowhere.yaml'));
  await symlink('/dev/zero', join(folder, 'c-device.yaml'));
  await writeFile(join(folder, 'd-large.json'), own('own'));
  // A gigabyte of nothing, which takes no room.
  await truncate(join(folder, 'd-large.json'), 1_000_000_000);
  await expect(readShelf([folder])).rejects.toThrow(
    /a-folder\.yaml: no file\n.*b-nowhere\.yaml: no file\n.*c-device\.yaml: no file\n.*d-large\.json: 1000000000 bytes/,
  );
});
