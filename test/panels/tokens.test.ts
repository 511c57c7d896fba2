import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../client/tokens.css', import.meta.url), 'utf8');

/** The colours of each block that sets `--ground`: light, the system's dark, the chosen dark. */
const [light, systemDark, chosenDark] = css
  .split(/\n\s*color-scheme:/)
  .slice(1)
  .map((block) =>
    Object.fromEntries([...block.matchAll(/--(\w+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])),
  );

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', light],
  ['dark', chosenDark],
])('the %s tokens', (_, tokens = {}) => {
  it.each(['ink', 'ink2', 'ink3', 'bad', 'ok', 'markline', 'us', 'gb', 'ca'])('%s can be read as text', (name) => {
    for (const ground of ['ground', 'panel']) {
      expect(contrast(tokens[name], tokens[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['ink3', 'ink2', 'ink'])('%s can be read on hovered, sunken and chosen rows', (name) => {
    expect(contrast(tokens[name], tokens.hover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name], tokens.sunken)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens[name], tokens.wash)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ctl', 'edge', 'edge2', 'hair'])('%s can be seen as a line: 3 to 1', (name) => {
    for (const ground of ['ground', 'panel']) {
      expect(contrast(tokens[name], tokens[ground]), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['us', 'gb', 'ca'])('the letters on a filled mark of %s can be read', (name) => {
    expect(contrast(tokens.inv, tokens[name])).toBeGreaterThanOrEqual(4.5);
  });

  it('the ink under the marker can be read', () => {
    expect(contrast(light?.markink, tokens.mark)).toBeGreaterThanOrEqual(7);
  });
});

it('dark is the same by the system and by choice', () => {
  expect(systemDark).toEqual(chosenDark);
});
