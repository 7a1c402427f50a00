import Cypher from '@neo4j/cypher-builder';
import type { Direction, Path, Step } from '../compile/declaration.ts';
import { NODES, type NodeLabel, type NodeSpec } from '../model/nodes.ts';

/** The variables of a row: where the path began, the node reached, and the row's relationship. */
export interface RowVariables {
  readonly start: Cypher.Node | null;
  readonly node: Cypher.Node;
  readonly edge: Cypher.Relationship | null;
}

const ARROWS = { out: 'right', in: 'left', both: 'undirected' } as const satisfies Record<
  Direction,
  string
>;

/** Labels of a node that a reader meets: facts of superseded texts are out of every list. */
export function readableLabels(label: NodeLabel, only?: string): Cypher.LabelExpr | string {
  const { live }: NodeSpec = NODES[label];
  const labels = [label, live, only].filter((name) => name !== undefined);
  return labels.length === 1 ? label : Cypher.labelExpr.and(...labels);
}

/** A node of a label narrowed by fixed property values. */
export function nodePattern(
  node: Cypher.Node,
  label: NodeLabel,
  equals?: Step['equals'],
): Cypher.Pattern {
  return new Cypher.Pattern(node, nodeOptions(label, undefined, equals));
}

/** Appends the steps to a pattern; the last node and the edge step get the row's variables. */
export function appendSteps(
  begin: Cypher.Pattern,
  steps: readonly Step[],
  variables: { readonly node: Cypher.Node; readonly edge?: Cypher.Relationship | null },
  edgeStep?: number,
): Cypher.Pattern {
  return steps.reduce((pattern, step, index) => {
    const options = {
      type: step.types.length === 1 ? (step.types[0] ?? '') : Cypher.labelExpr.or(...step.types),
      direction: ARROWS[step.direction],
      ...(step.optional === true ? { length: { min: 0, max: 1 } } : {}),
    } as const;
    const edge = index === edgeStep ? variables.edge : null;
    const hop = edge ? pattern.related(edge, options) : pattern.related(options);
    const to = index === steps.length - 1 ? variables.node : new Cypher.Node();
    // The node after an optional hop may be the beginning itself: its label says nothing.
    if (step.optional === true) return hop.to(to, {});
    if (step.superseded === true) return hop.to(to, { labels: step.to });
    return hop.to(to, nodeOptions(step.to, step.only, step.equals));
  }, begin);
}

/** Matches a path from the nodes whose id is in `keys`. */
export function matchPath(
  path: Path,
  startLabel: NodeLabel,
  keys: Cypher.Expr,
  variables: RowVariables & { readonly start: Cypher.Node },
): Cypher.Match {
  const { start, node, edge } = variables;
  const begin = new Cypher.Pattern(start, {
    labels: startLabel,
    properties: literals(path.from?.equals),
  });
  const match = new Cypher.Match(appendSteps(begin, path.steps, { node, edge }, path.edge));
  const found = Cypher.in(start.property(path.from?.property ?? 'id'), keys);
  const belongs = path.edgeBelongsTo;
  return belongs === undefined || edge === null
    ? match.where(found)
    : match.where(
        Cypher.and(found, Cypher.eq(edge.property(belongs.edge), start.property(belongs.start))),
      );
}

function nodeOptions(
  label: NodeLabel,
  only?: string,
  equals?: Step['equals'],
): Cypher.NodePatternOptions {
  return { labels: readableLabels(label, only), properties: literals(equals) };
}

/** Fixed values are few and written in the declarations, so they may stand in the text. */
function literals(equals: Step['equals']): Record<string, Cypher.Literal> {
  return Object.fromEntries(
    Object.entries(equals ?? {}).map(([name, value]) => [name, new Cypher.Literal(value)]),
  );
}
