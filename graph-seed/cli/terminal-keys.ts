import type { ReadStream } from 'node:tty';

/** The keys pressed at a terminal, one by one, without waiting for Enter; null where standard input is none. */
export function terminalKeys(input: ReadStream): AsyncIterable<string> | null {
  return input.isTTY === true ? pressed(input) : null;
}

async function* pressed(input: ReadStream): AsyncGenerator<string> {
  input.setRawMode(true);
  try {
    for await (const chunk of input) yield* String(chunk).toLowerCase();
  } finally {
    input.setRawMode(false);
    input.pause();
  }
}
