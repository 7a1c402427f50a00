/** What of the second list the first does not hold as it stands. */
export function newIn<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  const known = new Set(first.map((one) => JSON.stringify(one)));
  return second.filter((one) => !known.has(JSON.stringify(one)));
}
