import { findingsOf } from '../../stories/findings.ts';
import type { StoryAssertionResolvers, StoryResolvers, StoryStepResolvers } from '../__generated__/resolvers.ts';

export const Story: StoryResolvers = {
  steps: ({ steps }) => steps.map((step, at) => ({ step, number: at + 1 })),
};

export const StoryStep: StoryStepResolvers = {
  id: ({ step }) => step.id,
  title: ({ step }) => step.title,
  text: ({ step }) => step.text,
  link: ({ step }) => step.view.link,
  highlights: ({ step }) => step.view.highlights,
  assertions: async ({ step }, _, { ask }) => (await ask((reader) => findingsOf(step, reader))).findings,
  stands: async ({ step }, _, { ask }) => {
    const { findings, missing } = await ask((reader) => findingsOf(step, reader));
    return missing.length === 0 && findings.every(({ stands }) => stands);
  },
  missing: async ({ step }, _, { ask }) => (await ask((reader) => findingsOf(step, reader))).missing,
  sources: ({ step }) => step.sources,
  question: ({ step }) => step.question,
  notes: ({ step }) => step.notes,
};

export const StoryAssertion: StoryAssertionResolvers = {
  says: ({ assertion }) => assertion.says,
  evidence: async ({ evidence }, _, { loaders }) =>
    (await Promise.all(evidence.map((id) => loaders.node(id)))).filter((node) => node !== null),
};
