import { Lexer, Source, TokenKind } from 'graphql';

/** Lexical tokens of a document, as the parser's `maxTokens` counts them; up to where the text stops being GraphQL. */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // A character that GraphQL does not know: the parser would have stopped here too.
  }
  return count;
}
