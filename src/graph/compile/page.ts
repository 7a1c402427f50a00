import { CallerFault } from '../../errors.ts';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A checked page: how many rows, from which end, and between which cursors. */
export interface Page {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * Checks the paging arguments of a connection.
 *
 * @throws CallerFault BAD_USER_INPUT for both `first` and `last`, a negative or a larger value.
 */
export function readPage(args: PageArgs): Page {
  const { first = null, last = null, after = null, before = null } = args;
  if (first !== null && last !== null)
    throw new CallerFault('BAD_USER_INPUT', 'Pass `first` or `last`, not both.', ['last']);
  if (last !== null) return { size: readSize(last, 'last'), backward: true, after, before };
  const size = first === null ? DEFAULT_PAGE : readSize(first, 'first');
  return { size, backward: false, after, before };
}

/** Checks one count argument. @throws CallerFault BAD_USER_INPUT outside of 0 to 100. */
export function readSize(value: number, argument: string): number {
  if (value < 0 || value > MAX_PAGE)
    throw new CallerFault(
      'BAD_USER_INPUT',
      `\`${argument}\` must lie between 0 and ${MAX_PAGE}; it is ${value}.`,
      [argument],
    );
  return value;
}
