import { describe, expect, it } from 'vitest';
import { readStory } from '../../server/stories/read-story.ts';

const GOOD = `
story: 1
id: a-story
title: A story
summary: One sentence.
minutes: 10
language: en
writtenOn: "2026-11-25"
steps:
  - id: first
    title: First
    text: "Treasury **listed** [SEK Studio](us-ofac-34022)."
    view: { link: v=1&seeds=us-ofac-34022, highlights: [us-ofac-34022] }
    asserts:
      - { says: listed SEK Studio, proof: listing, party: us-ofac-34022, government: US }
`;

const problemsOf = (text: string): readonly string[] => readStory('story.yaml', text).problems;
const changed = (from: string, to: string): string => {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
};

describe('a story file', () => {
  it('is read from YAML, with everything that is left out at its null', () => {
    const { story, problems } = readStory('story.yaml', GOOD);
    expect(problems).toEqual([]);
    expect(story).toMatchObject({
      id: 'a-story',
      steps: [
        { id: 'first', notes: null, question: null, sources: [], asserts: [{ programme: null, listedOn: null }] },
      ],
    });
    expect(story).not.toHaveProperty('story');
  });

  it('is read from JSON alike', () => {
    const { story } = readStory('story.yaml', GOOD);
    const json = JSON.stringify({ story: 1, ...story });
    expect(readStory('story.json', json).story).toEqual(story);
  });

  it.each([
    ['no YAML', 'a: [', /^story\.yaml: .*at line 1/],
    ['an empty file', '', /^story\.yaml: the file: .*\(value null\)/],
    ['another form', changed('story: 1', 'story: 2'), /field story: .*\(value 2\)/],
    ['an unknown field', changed('minutes: 10', 'minutes: 10\nauthor: me'), /the file: Unrecognized key: "author"/],
    [
      'a day that is none',
      changed('"2026-11-25"', '"2026-02-30"'),
      /field writtenOn: a day like .*\(value "2026-02-30"\)/,
    ],
    ['no steps', changed(GOOD.slice(GOOD.indexOf('steps:')), 'steps: []\n'), /field steps: /],
    [
      'an unknown proof',
      changed('proof: listing', 'proof: guess'),
      /step 1 \(first\), field asserts\[0\]\.proof: .*\(value "guess"\)/,
    ],
    [
      'a party that is none',
      changed('party: us-ofac-34022', 'party: SEK Studio'),
      /step 1 \(first\), field asserts\[0\]\.party: the id of a party, like us-ofac-34022 \(value "SEK Studio"\)/,
    ],
    [
      'words that the text does not say',
      changed('says: listed SEK Studio', 'says: listed the studio'),
      /step 1 \(first\), field asserts\[0\]\.says: the text does not say "listed the studio"/,
    ],
    [
      'a view of nothing',
      changed('link: v=1&seeds=us-ofac-34022', 'link: v=1'),
      /step 1 \(first\), field view\.link: names no seeds/,
    ],
    [
      'a link to a script',
      changed('(us-ofac-34022)', '(javascript:alert)'),
      /step 1 \(first\), field text: a link leads to no id, term or https address \("javascript:alert"\)/,
    ],
    [
      'two steps of one id',
      `${GOOD}  - { id: first, title: Again, text: Again, view: { link: "v=1&seeds=us-ofac-34022" } }\n`,
      /step 2 \(first\), field id: another step has it too/,
    ],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      /Excessive alias count/,
    ],
  ])('with %s is refused, and the message says where', (_, text, message) => {
    expect(problemsOf(text)[0]).toMatch(message);
    expect(readStory('story.yaml', text).story).toBeNull();
  });
});
