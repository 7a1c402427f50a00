import type { NameItem, Phrase } from '../phrase/phrase-item.ts';
import { isAt } from '../phrase/phrase-item.ts';
import type { ToldBody } from '../phrase/tie-context.ts';
import type { TitleGroup } from './title-group.ts';

/** How the words join the holder to the title; each is a rule with a precision of its own. */
export type Link = 'before-name' | 'behind-name' | 'said-of-name' | 'as' | 'chain';

export interface Holder {
  readonly index: number;
  readonly person: NameItem;
  /** "publishers Ana of this paper and Bo of that one": a body of the holder's own. */
  readonly own: ToldBody | null;
}

export interface Held {
  readonly group: TitleGroup;
  readonly link: Link;
  readonly holders: readonly Holder[];
  /** A holder that a pronoun stands for, to be looked up by the caller. */
  readonly pronoun: { readonly word: string; readonly index: number } | null;
  readonly isNegated: boolean;
}

/** Held by one person, whom the words name. */
export const heldByOne = (group: TitleGroup, link: Link, holder: Holder): Held => ({
  group,
  link,
  holders: [holder],
  pronoun: null,
  isNegated: false,
});

/** Words between a title and what it belongs to that say nothing of whom. */
const LEADING =
  `the a an now then currently formerly previously also once both one of either who its his
  her their as until recently later again briefly`.split(/\s+/u);

/** Index of the word before the title that is no article, adverb or pronoun of it. */
export function beforeLeading(phrase: Phrase, from: number): number {
  let at = from;
  while (isAt(phrase, at, ...LEADING)) at -= 1;
  return at;
}
