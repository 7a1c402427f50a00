import Cypher from '@neo4j/cypher-builder';
import type { Column, Frame, Ref, Rows } from '../plan/plan.ts';
import { intParam } from './parameters.ts';

/** The variables of a row. */
export interface RowVariables {
  readonly node: Cypher.Node | null;
  readonly edge: Cypher.Relationship | null;
  /** The ends of the edge; bound where a column asks for one. */
  readonly start: Cypher.Node;
  readonly end: Cypher.Node;
  /** The place in the unwound list. */
  readonly element: Cypher.Variable | null;
  /** The full-text score. */
  readonly score: Cypher.Variable | null;
  /** What the part's records were looked up by. */
  readonly key: Cypher.Variable | null;
  /** How far the record's text is asked for. */
  readonly upTo: Cypher.Variable | null;
}

/** Whether the ends of the edge must be bound. */
export function readsEnds(columns: readonly Column[], exports: readonly { on?: Frame }[]): boolean {
  const isEnd = (on: Frame | undefined): boolean => on === 'start' || on === 'end';
  return (
    exports.some(({ on }) => isEnd(on)) ||
    columns.some((column) => {
      if (column.kind === 'value') return isEnd(column.ref.on);
      if (column.kind === 'alike') return isEnd(column.on);
      if (column.kind === 'rows' || column.kind === 'total') return isEnd(beginsOn(column.rows));
      return column.kind === 'elements' && readsEnds(column.columns, []);
    })
  );
}

/** The variable that rows begin at. */
export function beginsOn({ begin }: Rows): Frame | undefined {
  if (begin.kind === 'record') return begin.on;
  return begin.kind === 'column' ? begin.ref.on : undefined;
}

export function frameVariable(on: Frame, variables: RowVariables): Cypher.Variable {
  const variable = variables[on];
  if (variable === null) throw new Error(`the row has no ${on}`);
  return variable;
}

export function refExpression(ref: Ref, variables: RowVariables): Cypher.Expr {
  const property = frameVariable(ref.on, variables).property(ref.property);
  if (ref.at === 'first') return Cypher.listIndex(property, 0);
  if (ref.at === 'last') return Cypher.listIndex(property, -1);
  if (ref.at === undefined) return property;
  if (variables.element === null) throw new Error('no list is unwound here');
  return property.property(variables.element);
}

/** The expression of a column that needs no subquery of its own. */
export function columnExpression(
  column: Exclude<Column, { readonly kind: 'rows' | 'total' | 'countedTotal' }>,
  variables: RowVariables,
): Cypher.Expr {
  switch (column.kind) {
    case 'value': {
      const expression = refExpression(column.ref, variables);
      return column.instant ? Cypher.toString(expression) : expression;
    }
    case 'key':
      if (variables.key === null) throw new Error('the part has no key');
      return variables.key;
    case 'text':
      return textExpression(column.property, variables);
    case 'tieType':
      return Cypher.type(edgeOf(variables));
    case 'order': {
      const { on, property, instant } = column.key;
      if (on === 'score') return variables.score ?? new Cypher.Literal(0);
      const expression = frameVariable(on, variables).property(property);
      return instant ? Cypher.toString(expression) : expression;
    }
    case 'alike': {
      const alike = new Cypher.Node();
      const own = frameVariable(column.on, variables).property(column.property);
      return new Cypher.Count(
        new Cypher.Match(new Cypher.Pattern(alike, { labels: column.label })).where(
          Cypher.eq(alike.property(column.property), own),
        ),
      );
    }
    case 'elements':
      return elementsExpression(column, variables);
  }
}

/**
 * `substring(text, 0, upTo)`: it counts code points, so that it holds at least as many UTF-16 units, and
 * what lies behind the last sentence asked for does not travel.
 */
function textExpression(property: string, { node, upTo }: RowVariables): Cypher.Expr {
  if (node === null || upTo === null) throw new Error('no text to read');
  const text = node.property(property);
  const length = Cypher.coalesce(upTo, Cypher.size(text));
  return Cypher.substring(text, new Cypher.Literal(0), length);
}

/** `[i IN range(0, size(list) - 1) WHERE i < first | [a[i], b[i], ...]]` */
function elementsExpression(
  { sizedBy, limit, columns }: Extract<Column, { readonly kind: 'elements' }>,
  variables: RowVariables,
): Cypher.Expr {
  const element = new Cypher.Variable();
  const entry = { ...variables, element };
  const row = columns.map((column) => {
    if (column.kind === 'rows' || column.kind === 'total' || column.kind === 'countedTotal')
      throw new Error('an entry of a list has no rows of its own');
    return columnExpression(column, entry);
  });
  const list = new Cypher.ListComprehension(element).in(
    placesOf(refExpression(sizedBy, variables)),
  );
  if (limit !== null) {
    const first = intParam({ kind: 'argument', ordinal: limit, at: ['limit'] });
    list.where(Cypher.lt(element, first));
  }
  return list.map(new Cypher.List(row));
}

/** `range(0, size(list) - 1)` */
export function placesOf(list: Cypher.Expr): Cypher.Expr {
  return Cypher.range(
    new Cypher.Literal(0),
    Cypher.minus(Cypher.size(list), new Cypher.Literal(1)),
  );
}

function edgeOf({ edge }: RowVariables): Cypher.Relationship {
  if (edge === null) throw new Error('the row has no edge');
  return edge;
}
