/**
 * Writes a build of a made-up network of a given size: `node client-graph.mjs TO NODES EDGES`. One hub is tied to every
 * other party; the rest of the edges tie neighbours within groups of about forty, so that the picture has a middle, groups
 * and threads between them. `LEAF` has more ties that are not drawn, for an expand.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../staleness.mjs';

const [to, nodeText, edgeText] = process.argv.slice(2);
const [nodes, edges] = [Number(nodeText), Number(edgeText)];
const load = async (file) => (await runnerImport(join(ROOT, file))).module;
const { installBuild } = await load('server/store/in-process/build-folder.ts');
const { encodeGraph } = await load('server/store/in-process/encode-graph.ts');
const { agencyId } = await load('server/domain/ids.ts');
const { buildWorld } = await load('test/worlds/build-world.ts');

const OUTSIDE = 15;
const GROUP = 40;
const KINDS = ['Organisation', 'Person', 'Person', 'Organisation', 'Vessel'];
const TYPES = ['ACTS_FOR', 'SUPPORTS', 'OWNED_OR_CONTROLLED_BY', 'FAMILY_OF', 'LEADS_OR_OFFICIAL_OF'];
const COUNTRIES = ['cn', 'ru', 'kp', 'ir', 'sy', 'mm', 'by', 'hk'];
const AGENCIES = { US: 'OFAC', GB: 'FCDO', CA: 'GAC' };
const WORDS = ['Northern', 'Trading', 'Maritime', 'Holding', 'Delta', 'Orient', 'Steel', 'Ltd.', 'Aviation', 'Kor'];

/** Mulberry32: equal everywhere, so every run draws the same picture. */
let state = 20_211_210;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const below = (most) => Math.floor(random() * most);

const id = (n) => `us-ofac-${10_000 + n}`;
const word = () => WORDS[below(WORDS.length)];
const parties = Array.from({ length: nodes + OUTSIDE }, (_, n) => ({
  id: id(n),
  name: `${word()} ${word()} ${n}`,
  kind: KINDS[n % KINDS.length],
  countries: [['LOCATED_IN', COUNTRIES[below(COUNTRIES.length)]]],
}));
const relations = [];
const tied = new Set();
const tie = (one, other) => {
  const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
  if (one === other || tied.has(key)) return;
  tied.add(key);
  relations.push({ type: TYPES[below(TYPES.length)], from: id(one), to: id(other) });
};
for (let n = 1; n < nodes; n++) tie(n, 0);
while (relations.length < edges) {
  const one = 1 + below(nodes - 1);
  const near = Math.floor((one - 1) / GROUP) * GROUP + 1 + below(GROUP);
  tie(one, random() < 0.9 ? Math.min(nodes - 1, near) : 1 + below(nodes - 1));
}
for (let n = nodes; n < nodes + OUTSIDE; n++) tie(n, 1);
const designations = parties.flatMap(({ id: party }, n) =>
  Object.keys(AGENCIES)
    .slice(0, 1 + (n % 3))
    .map((government) => ({
      party,
      government,
      listedOn: `20${10 + (n % 15)}-0${1 + (n % 9)}-1${n % 9}`,
    })),
);
const world = buildWorld({ parties, relations, designations });
const [sdn] = world.lists;
const graph = {
  ...world,
  agencies: Object.entries(AGENCIES)
    .map(([government, code]) => ({ type: 'Agency', id: agencyId(government, code), government, code, name: code }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  lists: [{ ...sdn, id: 'ca-sema', government: 'CA' }, { ...sdn, id: 'gb-uksl', government: 'GB' }, sdn],
};
await installBuild(to, encodeGraph(graph), { inputs: 'f'.repeat(64), builtAt: new Date().toISOString() });
console.log(JSON.stringify({ hub: id(0), leaf: id(1) }));
