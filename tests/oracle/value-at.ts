/** The value at a place of an answer, written `people.edges.0.cursor`; undefined where nothing is. */
export function valueAt(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, part) =>
        typeof at === 'object' && at !== null
          ? (at as Readonly<Record<string, unknown>>)[part]
          : undefined,
      data,
    );
}
