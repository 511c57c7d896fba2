import { parseArgs } from 'node:util';
import { UsageError } from './io.ts';

/**
 * The one file that a command takes.
 * @returns null when its help is asked for
 * @throws {UsageError} when there is none, or more than it
 */
export function oneFile(args: readonly string[], help: string): string | null {
  const { values, positionals } = parsed(args, help);
  if (values.help === true) return null;
  const [file, another] = positionals;
  if (file === undefined) throw new UsageError('Which file? None was named.', help);
  if (another !== undefined) throw new UsageError(`One file, not ${JSON.stringify(another)} as well.`, help);
  return file;
}

function parsed(args: readonly string[], help: string) {
  try {
    return parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), help);
  }
}
