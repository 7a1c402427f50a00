import Cypher from '@neo4j/cypher-builder';
import type { CursorValue } from '../compile/cursor.ts';
import type { OrderKey } from '../compile/declaration.ts';
import type { RowVariables } from './match-path.ts';

/** One sort expression with the value that a cursor holds for it. */
interface SortTerm {
  readonly expression: Cypher.Expr;
  readonly descending: boolean;
  readonly value: Cypher.Expr | null;
}

/** The value of an order key in a row; `scores` maps node ids to full-text scores. */
export function orderValue(
  key: OrderKey,
  variables: RowVariables,
  scores: Cypher.Param | null,
): Cypher.Expr {
  if (key.on === 'score')
    return Cypher.coalesce(
      (scores ?? new Cypher.Param({})).property(variables.node.property('id')),
      new Cypher.Literal(0),
    );
  const on = key.on === 'edge' && variables.edge !== null ? variables.edge : variables.node;
  return on.property(key.property);
}

/** The last key of every order: the id of what the row is about. */
export function idOf(variables: RowVariables, isTie: boolean): Cypher.Property {
  return (isTie && variables.edge !== null ? variables.edge : variables.node).property('id');
}

export interface OrderInput {
  readonly keys: readonly OrderKey[];
  readonly variables: RowVariables;
  readonly scores: Cypher.Param | null;
  readonly isTie: boolean;
  readonly backward: boolean;
}

/** ORDER BY terms: missing values last, ties by id, all turned round for a page from the end. */
export function orderTerms(input: OrderInput): readonly [Cypher.Expr, 'ASC' | 'DESC'][] {
  return terms(input, null).map(({ expression, descending }) => [
    expression,
    descending ? 'DESC' : 'ASC',
  ]);
}

/** The rows strictly behind a cursor in the order that the page is read in. */
export function behindCursor(
  input: OrderInput,
  cursor: readonly CursorValue[],
): Cypher.Predicate | undefined {
  const sorted = terms(input, cursor);
  const alternatives = sorted.map(({ expression, descending, value }, index) => {
    const equal = sorted
      .slice(0, index)
      .map((term) =>
        term.value === null
          ? Cypher.isNull(term.expression)
          : Cypher.eq(term.expression, term.value),
      );
    // Nothing lies behind a missing value but in later keys.
    if (value === null) return Cypher.false;
    const behind = descending ? Cypher.lt(expression, value) : Cypher.gt(expression, value);
    return Cypher.and(...equal, behind);
  });
  return Cypher.or(...alternatives);
}

function terms(input: OrderInput, cursor: readonly CursorValue[] | null): readonly SortTerm[] {
  const { keys, variables, scores, isTie, backward } = input;
  const sorted = keys.flatMap((key, index): SortTerm[] => {
    const expression = orderValue(key, variables, scores);
    const value = cursor?.[index] ?? null;
    const param = value === null ? null : new Cypher.Param(value);
    const term = {
      expression,
      descending: key.descending !== backward,
      value: param !== null && key.instant ? Cypher.datetime(param) : param,
    };
    if (!key.nullable) return [term];
    const missing = {
      expression: isMissing(expression),
      descending: backward,
      value: new Cypher.Literal(value === null ? 1 : 0),
    };
    return [missing, term];
  });
  const id = cursor?.at(-1) ?? null;
  return [
    ...sorted,
    {
      expression: idOf(variables, isTie),
      descending: backward,
      value: id === null ? null : new Cypher.Param(id),
    },
  ];
}

/** 1 where the value is missing, 0 where it is there: sorts and compares alike everywhere. */
function isMissing(expression: Cypher.Expr): Cypher.Expr {
  return new Cypher.Case()
    .when(Cypher.isNull(expression))
    .then(new Cypher.Literal(1))
    .else(new Cypher.Literal(0));
}
