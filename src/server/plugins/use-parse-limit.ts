import { GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses documents of more tokens before they cost memory. */
export function useParseLimit(maxTokens: number): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source) => {
        try {
          return parse(source, { maxTokens });
        } catch (error) {
          // A RangeError is the stack: hundreds of brackets within the limit.
          if (error instanceof RangeError || hasMoreTokens(source, maxTokens)) {
            throw new GraphQLError(`A document may have at most ${maxTokens} tokens.`, {
              extensions: { code: 'LIMIT_EXCEEDED', http: { spec: true, status: 400 } },
            });
          }
          throw error;
        }
      });
    },
  };
}

/** graphql-js tells this limit like every other syntax error, so it is counted again. */
function hasMoreTokens(source: string | Source, maxTokens: number): boolean {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  try {
    for (let count = 0; count <= maxTokens; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
  } catch {
    return false;
  }
  return true;
}
