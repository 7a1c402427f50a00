import Cypher from '@neo4j/cypher-builder';
import type { CursorValue } from '../cursor.ts';
import type { OrderKey } from '../declaration.ts';
import { slotParam } from './parameters.ts';

/** One key of an order with the expression that it sorts by. */
export interface SortKey {
  readonly key: OrderKey;
  readonly expression: Cypher.Expr;
}

export interface Sort {
  readonly keys: readonly SortKey[];
  /** The last key of every order. */
  readonly id: Cypher.Expr;
  /** A page from the end is read in the opposite order. */
  readonly backward: boolean;
}

export type OrderTerm = [Cypher.Expr, 'ASC' | 'DESC'];

/** ORDER BY terms: missing values last, ties by id, all turned round for a page from the end. */
export function orderTerms({ keys, id, backward }: Sort): OrderTerm[] {
  const terms = keys.flatMap(({ key, expression }): OrderTerm[] => {
    const term: OrderTerm = [expression, key.descending === backward ? 'ASC' : 'DESC'];
    // Cypher sorts null as the largest: only a descending key needs help to put it last.
    if (!key.nullable || !key.descending) return [term];
    return [[isMissing(expression), backward ? 'DESC' : 'ASC'], term];
  });
  return [...terms, [id, backward ? 'DESC' : 'ASC']];
}

/** The rows strictly behind a cursor in the order in which the page is read. */
export function behindCursor(
  { keys, id, backward }: Sort,
  cursor: readonly CursorValue[],
  place: { readonly ordinal: number; readonly name: 'after' | 'before' },
): Cypher.Predicate | undefined {
  const value = (index: number): Cypher.Expr =>
    slotParam({ kind: 'argument', ordinal: place.ordinal, at: ['paging', place.name, index] });
  const equal: Cypher.Predicate[] = [];
  const alternatives: (Cypher.Predicate | undefined)[] = [];
  keys.forEach(({ key, expression }, index) => {
    const isNull = (cursor[index] ?? null) === null;
    const param = key.instant ? Cypher.datetime(value(index)) : value(index);
    const isDescending = key.descending !== backward;
    const behind: Cypher.Predicate = isNull
      ? Cypher.false
      : isDescending
        ? Cypher.lt(expression, param)
        : Cypher.gt(expression, param);
    // Missing values are the last of the whole order: behind all others, or before them.
    const missing = key.nullable ? missingBehind(expression, isNull, backward) : undefined;
    const further = missing === undefined ? behind : Cypher.or(behind, missing);
    alternatives.push(Cypher.and(...equal, further));
    equal.push(isNull ? Cypher.isNull(expression) : Cypher.eq(expression, param));
  });
  const last = value(keys.length);
  alternatives.push(Cypher.and(...equal, backward ? Cypher.lt(id, last) : Cypher.gt(id, last)));
  return Cypher.or(...alternatives);
}

/** A bound on the first key alone, which an index can seek where the whole comparison cannot. */
export function firstKeyBound(
  { keys: [first], backward }: Sort,
  cursor: readonly CursorValue[],
  place: { readonly ordinal: number; readonly name: 'after' | 'before' },
): Cypher.Predicate | undefined {
  if (first === undefined || first.key.nullable || first.key.on === 'score') return undefined;
  if (cursor.length < 2) return undefined;
  const { key, expression } = first;
  const param = slotParam({
    kind: 'argument',
    ordinal: place.ordinal,
    at: ['paging', place.name, 0],
  });
  const value = key.instant ? Cypher.datetime(param) : param;
  return key.descending !== backward
    ? Cypher.lte(expression, value)
    : Cypher.gte(expression, value);
}

function missingBehind(
  expression: Cypher.Expr,
  isNull: boolean,
  backward: boolean,
): Cypher.Predicate | undefined {
  if (!backward) return isNull ? undefined : Cypher.isNull(expression);
  return isNull ? Cypher.isNotNull(expression) : undefined;
}

/** 1 where the value is missing, 0 where it is there. */
function isMissing(expression: Cypher.Expr): Cypher.Expr {
  return new Cypher.Case()
    .when(Cypher.isNull(expression))
    .then(new Cypher.Literal(1))
    .else(new Cypher.Literal(0));
}
