import type { NodeId } from '../domain/ids.ts';
import type { Finding, StoryStep } from '../domain/story.ts';
import type { GraphReader } from '../store/graph-store.ts';
import { linkTargets } from './plain-text.ts';
import { prove } from './prove.ts';

/** How one step stands in one graph. */
export interface StepFindings {
  readonly findings: readonly Finding[];
  /** Ids that the step shows or links to and the graph does not hold. */
  readonly missing: readonly NodeId[];
}

const known = new WeakMap<GraphReader, Map<StoryStep, Promise<StepFindings>>>();

/** Looked up once a graph: a reader never changes, and a class asks for the same steps. @throws {StoreUnavailable} */
export function findingsOf(step: StoryStep, reader: GraphReader): Promise<StepFindings> {
  const ofReader = known.get(reader) ?? new Map<StoryStep, Promise<StepFindings>>();
  known.set(reader, ofReader);
  const before = ofReader.get(step);
  if (before !== undefined) return before;
  const found = lookUp(step, reader);
  ofReader.set(step, found);
  found.catch(() => ofReader.delete(step));
  return found;
}

async function lookUp(step: StoryStep, reader: GraphReader): Promise<StepFindings> {
  const findings = await Promise.all(step.asserts.map((assertion) => prove(assertion, reader)));
  const ids = [...new Set([...idsOfLink(step.view.link), ...step.view.highlights, ...idsOfText(step.text)])];
  const nodes = await Promise.all(inHundreds(ids).map((some) => reader.nodes(some)));
  const held = nodes.flat();
  return { findings, missing: ids.filter((_, at) => held[at] === null) };
}

/** What an explorer link names: its seeds, which every form writes out, and in form 1 what it hides and selects. */
function idsOfLink(link: string): readonly NodeId[] {
  const params = new URLSearchParams(link);
  const written = params.get('v') === '1' ? ['seeds', 'hide', 'select'] : ['seeds'];
  return written.flatMap((name) => (params.get(name) ?? '').split(',').filter((id) => id !== ''));
}

const idsOfText = (text: string): readonly NodeId[] =>
  linkTargets(text).filter((target) => !target.startsWith('https://') && !target.startsWith('glossary:'));

/** A store takes at most 100 ids at once. */
function inHundreds(ids: readonly NodeId[]): readonly (readonly NodeId[])[] {
  return Array.from({ length: Math.ceil(ids.length / 100) }, (_, at) => ids.slice(at * 100, (at + 1) * 100));
}
