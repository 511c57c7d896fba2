import { Lexer, Source, TokenKind } from 'graphql';

/**
 * Lexical tokens of a document: what the parser's `maxTokens` counts.
 * @throws {GraphQLError} when the text has a character that GraphQL does not know
 */
export function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}
