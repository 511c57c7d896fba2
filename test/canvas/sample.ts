import type { EdgeFamily, Picture, PictureEdge, PictureNode } from '../../client/model/picture.ts';

export function node(id: string, over: Partial<PictureNode> = {}): PictureNode {
  return {
    id,
    kind: 'Organisation',
    label: id,
    ownScript: null,
    meta: null,
    dateNote: null,
    marks: [{ government: 'US', look: 'filled' }],
    everListedBy: ['US'],
    since: '2021-12-10',
    undrawn: 0,
    isStart: false,
    standing: 'listed',
    government: null,
    spoken: id,
    ...over,
  };
}

export function edge(from: string, to: string, family: EdgeFamily, over: Partial<PictureEdge> = {}): PictureEdge {
  return {
    id: `${from} ${family} ${to}`,
    from,
    to,
    family,
    label: family,
    labelAlways: family === 'ownership',
    pill: null,
    government: null,
    standing: 'counts',
    spokenFrom: `${family} ${to}`,
    spokenTo: `${family} of ${from}`,
    ...over,
  };
}

/** SEK Studio, what it is tied to, and the two works that it is reported to have worked on. */
export function sekStudio(): Picture {
  const acting: readonly (readonly [string, string])[] = [
    ['Moxing Cartoon', 'China'],
    ['Nings Cartoon Studio', 'China'],
    ['Kim Myong Chol', 'France'],
    ['Everlasting Empire', 'Hong Kong, China'],
    ['Tian Fang Hong Kong Holdings', 'Hong Kong, China'],
    ['Yancheng Three Line One Point Animation', 'China'],
    ['Quanzhou Yiyangjin Import and Export Trade', 'China'],
    ['Fujian Nanan Import and Export Corporation', 'China'],
  ];
  const supporting: readonly (readonly [string, string])[] = [
    ['Lu Hezheng', 'China'],
    ['Deepak Jadhav', 'India'],
    ['Funsaga', 'Singapore'],
    ['Kinoatis', 'Russia'],
  ];
  const works = ['Pocahontas', 'The Lion King'];
  const second = 'Shanghai Hongman Cartoon and Animation Design Studio';
  return {
    nodes: [
      node('SEK Studio', {
        isStart: true,
        meta: 'North Korea',
        ownScript: { text: '조선4.26만화영화촬영소', lang: 'ko' },
      }),
      ...[...acting, ...supporting].map(([name, meta]) => node(name, { meta })),
      node(second, { meta: 'China', ownScript: { text: '上海弘漫动漫设计工作室', lang: 'zh' } }),
      ...works.map((name) => node(name, { kind: 'Work', marks: [], standing: 'hanging' })),
    ],
    edges: [
      ...acting.map(([name]) => edge(name, 'SEK Studio', 'acts-for')),
      ...supporting.map(([name]) => edge(name, 'SEK Studio', 'supports')),
      edge(second, 'Lu Hezheng', 'ownership', { label: 'owned or controlled by' }),
      ...works.map((name) => edge('SEK Studio', name, 'reported', { pill: 'contested · 1 : 3' })),
    ],
  };
}
