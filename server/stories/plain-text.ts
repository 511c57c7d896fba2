/** A text without its Markdown, on one line: what a reader sees, so that words can be looked for in it. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\][]*)\]\([^)]{0,2000}\)/g, '$1')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*]|\d+\.)\s+/gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The targets of a text's links, in order: ids, `glossary:` terms and addresses. */
export function linkTargets(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\[[^\][]*\]\(([^)\s]{0,2000})\)/g)].map(([, target]) => target ?? '');
}
