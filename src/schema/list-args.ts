import { DEFAULT_PAGE, MAX_PAGE } from '../graph/compile/page.ts';
import { builder } from './builder.ts';

const size = `At most ${MAX_PAGE}; ${DEFAULT_PAGE} where none is given.`;

/** Paging from the start only. */
export const forwardArgs = builder.args((t) => ({
  first: t.int({ description: size }),
  after: t.string(),
}));

/** Paging in both directions; `first` and `last` exclude each other. */
export const pageArgs = builder.args((t) => ({
  first: t.int({ description: size }),
  after: t.string(),
  last: t.int({ description: size }),
  before: t.string(),
}));

const cutTo = (defaultValue: number) =>
  builder.args((t) => ({
    first: t.int({ defaultValue, description: `At most ${MAX_PAGE}.` }),
  }));

/** A short list cut to its first entries, by how many there are where none is asked. */
export const firstArgs = { 3: cutTo(3), 10: cutTo(10), 20: cutTo(20) } as const;
