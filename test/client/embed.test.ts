import { describe, expect, it } from 'vitest';
import { embeddedLink, frameCode } from '../../client/model/embed.ts';
import { parseQuestion } from '../../client/model/link.ts';
import { FIRST_QUESTION } from '../../client/model/question.ts';

describe('a frame for another page', () => {
  const srcOf = (code: string) =>
    (/src="([^"]*)"/.exec(code)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');

  it('holds the view of its link, and nothing but a frame does', () => {
    const code = frameCode('https://x.example/?v=2&seeds=us-ofac-34022&asOf=2021-12-10', 'SEK Studio');
    const { searchParams } = new URL(srcOf(code));
    expect(embeddedLink(`?${searchParams}`)?.toString()).toBe('v=2&seeds=us-ofac-34022&asOf=2021-12-10');
    expect(embeddedLink('?v=2&seeds=us-ofac-34022')).toBeNull();
    expect(embeddedLink('')).toBeNull();
  });

  it('of a bare address is the first network', () => {
    const link = embeddedLink(new URL(srcOf(frameCode('https://x.example/', 'A'))).search);
    expect(link).not.toBeNull();
    expect(parseQuestion(link ?? new URLSearchParams('none')).question).toEqual(FIRST_QUESTION);
  });

  it('lets no name out of its attribute', () => {
    const code = frameCode('https://x.example/?v=2&seeds=%22%3E', '"><script>alert(1)</script> & Co');
    expect(code.match(/[<>]/g)).toHaveLength(4);
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co"');
  });
});
