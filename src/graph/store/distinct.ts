export const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The first value of each key; what an extractor proposes twice is stored once. */
export function distinctBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  const found = new Map<string, T>();
  for (const value of values) {
    const own = key(value);
    if (!found.has(own)) found.set(own, value);
  }
  return [...found.values()];
}

/** By code unit, not by locale: stored order must not depend on the machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
