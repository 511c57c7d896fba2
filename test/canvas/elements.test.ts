import { describe, expect, test } from 'vitest';
import { DanglingEdgeError, toElements } from '../../client/canvas/elements.ts';
import { edge, node, sekStudio } from './sample.ts';

const byId = (picture: Parameters<typeof toElements>[0]) =>
  new Map(toElements(picture).map((element) => [element.id, element]));

describe('elements of a picture', () => {
  test('every node and edge becomes one element, nodes first', () => {
    const picture = sekStudio();
    const groups = toElements(picture).map((element) => element.group);
    expect(groups.filter((group) => group === 'nodes')).toHaveLength(16);
    expect(groups.filter((group) => group === 'edges')).toHaveLength(15);
    expect(groups.lastIndexOf('nodes')).toBeLessThan(groups.indexOf('edges'));
  });

  test('size codes the start of the network and nothing else', () => {
    const elements = byId(sekStudio());
    expect(elements.get('SEK Studio')?.data).toMatchObject({ width: 62, height: 62 });
    expect(elements.get('Kinoatis')?.data).toMatchObject({ width: 38, height: 38 });
  });

  test('the bar of a folded listing stands at the party, whichever way the edge is directed', () => {
    const nodes = [node('us', { kind: 'Government', government: 'US' }), node('party')];
    const toParty = edge('us', 'party', 'sanctioned-by', { government: 'US' });
    const fromParty = edge('party', 'us', 'sanctioned-by', { government: 'US' });
    expect(byId({ nodes, edges: [toParty] }).get(toParty.id)?.classes).toContain('bar-at-target');
    expect(byId({ nodes, edges: [fromParty] }).get(fromParty.id)?.classes).toContain('bar-at-source');
  });

  test('two ties between one pair are drawn apart, a lone tie straight', () => {
    const nodes = [node('a'), node('b'), node('c')];
    const edges = [edge('a', 'b', 'acts-for'), edge('b', 'a', 'kinship'), edge('a', 'c', 'acts-for')];
    const parallel = toElements({ nodes, edges }).filter((element) => element.classes.includes('parallel'));
    expect(parallel.map((element) => element.id)).toEqual(['a acts-for b', 'b kinship a']);
  });

  test('an edge to a node that is not in the picture is an error that names it', () => {
    expect(() => toElements({ nodes: [node('a')], edges: [edge('a', 'gone', 'linked')] })).toThrow(DanglingEdgeError);
    expect(() => toElements({ nodes: [node('a')], edges: [edge('a', 'gone', 'linked')] })).toThrow(/gone/u);
  });

  test('an empty picture has no elements', () => {
    expect(toElements({ nodes: [], edges: [] })).toEqual([]);
  });
});
