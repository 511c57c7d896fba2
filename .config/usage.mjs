/** `--help` of a script is the comment that it begins with: one text for who reads the script and for who runs it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * Ends this process with 0 after `--help`, and with 2 on an option or argument that the script does not have.
 * @param {string} url the script: its `import.meta.url`
 * @param {import('node:util').ParseArgsConfig['options']} [options] what it takes beside `--help`
 * @returns {Record<string, string | boolean | undefined>} what was given
 */
export function usage(url, options = {}) {
  const [comment = ''] = /\/\*\*[\s\S]*?\*\//.exec(readFileSync(fileURLToPath(url), 'utf8')) ?? [];
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^ \* ?/gm, '')
    .trim();
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if (!values.help) return values;
    console.log(text);
  } catch (error) {
    console.error(`${error.message.split('. ')[0]}.\n\n${text}`);
    process.exit(2);
  }
  process.exit(0);
}
