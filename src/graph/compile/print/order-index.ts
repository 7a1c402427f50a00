import Cypher from '@neo4j/cypher-builder';
import {
  RELATIONSHIPS,
  type OrderIndex,
  type RelationshipSpec,
} from '../../model/relationships.ts';
import type { Step } from '../declaration.ts';
import type { Rows } from '../plan/plan.ts';
import { appendSteps, type Ends } from './match-steps.ts';

const WRITTEN: Readonly<Record<string, RelationshipSpec>> = RELATIONSHIPS;

/** A relationship index that rows can be read in order from. */
export interface IndexedEdge {
  readonly edge: Cypher.Relationship;
  readonly of: OrderIndex;
}

/** The index names the key end: the pattern need not reach it. */
export function matchIndexed([step]: readonly Step[], ends: Ends): Cypher.Match {
  if (step === undefined) throw new Error('an index without a step');
  const anonymous = new Cypher.Pattern(new Cypher.Node());
  return new Cypher.Match(appendSteps(anonymous, [step], ends, 0));
}

/** The index of the only step that holds the rows in the order that is asked. */
export function indexOf(
  steps: readonly Step[],
  { keys, element }: Rows,
  edge: Cypher.Relationship,
): IndexedEdge | null {
  const [step, ...more] = steps;
  const [first] = keys;
  if (step === undefined || more.length > 0 || first === undefined || element !== null) return null;
  const [type, ...types] = step.types;
  const of = types.length > 0 || type === undefined ? undefined : WRITTEN[type]?.orderIndex;
  if (of === undefined || step.direction === 'both') return null;
  const leavesKeyEnd = (step.direction === 'in') === (of.keyEnd === 'to');
  return leavesKeyEnd && first.on === 'node' && first.property === of.orderOf ? { edge, of } : null;
}

/** Both properties must be named, or the database reads every relationship of the type. */
export function seekPredicate(
  { edge, of }: IndexedEdge,
  start: Cypher.Node,
): Cypher.Predicate | undefined {
  return Cypher.and(
    Cypher.eq(edge.property(of.key), start.property('id')),
    Cypher.isNotNull(edge.property(of.order)),
  );
}
