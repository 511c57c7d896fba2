import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markAll, markParts } from '../../client/ui/mark-parts.ts';

const marked = (parts: ReturnType<typeof markAll>) => parts.filter((part) => part.marked).map((part) => part.text);

describe('the marker', () => {
  it('marks the published value where it stands, word for word', () => {
    const parts = markParts('Target Type State-Owned Enterprise; Linked To: X.', 'State-Owned Enterprise');
    expect(marked(parts)).toEqual(['State-Owned Enterprise']);
  });

  it('marks without regard to case only when the very words are nowhere', () => {
    expect(marked(markParts('KIM, Yong; kim', 'kim'))).toEqual(['kim']);
    expect(marked(markParts('KIM, Yong', 'kim'))).toEqual(['KIM']);
  });

  it('marks nothing when the value is not there', () => {
    expect(markParts('SEK STUDIO', 'Moxing')).toEqual([{ text: 'SEK STUDIO', marked: false, start: 0 }]);
    expect(markParts('SEK STUDIO', '')).toEqual([{ text: 'SEK STUDIO', marked: false, start: 0 }]);
  });

  it('keeps every letter in its order, whatever is marked', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { maxLength: 4 }), (text, needles) => {
        expect(
          markAll(text, needles)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
