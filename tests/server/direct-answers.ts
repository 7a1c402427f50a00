import { execute, getOperationAST, Kind } from 'graphql';
import type { RequestParts } from '../../src/server/app.ts';
import type { FindDirectAnswer } from '../../src/server/short-way/known-answers.ts';

export interface DirectFake {
  readonly find: FindDirectAnswer<RequestParts>;
  /** One entry an answer that was asked for. */
  readonly asked: ('yoga' | 'short')[];
  /** One entry an answer that was given as a whole. */
  readonly given: ('yoga' | 'short')[];
}

/** Root fields that a plugin might wrap, or that are not read from the graph. */
const NOT_COMPILED = ['held', 'plainError', '__schema', '__typename'];

/**
 * Answers as a compiler would: wholly or not at all. It executes the fields with graphql-js, so that
 * what comes out is what the ordinary way has to give too.
 */
export function directFake(before: () => Promise<void> = () => Promise.resolve()): DirectFake {
  const asked: ('yoga' | 'short')[] = [];
  const given: ('yoga' | 'short')[] = [];
  return {
    asked,
    given,
    find(schema, document, operationName) {
      const operation = getOperationAST(document, operationName);
      const isCompiled =
        operation?.operation === 'query' &&
        operation.selectionSet.selections.every(
          (one) => one.kind === Kind.FIELD && !NOT_COMPILED.includes(one.name.value),
        );
      if (!isCompiled) return null;
      return async (contextValue, variableValues) => {
        // Yoga adds the request to the context.
        const way = 'request' in contextValue ? 'yoga' : 'short';
        asked.push(way);
        await before();
        const result = await execute({
          schema,
          document,
          contextValue,
          variableValues,
          operationName,
        });
        if (result.errors !== undefined || result.data === undefined) return null;
        given.push(way);
        return result.data;
      };
    },
  };
}
