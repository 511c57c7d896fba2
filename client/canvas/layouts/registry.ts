import type { LayoutName } from '../../model/layout-names.ts';
import { blocks, columns } from './blocks.ts';
import { concentric } from './concentric.ts';
import { force } from './force.ts';
import { grow } from './grow.ts';
import { centreOf, type Layout, type LayoutInput, type Place } from './layout.ts';
import { ownership } from './ownership.ts';
import { ring } from './ring.ts';

/** A layout is a line here and one in `client/model/layout-names.ts`, from which menus are made. */
const REGISTRY: Readonly<Record<LayoutName, Layout>> = {
  ring,
  force,
  concentric,
  ownership,
  government: blocks,
  country: blocks,
  time: columns,
};

/** Layouts with frames put new nodes into frames too; beside their parents they would stand in the frames of others. */
const GROWS_IN_FRAMES: ReadonlySet<LayoutName> = new Set(['government', 'country', 'time']);

const RING_HOLDS = 40;

export type LayoutJob =
  /** `layout` null: the one that fits best. */
  | { readonly kind: 'first'; readonly layout: LayoutName | null; readonly input: LayoutInput }
  | { readonly kind: 'grow'; readonly layout: LayoutName | null; readonly input: LayoutInput };

/** A ring for a network with a centre and up to 40 nodes, forces for all others. */
export function chooseLayout(input: Pick<LayoutInput, 'nodes' | 'edges'>): LayoutName {
  return input.nodes.length <= RING_HOLDS && centreOf(input) !== null ? 'ring' : 'force';
}

export function runLayout(job: LayoutJob): readonly Place[] {
  switch (job.kind) {
    case 'first':
      return REGISTRY[job.layout ?? chooseLayout(job.input)](job.input);
    case 'grow':
      return job.layout !== null && GROWS_IN_FRAMES.has(job.layout) ? REGISTRY[job.layout](job.input) : grow(job.input);
  }
}
