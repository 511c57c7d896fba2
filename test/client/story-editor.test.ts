import { describe, expect, it } from 'vitest';
import { linkIn, newStory, withChange, withMoved, withoutStep, withStep } from '../../client/model/story-draft.ts';
import { formatStoryFile, readStoryFile } from '../../client/model/story-file.ts';
import { readStory } from '../../server/stories/read-story.ts';

const LINK = 'v=1&seeds=us-ofac-34022&asOf=2021-12-10';
const threeSteps = [LINK, LINK, LINK].reduce(withStep, newStory('mine', '2026-11-25'));
const idsOf = (story: typeof threeSteps) => story.steps.map(({ id }) => id);

describe('a link as somebody copies it', () => {
  it.each([
    [`https://example.org/?${LINK}`, LINK],
    [`/?${LINK}&view=table#here`, LINK],
    [LINK, LINK],
  ])('%s becomes a step', (text, link) => expect(linkIn(text)).toBe(link));
  it.each(['', 'SEK Studio', 'https://example.org/', '/?v=1'])('%j names no network', (text) =>
    expect(linkIn(text)).toBeNull(),
  );
});

describe('writing', () => {
  it('moves a step one place, and not past an end', () => {
    expect(idsOf(withMoved(threeSteps, 'step-3', -1))).toEqual(['step-1', 'step-3', 'step-2']);
    expect(withMoved(threeSteps, 'step-3', 1)).toBe(threeSteps);
    expect(withMoved(threeSteps, 'step-1', -1)).toBe(threeSteps);
  });

  it('gives a new step an id that none has', () => {
    expect(idsOf(withStep(withoutStep(threeSteps, 'step-2'), LINK))).toEqual(['step-1', 'step-3', 'step-4']);
    expect(idsOf(withStep(withoutStep(threeSteps, 'step-1'), LINK))).toEqual(['step-2', 'step-3', 'step-4']);
  });
});

describe('the file of a story', () => {
  const written = withChange(threeSteps, 'step-2', {
    text: 'Words with “quotes”, <script> and 조선.',
    highlights: ['us-ofac-34022'],
    question: { ask: 'Why?', answer: 'Because.' },
    notes: 'Slowly.',
  });
  const filled = {
    ...written,
    summary: 'Mine.',
    steps: written.steps.map((step) => ({ ...step, text: step.text || 'Text.' })),
  };

  it('is read back as the same story', () => {
    expect(readStoryFile(formatStoryFile(filled))).toEqual({ story: filled, problems: [] });
  });

  it('is taken by a server as it is', () => {
    const { story, problems } = readStory('mine.json', formatStoryFile(filled));
    expect(problems).toEqual([]);
    expect(story?.steps.map(({ view }) => view.link)).toEqual([LINK, LINK, LINK]);
  });

  it.each([
    ['{', /^The file is no JSON: /],
    ['[]', /^The file holds no story\./],
    ['{"story":2}', /^field story: this explorer reads form 1; it is 2/],
    [formatStoryFile({ ...filled, id: 'A B' }), /^field id: small letters/],
    [
      formatStoryFile(filled).replace('"title": "Step 2"', '"title": 7'),
      /^step 2, field title: a text is needed; it is 7/,
    ],
    [formatStoryFile(filled).replace(LINK, 'v=1'), /^step 1, field view\.link: names no seeds/],
  ])('that is broken is refused with the place: %#', (text, message) => {
    const { story, problems } = readStoryFile(text);
    expect(story).toBeNull();
    expect(problems[0]).toMatch(message);
  });
});
