import type { Picture } from '../../model/picture.ts';
import type { FontText } from './fonts.ts';

/** Every text that the canvas sets of a Picture, with the weight that it is set in. */
export function textsOf(picture: Picture): readonly FontText[] {
  return [
    ...picture.nodes.flatMap((node): FontText[] => [
      { weight: node.isStart ? 680 : 600, lang: 'en', text: `${node.label}…` },
      { weight: 400, lang: 'en', text: `${node.meta ?? ''}${node.dateNote ?? ''}` },
      ...(node.ownScript === null ? [] : [{ weight: 400, lang: node.ownScript.lang, text: node.ownScript.text }]),
    ]),
    ...picture.edges.map((edge): FontText => ({ weight: 560, lang: 'en', text: edge.pill ?? edge.label })),
    { weight: 700, lang: 'en', text: 'USGBCA+0123456789' },
  ].filter(({ text }) => text !== '');
}
