import type { Draft, DraftWarning } from '../model/draft.ts';

/** An article's address is what others link to: a new text under another one does not move it. */
export const addressNotes = (
  { article: { url } }: Draft,
  storedUrl: string | null,
): readonly DraftWarning[] =>
  storedUrl === null || url === null || url === storedUrl
    ? []
    : [
        {
          code: 'ADDRESS_KEPT',
          message: `The article keeps its address ${storedUrl}; the new one is not stored.`,
          start: null,
          end: null,
        },
      ];
