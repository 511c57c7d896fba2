import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconPaths, pathsOf } from '../../client/ui/icons.ts';
import { KIND_ICON } from '../../client/ui/KindShape.tsx';
import { MEASURES } from '../../client/ui/measures.ts';

const source = readFileSync(new URL('../../client/ui/icons.ts', import.meta.url), 'utf8');
const files = [...source.matchAll(/'(@tabler\/icons\/outline\/[\w-]+\.svg)\?raw'/g)].map(([, file = '']) => file);

describe('icons', () => {
  it.each(files)('%s holds nothing but paths, so that none of it is lost', (file) => {
    const svg = readFileSync(
      new URL(`../../node_modules/${file.replace('icons/outline', 'icons/icons/outline')}`, import.meta.url),
      'utf8',
    );
    expect(svg).not.toMatch(/<(circle|rect|line|ellipse|poly|use|text|g)\b/);
    expect(pathsOf(svg).length).toBe([...svg.matchAll(/<path/g)].length - 1);
  });

  it('are there for every kind and every measure', () => {
    const names = [...Object.values(KIND_ICON), ...Object.values(MEASURES).map(({ icon }) => icon)];
    for (const name of names) expect(iconPaths(name)).not.toEqual([]);
  });

  it('read paths only: markup in a file never reaches the page', () => {
    expect(pathsOf('<svg><script>alert(1)</script><path stroke="none" d="M0 0"/><path d="M1 1" /></svg>')).toEqual([
      'M1 1',
    ]);
  });
});
