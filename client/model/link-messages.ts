/** Characters that a reader cannot see, or that turn what stands beside them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGEST = 160;
const KEPT = { start: 90, end: 60 };
const MOST = 5;

/**
 * What of a link could not be read, as sentences that can be shown: anybody may have made the link, and what it holds is quoted
 * in them. Long ones lose their middle; of many the first are told and the rest counted.
 */
export function linkMessages(messages: readonly string[]): readonly string[] {
  const plain = messages.map((message) => shortened(message.replace(UNSEEN, '\ufffd')));
  if (plain.length <= MOST) return plain;
  const rest = plain.length - (MOST - 1);
  return [...plain.slice(0, MOST - 1), `And ${rest} more parts of the link could not be read.`];
}

function shortened(message: string): string {
  const letters = [...message];
  if (letters.length <= LONGEST) return message;
  return `${letters.slice(0, KEPT.start).join('')}…${letters.slice(-KEPT.end).join('')}`;
}
