import { Compiler } from '../../src/graph/compile/compiler.ts';
import { compiledGraph } from '../../src/graph/pothos/compiled-graph.ts';
import { plainGraph } from '../../src/graph/pothos/plain-graph.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import type { RequestParts } from '../../src/resolvers/context.ts';
import { wayOf, type Way } from './ways.ts';

/** The ways that must answer alike; `frugal` promises one statement for each root field. */
export interface ComparedWays {
  /** Right by definition: plain, slow and simple. */
  readonly yardstick: Way;
  readonly others: readonly Way[];
  readonly frugal: readonly Way[];
}

/** The way of reading that is held to the plain one; one compiler, so that plans are shared. */
export const COMPARED: RequestParts['readGraph'] = compiledGraph(new Compiler());

export function comparedWays(connection: GraphConnection): ComparedWays {
  const compiled = wayOf('compiled', connection, { readGraph: COMPARED });
  const whole = wayOf('answered as a whole', connection, { readGraph: COMPARED, isWhole: true });
  const others = [compiled, whole];
  return {
    yardstick: wayOf('plain', connection, { readGraph: plainGraph }),
    others,
    frugal: others,
  };
}
