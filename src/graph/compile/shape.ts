import type { Condition, InstantRange, LeafCondition } from './condition.ts';
import type { CursorValue } from './cursor.ts';
import type { FieldArguments } from './field-arguments.ts';

/**
 * What of a field's arguments decides the text of the statement: which conditions there are, in what
 * order rows come, which values are missing. Two sets of arguments of one shape share a statement,
 * and all else in them is a parameter.
 */
export function shapeOf({ condition, limit, paging, ids }: FieldArguments): string {
  const types = [...new Set(ids.map(({ type }) => type))].sort();
  return JSON.stringify([
    conditionShape(condition),
    limit === null,
    types,
    paging === null
      ? null
      : [paging.tag, paging.page.backward, cursorShape(paging.after), cursorShape(paging.before)],
  ]);
}

function cursorShape(cursor: readonly CursorValue[] | null): readonly boolean[] | null {
  return cursor === null ? null : cursor.map((value) => value === null);
}

function conditionShape(condition: Condition): unknown {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return [condition.kind, ...condition.conditions.map(conditionShape)];
    case 'none':
      return ['none', conditionShape(condition.condition)];
    case 'matching':
      return [condition.kind, condition.steps, conditionShape(condition.value)];
    default:
      return leafShape(condition);
  }
}

function leafShape(leaf: Exclude<LeafCondition, { readonly kind: 'matching' }>): unknown {
  const { value, ...declared } = leaf;
  return [declared, valueShape(leaf, value)];
}

function valueShape(
  leaf: Exclude<LeafCondition, { readonly kind: 'matching' }>,
  value: unknown,
): unknown {
  switch (leaf.kind) {
    case 'range':
    case 'overlaps':
      return rangeShape(leaf.value);
    case 'reaches':
      // Each id of `all` is a condition of its own; of `any`, one, several and none begin differently.
      return leaf.quantifier === 'all' ? leaf.value.length : Math.min(leaf.value.length, 2);
    case 'relatedTo':
      return leaf.value.predicates;
    case 'tieType':
    case 'tieDirection':
      return value;
    default:
      return null;
  }
}

function rangeShape({ from, to }: InstantRange): readonly boolean[] {
  return [from === null, to === null];
}
