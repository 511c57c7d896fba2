/** A story as it is read here, whether the server or this browser keeps it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly writtenOn: string;
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** The query of an explorer link, without its question mark. */
  readonly link: string;
  readonly highlights: readonly string[];
  readonly question: { readonly ask: string; readonly answer: string } | null;
  /** Markdown for whoever presents. */
  readonly notes: string | null;
  readonly sources: readonly StorySource[];
  /** What the server found of the text's assertions; null for a story that only this browser has: it is not checked. */
  readonly standing: Standing | null;
}

export interface StorySource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  readonly publishedOn: string | null;
}

export interface Standing {
  readonly assertions: readonly Assertion[];
  /** Ids that are shown and that the data does not hold. */
  readonly missing: readonly string[];
}

export interface Assertion {
  readonly says: string;
  readonly stands: boolean;
  readonly found: string;
  /** What it rests on, as ids of the graph. */
  readonly evidence: readonly string[];
}

/** The step with this number, from 1; the nearest where there is none of that number. */
export function stepAt(story: Story, number: number): { readonly step: StoryStep; readonly number: number } {
  const at = Math.min(Math.max(number, 1), story.steps.length);
  const step = story.steps[at - 1];
  if (step === undefined) throw new RangeError(`the story ${story.id} has no steps`);
  return { step, number: at };
}

/** Whether everything that the step says and shows is in the data that is served now. */
export const stands = ({ standing }: StoryStep): boolean =>
  standing === null || (standing.missing.length === 0 && standing.assertions.every((one) => one.stands));
