import type { FilterLeaf } from './declaration.ts';

export interface InstantRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** What each kind of condition compares with; ids are keys of nodes, no longer global ids. */
interface Values {
  readonly in: readonly string[];
  readonly equals: boolean | string;
  readonly range: InstantRange;
  readonly overlaps: InstantRange;
  readonly atLeast: number;
  readonly atMost: number;
  readonly reaches: readonly string[];
  readonly reachesWithout: readonly string[];
  readonly nodeIds: readonly string[];
  readonly matching: Condition;
  readonly text: string;
  readonly externalId: { readonly scheme: string; readonly value: string };
  readonly relatedTo: { readonly entity: string; readonly predicates: readonly string[] | null };
  readonly tieType: readonly string[];
  readonly tieDirection: string;
}

export type Leaf<K extends FilterLeaf['kind']> = Extract<FilterLeaf, { readonly kind: K }>;

export type LeafCondition = {
  readonly [K in keyof Values]: Leaf<K> & { readonly value: Values[K] };
}[keyof Values];

/** A client's filter, checked, with ids decoded: what both ways of reading print as Cypher. */
export type Condition =
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'none'; readonly condition: Condition }
  | LeafCondition;

export type TextCondition = Leaf<'text'> & { readonly value: string };

/** Every full-text condition inside of a condition, whatever it is nested in. */
export function textConditions(condition: Condition): readonly TextCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap(textConditions);
    case 'none':
      return textConditions(condition.condition);
    case 'matching':
      return textConditions(condition.value);
    case 'text':
      return [condition];
    default:
      return [];
  }
}

/** Whether the rows themselves, not something behind them, were asked for by words. */
export function hasOwnText(condition: Condition): boolean {
  if (condition.kind === 'all' || condition.kind === 'any')
    return condition.conditions.some(hasOwnText);
  return condition.kind === 'text';
}

/** How many conditions a filter is made of, whatever they are nested in. */
export function countConditions(condition: Condition): number {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.reduce((sum, part) => sum + countConditions(part), 0);
    case 'none':
      return countConditions(condition.condition);
    case 'matching':
      return 1 + countConditions(condition.value);
    case 'reaches':
      return condition.quantifier === 'all' ? condition.value.length : 1;
    default:
      return 1;
  }
}

/** Whether some condition that must hold for every row leads to few of them. */
export function isSelective(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.some(isSelective);
    case 'reaches':
      return condition.quantifier !== 'none' && condition.value.length > 0;
    default:
      return ['text', 'externalId', 'relatedTo', 'nodeIds'].includes(condition.kind);
  }
}
