import type { Story, StoryStep } from './story.ts';

/** What a story starts as. Ids are made of the titles when it is exported. */
const EMPTY_STEP: Omit<StoryStep, 'id' | 'link'> = {
  title: '',
  text: '',
  highlights: [],
  question: null,
  notes: null,
  sources: [],
  standing: null,
};

export function newStory(id: string, today: string): Story {
  return { id, title: 'A story of my own', summary: '', minutes: 10, writtenOn: today, steps: [] };
}

/**
 * A link or an address of a view, as somebody copies it, reduced to the query that a step keeps. Null when it names no
 * network: then a step would show nothing.
 */
export function linkIn(text: string): string | null {
  const query = text.includes('?') ? text.slice(text.indexOf('?') + 1) : text;
  const params = new URLSearchParams(query.split('#')[0]?.trim() ?? '');
  if (!params.has('seeds')) return null;
  // The step is read in Explore whatever the view was in which its link was copied.
  params.delete('view');
  return params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%7E', '~');
}

export function withStep(story: Story, link: string): Story {
  const taken = new Set(story.steps.map(({ id }) => id));
  let number = story.steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  const step: StoryStep = { ...EMPTY_STEP, id: `step-${number}`, title: `Step ${number}`, link };
  return { ...story, steps: [...story.steps, step] };
}

export function withChange(story: Story, id: string, change: Partial<StoryStep>): Story {
  return { ...story, steps: story.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) };
}

export function withoutStep(story: Story, id: string): Story {
  return { ...story, steps: story.steps.filter((step) => step.id !== id) };
}

/** One place earlier or later; at an end it stays. */
export function withMoved(story: Story, id: string, by: -1 | 1): Story {
  const at = story.steps.findIndex((step) => step.id === id);
  const step = story.steps[at];
  const to = at + by;
  if (step === undefined || to < 0 || to >= story.steps.length) return story;
  const others = story.steps.filter((one) => one.id !== id);
  return { ...story, steps: [...others.slice(0, to), step, ...others.slice(to)] };
}
