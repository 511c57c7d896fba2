import type { PictureEdge, PictureNode } from '../../model/picture.ts';
import { bodyOf } from '../bodies.ts';
import type { LayoutEdge, LayoutNode } from './layout.ts';

/** Mean letter widths as shares of the size: Latin in the semibold face, and one square for Han and Hangul. */
const LATIN = 0.55;
const MAX_NAME = 142;
/** On a narrow screen room is kept for a word, not for whole labels: bodies stay large enough to press, and some labels wait. */
const MAX_NAME_NARROW = 80;

/**
 * Sizes are estimated from the letters, not measured: the layout must give the same places in a worker, in a test and on a
 * machine whose faces are still loading.
 *
 * @param narrow on a narrow screen, where lines are shorter
 * @param block in which frame it stands
 */
export function layoutNode(node: PictureNode, narrow: boolean, block = ''): LayoutNode {
  const most = narrow ? MAX_NAME_NARROW : MAX_NAME;
  const body = bodyOf(node);
  const size = node.isStart ? 15 : 12;
  const name = textWidth(node.label, size);
  // The date that a day adds is left out: the places are the same for all dates.
  const own = node.ownScript === null || narrow ? 0 : textWidth(node.ownScript.text, 12.5);
  const meta = narrow ? 0 : textWidth(node.meta ?? '', 10.5);
  const lines = name > most && !narrow ? 2 : 1;
  // A balanced second line makes both about half as long, though never shorter than a long word.
  const nameWidth = lines === 1 ? Math.min(most, name) : Math.min(most, Math.max(name * 0.56, size * 7));
  return {
    id: node.id,
    width: body.width,
    height: body.height,
    labelWidth: Math.round(Math.max(nameWidth, Math.min(own, most), Math.min(meta, most))),
    labelHeight: Math.round(lines * size * 1.24 + (own > 0 ? 15.5 : 0) + (meta > 0 ? 13.5 : 0)),
    isStart: node.isStart,
    group: node.meta ?? '',
    label: node.label,
    block,
  };
}

export function layoutEdge(edge: PictureEdge): LayoutEdge {
  const text = edge.pill ?? (edge.labelAlways ? edge.label : '');
  return { from: edge.from, to: edge.to, family: edge.family, textWidth: Math.round(textWidth(text, 10)) };
}

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) >= 0x1100 ? size : size * LATIN;
  return width;
}
