import type { EntityKey } from '../../graph/model/identity.ts';

/** Which forms of a name are borne by one; two that the reference data tells apart never are. */
export interface Bearers {
  /** One number for all forms of one bearer. */
  of(form: number): number;
  referenceOf(form: number): EntityKey | null;
  /** @returns false where their references differ. */
  join(first: number, second: number): boolean;
}

export function bearersOf(references: readonly (EntityKey | null)[]): Bearers {
  const parent = references.map((_, index) => index);
  const keys = [...references];
  const of = (form: number): number => {
    let root = form;
    for (;;) {
      const next = parent[root] ?? root;
      if (next === root) return root;
      // Halving the way keeps long chains short.
      parent[root] = parent[next] ?? next;
      root = next;
    }
  };
  const referenceOf = (form: number): EntityKey | null => keys[of(form)] ?? null;
  return {
    of,
    referenceOf,
    join: (first, second) => {
      const [low, high] = [of(first), of(second)].toSorted((a, b) => a - b);
      if (low === undefined || high === undefined || low === high) return true;
      const [one, other] = [keys[low] ?? null, keys[high] ?? null];
      if (one !== null && other !== null && one !== other) return false;
      parent[high] = low;
      keys[low] = one ?? other;
      return true;
    },
  };
}
