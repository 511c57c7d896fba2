/** What makes a link of the explorer a read-only frame for another page: `/?embed&v=2&seeds=…`. */
const EMBED = 'embed';

/** The link that a frame shows; null when the address is no frame's. */
export function embeddedLink(search: string): URLSearchParams | null {
  const params = new URLSearchParams(search);
  if (!params.has(EMBED)) return null;
  params.delete(EMBED);
  return params;
}

/** The frame for the page of somebody else, as HTML. @param link the whole address of a view */
export function frameCode(link: string, title: string): string {
  const url = new URL(link);
  const search = url.search === '' ? `?${EMBED}` : `?${EMBED}&${url.search.slice(1)}`;
  return `<iframe src="${escaped(`${url.origin}${url.pathname}${search}`)}" title="${escaped(title)}" width="100%" height="560" loading="lazy"></iframe>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
