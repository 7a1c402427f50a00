import Cypher from '@neo4j/cypher-builder';

/**
 * Where a parameter's value comes from. The text of a statement holds no value of a client, so that
 * one text serves all of them; the values are picked when it runs.
 */
export type Slot =
  /** A value inside of a field's checked arguments. */
  | { readonly kind: 'argument'; readonly ordinal: number; readonly at: readonly Step[] }
  /** The keys of those ids that name the type. */
  | { readonly kind: 'ids'; readonly ordinal: number; readonly type: string }
  /** How many rows, with one more where that must tell whether there are more. */
  | { readonly kind: 'size'; readonly ordinal: number; readonly surplus: number };

type Step = string | number;

export function slotParam(slot: Slot): Cypher.Param {
  return new Cypher.Param(slot);
}

/** JavaScript's numbers travel as floats, and a limit must be an integer. */
export function intParam(slot: Slot): Cypher.Expr {
  return Cypher.toInteger(slotParam(slot));
}
