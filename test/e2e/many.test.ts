import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alone } from './alone.ts';
import { importFile } from './import-file.ts';
import { inBrowser } from './in-browser.ts';
import { type RunningExplorer, startExplorer } from './running-explorer.ts';

const HUB = 900_000;
const TIED = 430;

/** OFAC's legacy file with one organisation and more that are linked to it than are drawn one by one. */
const LIST = Array.from({ length: TIED + 1 }, (_, n) =>
  [
    HUB + n,
    n === 0 ? '"HUB OF MANY"' : `"PARTY ${n} OF MANY"`,
    '-0- ',
    '"GLOMAG"',
    ...Array.from({ length: 7 }, () => '-0- '),
    n === 0 ? '-0- ' : '"Linked To: HUB OF MANY."',
  ].join(','),
).join('\r\n');

let explorer: RunningExplorer;
beforeAll(async () => {
  explorer = await startExplorer(async (dataDir) => {
    const file = join(dataDir, 'sdn.csv');
    await writeFile(file, `${LIST}\r\n\u001a`);
    await importFile(dataDir, file, '2024-03-06', 'us-ofac-sdn');
  });
});
afterAll(() => explorer?.stop());

interface Drawn {
  readonly elements: number;
  /** Nodes in one place are counted once. */
  readonly places: number;
  readonly nodes: number;
}

/** What Cytoscape holds, as a gesture would find it. */
const drawn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const host = document.querySelector('[role=application] > div') as unknown as { _cyreg?: { cy: Held } } | null;
    const cy = host?._cyreg?.cy;
    const seats = cy?.nodes().map((node) => `${node.position('x')} ${node.position('y')}`) ?? [];
    return { elements: cy?.elements().length ?? 0, places: new Set(seats).size, nodes: seats.length };
  });

interface Held {
  elements(): { readonly length: number };
  nodes(): { map(of: (node: { position(axis: 'x' | 'y'): number }) => string): string[] };
}

/** Pixels that Cytoscape has drawn on its own layer of bodies and lines; labels are on another one. */
const inked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const layer = document.querySelector<HTMLCanvasElement>('[role=application] canvas[data-id="layer2-node"]');
    const data = layer?.getContext('2d')?.getImageData(0, 0, layer.width, layer.height).data ?? [];
    let count = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) count += 1;
    return count;
  });

await inBrowser('a canvas of many', (chromium) => {
  describe('a canvas of many', () => {
    it('draws all of them in places of their own, at once and after Back', async () => {
      const { page, said } = await alone(chromium, explorer);
      try {
        const hub = `us-ofac-${HUB}`;
        await page.goto(`${explorer.url}/?v=2&seeds=${hub}&depth=0&expand=${hub}~all~both~${TIED}`);
        await expect.poll(async () => (await drawn(page)).places).toBeGreaterThan(TIED);
        const first = await drawn(page);
        expect(first.elements).toBeGreaterThan(2 * TIED);
        expect(first.places).toBe(first.nodes);
        await expect.poll(() => inked(page)).toBeGreaterThan(100 * TIED);
        await page.goto(`${explorer.url}/?v=2&seeds=us-ofac-34022`);
        await expect.poll(async () => (await drawn(page)).nodes).toBeLessThan(TIED);
        await page.goBack();
        await expect.poll(() => drawn(page)).toEqual(first);
        expect(said).toEqual([]);
      } finally {
        await page.close();
      }
    });
  });
});
