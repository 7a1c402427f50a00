import type { DraftWarning } from '../model/draft.ts';

/** A log holds what was decided, not a book. */
const MAX_LENGTH = 4_000;

/** The reasons of linking, a line each, for the log of changes; null where there are none. */
export const printNotes = (notes: readonly DraftWarning[]): string | null =>
  notes.length === 0
    ? null
    : notes
        .map(({ code, message }) => `${code}: ${message}`)
        .join('\n')
        .slice(0, MAX_LENGTH)
        .toWellFormed();
