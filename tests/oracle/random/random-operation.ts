import { parse, validate, type GraphQLSchema } from 'graphql';
import { LIMITS } from '../../../src/server/limits.ts';
import { measureOperations } from '../../../src/server/operation-extent.ts';
import { choicesFrom } from '../choices.ts';
import type { OracleGraph } from '../graph/oracle-graph.ts';
import type { Case } from '../cases/case.ts';
import { drawOperation } from './draw-operation.ts';

export interface RandomOperation extends Case {
  readonly operation: string;
}

/**
 * A valid operation within the limits of the server, the same for the same seed. What is drawn may
 * break a rule of validation (two fields under one key); then another is drawn.
 */
export function randomOperation(
  schema: GraphQLSchema,
  graph: OracleGraph,
  seed: number,
): RandomOperation {
  const choices = choicesFrom(seed);
  for (let tries = 0; tries < 100; tries += 1) {
    const drawn = drawOperation(schema, graph, choices);
    const document = parse(drawn.operation);
    const isWithin = measureOperations(document).every(
      ({ extent }) => extent.depth <= LIMITS.depth && extent.fields <= LIMITS.fields,
    );
    if (isWithin && validate(schema, document).length === 0) return drawn;
  }
  throw new Error(`no valid operation comes from the seed ${seed}`);
}
