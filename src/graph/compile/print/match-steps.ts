import Cypher from '@neo4j/cypher-builder';
import { CURRENT_LABEL, NODES, type NodeLabel, type NodeSpec } from '../../model/nodes.ts';
import { RELATIONSHIPS, type RelationshipSpec } from '../../model/relationships.ts';
import type { Direction, Step } from '../declaration.ts';

const ARROWS = { out: 'right', in: 'left', both: 'undirected' } as const satisfies Record<
  Direction,
  string
>;

const WRITTEN: Readonly<Record<string, RelationshipSpec>> = RELATIONSHIPS;

/** The variables that a pattern binds at its end and at the step that bears the edge. */
export interface Ends {
  readonly node: Cypher.Node;
  readonly edge: Cypher.Relationship | null;
}

/** Labels of a node that a reader may meet: superseded facts are out of every list. */
export function readableLabels(label: NodeLabel, only?: string): readonly string[] {
  const { live }: NodeSpec = NODES[label];
  return [label, live, only].filter((name) => name !== undefined);
}

/** Appends steps to a pattern. */
export function appendSteps(
  begin: Cypher.Pattern,
  steps: readonly Step[],
  ends: Ends,
  edgeStep?: number,
): Cypher.Pattern {
  return steps.reduce((pattern, step, index) => {
    const options = {
      type: step.types.length === 1 ? (step.types[0] ?? '') : Cypher.labelExpr.or(...step.types),
      direction: ARROWS[step.direction],
      ...(step.optional === true ? { length: { min: 0, max: 1 } } : {}),
    } as const;
    const edge = index === edgeStep ? ends.edge : null;
    const hop = edge === null ? pattern.related(options) : pattern.related(edge, options);
    const to = index === steps.length - 1 ? ends.node : new Cypher.Node();
    return hop.to(to, { labels: labelsAt(step), properties: literals(step.equals) });
  }, begin);
}

/** A label that every such relationship ends at need not be looked at again. */
function labelsAt(step: Step): Cypher.LabelExpr | string | string[] {
  // The node after an optional hop may be the beginning itself: its label says nothing.
  if (step.optional === true) return [];
  const labels = step.superseded === true ? [step.to] : readableLabels(step.to, step.only);
  return oneOfAll(isImplied(step) ? labels.slice(1) : labels);
}

/** The labels that a node must carry all of. */
export function oneOfAll(labels: readonly string[]): Cypher.LabelExpr | string | string[] {
  if (labels.length > 1) return Cypher.labelExpr.and(...labels);
  return labels[0] ?? [];
}

/** Whether the types of the step lead to nodes of its label alone. */
function isImplied({ types, direction, to }: Step): boolean {
  return types.every((type) => {
    const spec = WRITTEN[type];
    // Ties run between entities.
    if (spec === undefined) return to === 'Entity';
    if (type === 'IN' || direction === 'both') return false;
    return (direction === 'out' ? spec.to : spec.from) === to;
  });
}

/** Fixed values are few and written in the declarations, so they may stand in the text. */
export function literals(equals: Step['equals'] | null): Record<string, Cypher.Literal> {
  return Object.fromEntries(
    Object.entries(equals ?? {}).map(([name, value]) => [name, new Cypher.Literal(value)]),
  );
}

/**
 * How often one end can be reached at most, so that no row need be looked for twice; null where that is
 * not known.
 */
export function mostReached(steps: readonly Step[], edgeStep: number | undefined): number | null {
  const [step, ...more] = steps;
  if (step === undefined) return 1;
  // Two nodes have one relationship of a written type at most; an edge is a row of its own.
  const isWritten = step.types.every((type) => type in WRITTEN);
  if (more.length === 0 && (edgeStep === 0 || (isWritten && step.types.length === 1))) return 1;
  return steps.reduce<number | null>((ways, { types, direction }) => {
    const comesFromOne = types.every((type) =>
      direction === 'in' ? WRITTEN[type]?.single === true : WRITTEN[type]?.owned === true,
    );
    return ways !== null && comesFromOne && direction !== 'both' ? ways * types.length : null;
  }, 1);
}

/** Whether at most one end is reached. */
export function reachesOne(steps: readonly Step[]): boolean {
  return steps.every(({ types, direction, only }) => {
    const [type, ...others] = types;
    if (type === undefined || others.length > 0) return false;
    if (direction === 'in') return WRITTEN[type]?.owned === true;
    return direction === 'out' && (WRITTEN[type]?.single === true || only === CURRENT_LABEL);
  });
}
