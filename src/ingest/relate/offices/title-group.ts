import type { ReadSentence, TieContext, ToldBody } from '../phrase/tie-context.ts';
import { bodyBefore, bodyBehind } from './body-told.ts';
import { findTitles, type Title } from './title.ts';

/** A title with the bodies that stand right at it. */
export interface TitleGroup {
  readonly title: Title;
  readonly before: ToldBody | null;
  readonly behind: ToldBody | null;
  /** Indices of all its words, the end exclusive. */
  readonly first: number;
  readonly last: number;
}

export function titleGroups(context: TieContext, one: ReadSentence): readonly TitleGroup[] {
  return findTitles(one.phrase, context).map((title) => {
    const before = bodyBefore(context, one, title);
    const behind = bodyBehind(context, one.phrase, title);
    return {
      title,
      before,
      behind,
      first: before?.first ?? title.first,
      last: Math.max(behind?.last ?? 0, title.fieldEnd),
    };
  });
}
