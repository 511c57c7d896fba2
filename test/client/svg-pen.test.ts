import { describe, expect, it } from 'vitest';
import { setCredits } from '../../client/canvas/export/credits.ts';
import { SvgPen } from '../../client/canvas/export/svg-pen.ts';
import { credits } from '../../client/model/export/credits.ts';

const drawn = (work: (pen: SvgPen) => void): string => {
  const pen = new SvgPen('#fff');
  work(pen);
  return pen.elements;
};
const outline = (work: (pen: SvgPen) => void): string | undefined =>
  / d="([^"]*)"/.exec(
    drawn((pen) => {
      pen.beginPath();
      work(pen);
      pen.stroke();
    }),
  )?.[1];

describe('the SVG pen', () => {
  it('writes an outline where the transform of that moment puts it', () => {
    const path = outline((pen) => {
      pen.translate(10, 20);
      pen.scale(2, 2);
      pen.moveTo(1, 1);
      pen.rotate(Math.PI / 2);
      pen.lineTo(3, 0);
    });
    expect(path).toBe('M12 22L10 26');
  });

  it('rounds a corner with the arc that touches both sides', () => {
    const path = outline((pen) => {
      pen.moveTo(0, 0);
      pen.arcTo(10, 0, 10, 10, 4);
    });
    // Clockwise on the screen: the sweep is 1.
    expect(path).toBe('M0 0L6 0A4 4 0 0 1 10 4');
    expect(
      outline((pen) => {
        pen.moveTo(0, 10);
        pen.arcTo(0, 0, 10, 0, 4);
      }),
    ).toBe('M0 10L0 4A4 4 0 0 1 4 0');
    expect(
      outline((pen) => {
        pen.moveTo(10, 0);
        pen.arcTo(0, 0, 0, 10, 4);
      }),
    ).toBe('M10 0L4 0A4 4 0 0 0 0 4');
  });

  it('closes a circle of two arcs, and draws a part of one as one', () => {
    expect(outline((pen) => pen.arc(5, 5, 5, 0, 2 * Math.PI))).toBe('M10 5A5 5 0 1 1 0 5A5 5 0 1 1 10 5');
    expect(outline((pen) => pen.arc(5, 5, 5, 0, Math.PI / 2))).toBe('M10 5A5 5 0 0 1 5 10');
  });

  it('makes lines and dashes as thick as the transform makes them', () => {
    const line = drawn((pen) => {
      pen.scale(3, 3);
      pen.lineWidth = 2;
      pen.setLineDash([4, 1]);
      pen.beginPath();
      pen.moveTo(0, 0);
      pen.lineTo(1, 0);
      pen.stroke();
    });
    expect(line).toContain('stroke-width="6"');
    expect(line).toContain('stroke-dasharray="12 3"');
  });

  it('sets a text once, as text, with its halo around it, and lets no markup in', () => {
    const text = drawn((pen) => {
      pen.font = '600 13px "IBM Plex Sans Variable", sans-serif';
      pen.textAlign = 'center';
      pen.strokeStyle = '#ffffff';
      pen.lineWidth = 7;
      pen.strokeText('Fish & <b>Co</b>', 50, 60);
      pen.fillStyle = '#111111';
      pen.fillText('Fish & <b>Co</b>', 50, 60);
    });
    expect(text.match(/<text/g)).toHaveLength(1);
    expect(text).toContain('>Fish &amp; &lt;b&gt;Co&lt;/b&gt;</text>');
    expect(text).toContain('font-weight="600"');
    expect(text).toContain('font-family="\'IBM Plex Sans\', Arial, sans-serif"');
    expect(text).toContain('text-anchor="middle"');
    expect(text).toContain('paint-order="stroke"');
  });

  it('keeps the side of a text that runs from the right', () => {
    const text = drawn((pen) => {
      pen.direction = 'rtl';
      pen.textAlign = 'left';
      pen.fillText('ذاكر', 0, 0);
    });
    expect(text).toContain('text-anchor="end" direction="rtl"');
  });

  it('paints over with the ground what a canvas would rub out, and gives back what was saved', () => {
    const both = drawn((pen) => {
      pen.fillStyle = '#222222';
      pen.save();
      pen.globalCompositeOperation = 'destination-out';
      pen.beginPath();
      pen.rect(0, 0, 1, 1);
      pen.fill();
      pen.restore();
      pen.fill();
    });
    expect(both.split('\n').map((one) => / fill="([^"]*)"/.exec(one)?.[1])).toEqual(['#fff', '#222222']);
  });
});

describe('the credits under a picture', () => {
  const origin = {
    madeAt: '2026-11-25T03:00:00.000Z',
    graph: '0123456789ab',
    link: 'http://127.0.0.1/',
    lists: [
      { id: 'curated', name: 'Curated', edition: '2026-11-24', retrievedAt: null },
      { id: 'gb-uksl', name: 'UK Sanctions List', edition: null, retrievedAt: null },
    ],
  };
  const about = credits({
    title: 'SEK Studio',
    subtitle: '14 parties',
    asOf: '2022-12-09',
    comparison: null,
    origin,
    nodes: [],
    edges: [],
  });

  it('say which day, which editions, and which list was not read', () => {
    const all = about.lines.join('\n');
    for (const words of ['As of 2022-12-09.', 'Editions: curated 2026-11-24.', 'Not read: gb-uksl.', '0123456789ab'])
      expect(all).toContain(words);
  });

  it('are broken between words, lose none, and never run out of the sheet', () => {
    const measure = (text: string, _weight: number, size: number) => text.length * size * 0.5;
    const { lines, height } = setCredits(about, 300, measure);
    expect(lines.map(({ text }) => text).join(' ')).toBe([about.title, ...about.lines].join(' '));
    for (const { text, weight, size } of lines) expect(measure(text, weight, size)).toBeLessThanOrEqual(300 - 64);
    expect(height).toBeGreaterThan(lines.length * 11);
    expect(setCredits(null, 300, measure)).toEqual({ lines: [], height: 0 });
  });
});
