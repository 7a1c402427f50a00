import type { OrderKey } from '../declaration.ts';
import type { Condition, LeafCondition, TextCondition } from '../condition.ts';

/** A condition that holds for every row of the list, with its place among the arguments. */
export interface Anchor<L extends LeafCondition = LeafCondition> {
  readonly leaf: L;
  readonly at: readonly (string | number)[];
}

type AnchorLeaf = Extract<
  LeafCondition,
  { readonly kind: 'reaches' | 'externalId' | 'relatedTo' | 'text' }
>;

type AnchorKind = AnchorLeaf['kind'];

/** What can stand at the beginning of a statement, the most selective kind first. */
const PREFERENCE: readonly AnchorKind[] = ['externalId', 'reaches', 'relatedTo', 'text'];
/** Rows that are sorted by their score begin at what gives it. */
const BY_SCORE: readonly AnchorKind[] = ['text', 'externalId', 'reaches', 'relatedTo'];

/**
 * The condition that a list of all nodes of a label best begins at, so that it need not walk the
 * label: an entity that must be mentioned, an external id, the hits of a full text.
 */
export function chooseAnchor(
  condition: Condition,
  keys: readonly OrderKey[],
): Anchor<AnchorLeaf> | null {
  const found = conjuncts(condition, ['condition']).filter(isAnchor);
  const isScored = keys.some(({ on }) => on === 'score');
  const preference = isScored ? BY_SCORE : PREFERENCE;
  // Of several full texts the last one that found a row gives its score: none is enough alone.
  const texts = locateTexts(condition, []).length;
  const usable = isScored && texts > 1 ? found.filter(({ leaf }) => leaf.kind !== 'text') : found;
  const [best] = usable.toSorted(
    (a, b) => preference.indexOf(a.leaf.kind) - preference.indexOf(b.leaf.kind),
  );
  return best ?? null;
}

/** The leaves that must all hold. */
export function conjuncts(condition: Condition, at: Anchor['at']): readonly Anchor[] {
  switch (condition.kind) {
    case 'all':
      return condition.conditions.flatMap((part, index) =>
        conjuncts(part, [...at, 'conditions', index]),
      );
    case 'any':
    case 'none':
      return [];
    default:
      return [{ leaf: condition, at }];
  }
}

function isAnchor(anchor: Anchor): anchor is Anchor<AnchorLeaf> {
  const { leaf } = anchor;
  if (leaf.kind === 'reaches') return leaf.quantifier !== 'none' && leaf.value.length > 0;
  return leaf.kind === 'externalId' || leaf.kind === 'relatedTo' || leaf.kind === 'text';
}

/** Every full text of a condition with its place, in the order in which they are met. */
export function locateTexts(
  condition: Condition,
  at: Anchor['at'],
): readonly (readonly [TextCondition, Anchor['at']])[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.flatMap((part, index) =>
        locateTexts(part, [...at, 'conditions', index]),
      );
    case 'none':
      return locateTexts(condition.condition, [...at, 'condition']);
    case 'matching':
      return locateTexts(condition.value, [...at, 'value']);
    case 'text':
      return [[condition, at]];
    default:
      return [];
  }
}
