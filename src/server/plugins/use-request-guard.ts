import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

const refuse = (status: number, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status } } });

/**
 * Takes POST bodies only in types that a browser does not send across origins unasked: a form on a
 * foreign page must not write to the graph of whoever looks at it.
 */
const SAFE_TYPES: readonly string[] = [
  'application/json',
  'application/graphql+json',
  'application/graphql',
];

export function useRequestGuard(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.method === 'POST') {
        const type = request.headers.get('content-type')?.split(/[;,]/)[0]?.trim();
        if (requestParser === undefined || type === undefined || !SAFE_TYPES.includes(type)) {
          throw refuse(415, 'Send the operation as JSON, with content-type: application/json.');
        }
      }
      if (requestParser === undefined) return;
      setRequestParser(async (checked) => {
        try {
          return await requestParser(checked);
        } catch (error) {
          // The parser of query strings lets the fault of `JSON.parse` through.
          if (error instanceof SyntaxError) {
            throw refuse(400, 'The variables and extensions must be JSON.');
          }
          throw error;
        }
      });
    },
  };
}
