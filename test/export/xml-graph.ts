import { SaxesParser } from 'saxes';

/** A drawn graph as the file says it, whichever of the two formats it is of. */
export interface ReadGraph {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly edges: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
  /** Texts of `data` of the graph (GraphML) or of `meta` (GEXF). */
  readonly said: Readonly<Record<string, string>>;
}

/** @throws when the file is no well-formed XML */
export function readGraphXml(text: string): ReadGraph {
  const nodes = new Map<string, Record<string, string>>();
  const edges: ReadGraph['edges'][number][] = [];
  const said: Record<string, string> = {};
  const titles = new Map<string, string>();
  let attributesOf = '';
  let values: Record<string, string> = said;
  let key: string | null = null;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const at = (attribute: string): string => attributes[attribute] ?? '';
    if (name === 'attributes') attributesOf = at('class');
    if (name === 'attribute') titles.set(`${attributesOf} ${at('id')}`, at('title'));
    if (name === 'node') {
      values = { ...(at('label') === '' ? {} : { label: at('label') }) };
      nodes.set(at('id'), values);
      attributesOf = 'node';
    }
    if (name === 'edge') {
      values = {};
      edges.push({ id: at('id'), from: at('source'), to: at('target'), values });
      attributesOf = 'edge';
    }
    if (name === 'attvalue') values[titles.get(`${attributesOf} ${at('for')}`) ?? ''] = at('value');
    if (name === 'data') key = at('key').replace(/^[a-z]+_/, '');
    if (name === 'description') key = name;
  });
  parser.on('text', (piece) => {
    if (key !== null) values[key] = (values[key] ?? '') + piece;
  });
  parser.on('closetag', () => {
    key = null;
  });
  parser.write(text).close();
  return { nodes, edges, said };
}
