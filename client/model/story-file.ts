import type { Story, StoryStep } from './story.ts';

/** The form of a story file, as the server reads it too (docs/story.schema.json). */
const FORM = 1;
const MOST_STEPS = 40;

/** The file of a story: what the server's folder of stories takes. */
export function formatStoryFile(story: Story): string {
  const { id, title, summary, minutes, writtenOn, steps } = story;
  const file = {
    story: FORM,
    id,
    title,
    summary: summary === '' ? title : summary,
    minutes,
    language: 'en',
    writtenOn,
    steps: steps.map(({ link, highlights, standing: _, ...step }) => ({ ...step, view: { link, highlights } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export interface ReadFile {
  readonly story: Story | null;
  /** Each names the step and the field. Empty when there is a story. */
  readonly problems: readonly string[];
}

/** Reads a story file written here or for a server. Assertions are left out: only a server can check them. */
export function readStoryFile(text: string): ReadFile {
  const problems: string[] = [];
  const file = objectIn(parsed(text, problems));
  if (file === null) return { story: null, problems: problems.length > 0 ? problems : ['The file holds no story.'] };
  if (file.story !== FORM) problems.push(`field story: this explorer reads form ${FORM}; it is ${shown(file.story)}`);
  const given = Array.isArray(file.steps) ? file.steps : [];
  if (given.length > MOST_STEPS) problems.push(`field steps: at most ${MOST_STEPS}; there are ${given.length}`);
  const story: Story = {
    id: textIn(file, 'id', problems, ''),
    title: textIn(file, 'title', problems, ''),
    summary: textIn(file, 'summary', problems, ''),
    minutes: typeof file.minutes === 'number' ? file.minutes : 10,
    writtenOn: textIn(file, 'writtenOn', problems, ''),
    steps: given.map((step, at) => stepIn(step, at, problems)),
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(story.id))
    problems.push(`field id: small letters, digits and single hyphens; it is ${shown(story.id)}`);
  return problems.length > 0 ? { story: null, problems } : { story, problems };
}

type Fields = Readonly<Record<string, unknown>>;

function stepIn(value: unknown, at: number, problems: string[]): StoryStep {
  const where = `step ${at + 1}, `;
  const step = objectIn(value) ?? {};
  const view = objectIn(step.view) ?? {};
  const question = objectIn(step.question);
  const link = textIn(view, 'link', problems, `${where}view.`);
  if (link !== '' && !new URLSearchParams(link).has('seeds'))
    problems.push(`${where}field view.link: names no seeds, so it would show nothing; it is ${shown(link)}`);
  return {
    id: textIn(step, 'id', problems, where),
    title: textIn(step, 'title', problems, where),
    text: textIn(step, 'text', problems, where),
    link,
    highlights: Array.isArray(view.highlights) ? view.highlights.filter((id) => typeof id === 'string') : [],
    question:
      question === null
        ? null
        : {
            ask: textIn(question, 'ask', problems, `${where}question.`),
            answer: textIn(question, 'answer', problems, `${where}question.`),
          },
    notes: typeof step.notes === 'string' ? step.notes : null,
    sources: sourcesIn(step.sources, where, problems),
    standing: null,
  };
}

function sourcesIn(value: unknown, where: string, problems: string[]): StoryStep['sources'] {
  return (Array.isArray(value) ? value : []).map((one, at) => {
    const source = objectIn(one) ?? {};
    const inside = `${where}sources[${at}].`;
    const url = textIn(source, 'url', problems, inside);
    if (!/^https?:\/\//.test(url)) problems.push(`${inside}url: an http address; it is ${shown(url)}`);
    return {
      url,
      publisher: textIn(source, 'publisher', problems, inside),
      title: textIn(source, 'title', problems, inside),
      publishedOn: typeof source.publishedOn === 'string' ? source.publishedOn : null,
    };
  });
}

function parsed(text: string, problems: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(`The file is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function objectIn(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function textIn(fields: Fields, name: string, problems: string[], where: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  problems.push(
    `${where}field ${name}: a text is needed; ${value === undefined ? 'there is none' : `it is ${shown(value)}`}`,
  );
  return '';
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
