import { type Exported, originLines } from './exported.ts';
import { escaped } from './xml.ts';

/** What a printed page needs; no colour carries meaning on it. */
const STYLE = `body{font:14px/1.45 system-ui,sans-serif;color:#17181a;max-width:1000px;margin:24px auto;padding:0 16px}
h1{font-size:26px;margin:0}h2{font-size:16px;margin:24px 0 6px}img{width:100%;border:1px solid #ccc}
table{border-collapse:collapse;width:100%;font-size:12px}th,td{text-align:left;vertical-align:top;padding:3px 8px 3px 0;border-bottom:1px solid #ddd}
small{color:#55565b}thead{display:table-header-group}tr{break-inside:avoid}`;

/**
 * One page for a printer or an editor: the picture, who is on it, what ties them, and where each line is stated. A file
 * of its own, with nothing to load.
 *
 * @param picture a `data:` URL of the picture; null leaves it out
 */
export function report(network: Exported, picture: string | null): string {
  const compared = network.comparison !== null;
  const names = new Map(network.nodes.map(({ id, name }) => [id, name]));
  const name = (id: string): string => escaped(names.get(id) ?? id);
  const row = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = (heads: readonly string[], rows: readonly string[]): string =>
    `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(network.title)}</title><style>${STYLE}</style></head><body>
<h1>${escaped(network.title)}</h1>
<p>${escaped(network.subtitle)}</p>
${picture === null ? '' : `<img src="${picture}" alt="${escaped(`The network of ${network.title}; the tables below say the same`)}">`}
<h2>On the picture</h2>
${table(
  ['Name', 'Kind', 'Country', 'Listed by', 'First listed on', ...(compared ? ['What changed'] : []), 'Id'],
  network.nodes.map((node) =>
    row([
      `${escaped(node.name)}${node.nameInOwnScript === null ? '' : ` <small>${escaped(node.nameInOwnScript)}</small>`}`,
      node.kind,
      escaped(node.country ?? ''),
      node.listedBy.join(', '),
      node.firstListedOn ?? '',
      ...(compared ? [escaped(node.change ?? '')] : []),
      escaped(node.id),
    ]),
  ),
)}
<h2>Ties, and where they are stated</h2>
${table(
  ['From', 'Tie', 'To', 'Since', 'Until', 'Stated in'],
  network.edges.map((edge) =>
    row([
      name(edge.from),
      `${escaped(edge.label)}${edge.sourcesAgainst > 0 ? ' (contested)' : ''}`,
      name(edge.to),
      edge.since ?? '',
      edge.until ?? '',
      escaped(edge.statedIn.join('; ')),
    ]),
  ),
)}
<h2>Sources and dates</h2>
<ul>${originLines(network)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('\n')}</ul>
</body></html>
`;
}
