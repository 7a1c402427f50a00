/** A deterministic sequence of choices: one seed, one sequence, on every machine. */
export interface Choices {
  /** From 0, below the limit. */
  int(limit: number): number;
  chance(probability: number): boolean;
  /** @throws Error for an empty list. */
  pick<T>(list: readonly T[]): T;
  /** Up to `most` different elements, at least one, in their order. */
  some<T>(list: readonly T[], most: number): readonly T[];
}

/** The 32-bit generator "mulberry": enough for drawing test data, and the same everywhere. */
export function choicesFrom(seed: number): Choices {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => {
    const index = int(list.length);
    if (index >= list.length) throw new Error('nothing to choose from');
    const [picked] = list.slice(index, index + 1);
    return picked as T;
  };
  return {
    int,
    pick,
    chance: (probability) => next() < probability,
    some: (list, most) => {
      const kept = new Set<number>();
      const wanted = Math.min(list.length, 1 + int(most));
      while (kept.size < wanted) kept.add(int(list.length));
      return list.filter((_, index) => kept.has(index));
    },
  };
}
