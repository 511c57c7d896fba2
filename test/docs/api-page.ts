import { readFileSync } from 'node:fs';

/** One section of docs/api.md: the code blocks that stand in it, by their language. */
export interface Section {
  readonly title: string;
  readonly blocks: Readonly<Record<string, string>>;
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** The page: its head with the helpers, then a section a heading. A language comes once in a section. */
export function apiPage(): readonly Section[] {
  const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
  return text.split(/^#+ /m).flatMap((part) => {
    const blocks: Record<string, string> = {};
    for (const [, language = '', code = ''] of part.matchAll(FENCE)) {
      if (language in blocks) throw new Error(`docs/api.md: two blocks of ${language} under one heading`);
      blocks[language] = code;
    }
    return Object.keys(blocks).length === 0 ? [] : [{ title: part.split('\n', 1)[0] ?? '', blocks }];
  });
}
