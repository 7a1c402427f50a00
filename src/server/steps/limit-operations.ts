import { type DocumentNode, GraphQLError } from 'graphql';
import type { LIMITS } from '../limits.ts';
import { measureOperations, type OperationExtent } from '../operation-extent.ts';
import type { RequestStep } from './request-step.ts';

export type OperationLimits = Pick<typeof LIMITS, keyof OperationExtent>;

const SENTENCES: Readonly<Record<keyof OperationExtent, (most: number, is: number) => string>> = {
  depth: (most, is) =>
    `Fields may be nested ${most} levels deep; these are ${is}. Ask in two steps.`,
  fields: (most, is) =>
    `An operation may ask ${most} fields, fragments written out; this asks ${is}.`,
  rootFields: (most, is) => `An operation may have ${most} fields at its root; this has ${is}.`,
};

/** Measures before validation, some rules of which take the square of a document's length. */
export function limitOperations(limits: OperationLimits): RequestStep {
  // Parsed documents are kept: the same text comes as the same object.
  const judged = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  return {
    judge(document) {
      const known = judged.get(document);
      if (known !== undefined) return known;
      const errors = measureOperations(document).flatMap(({ operation, extent }) =>
        (['depth', 'fields', 'rootFields'] as const)
          .filter((measure) => extent[measure] > limits[measure])
          .map(
            (measure) =>
              new GraphQLError(SENTENCES[measure](limits[measure], extent[measure]), {
                nodes: operation,
                extensions: { code: 'LIMIT_EXCEEDED' },
              }),
          ),
      );
      judged.set(document, errors);
      return errors;
    },
  };
}
