import { force } from './force.ts';
import { grow } from './grow.ts';
import { centreOf, type Layout, type LayoutInput, type Place } from './layout.ts';
import { ring } from './ring.ts';

/** A layout is a line here; menus are made from this table. */
export const LAYOUTS = {
  ring: { title: 'Ring by relation', layout: ring },
  force: { title: 'Forces', layout: force },
} as const satisfies Record<string, { readonly title: string; readonly layout: Layout }>;

export type LayoutName = keyof typeof LAYOUTS;

const RING_HOLDS = 40;

export type LayoutJob =
  | { readonly kind: 'first'; readonly input: LayoutInput }
  | { readonly kind: 'grow'; readonly input: LayoutInput };

/** A ring for a network with a centre and up to 40 nodes, forces for all others. */
export function chooseLayout(input: Pick<LayoutInput, 'nodes' | 'edges'>): LayoutName {
  return input.nodes.length <= RING_HOLDS && centreOf(input) !== null ? 'ring' : 'force';
}

export function runLayout(job: LayoutJob): readonly Place[] {
  switch (job.kind) {
    case 'first':
      return LAYOUTS[chooseLayout(job.input)].layout(job.input);
    case 'grow':
      return grow(job.input);
  }
}
