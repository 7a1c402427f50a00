import type { ArticleId, VersionId } from '../model/identity.ts';

declare const brand: unique symbol;
/** Orders texts, and places within them; see `model/bookkeeping.ts`. */
export type Rank = string & { readonly [brand]: 'Rank' };

export interface RankedText {
  readonly isCurrent: boolean;
  /** RFC 3339 in UTC with milliseconds, years 0 to 9999: sorts as text. */
  readonly sortAt: string;
  readonly article: ArticleId;
  readonly version: VersionId;
}

/** The lower, the earlier: what is current first, then by date; ids settle a draw. */
export const textRank = ({ isCurrent, sortAt, article, version }: RankedText): Rank =>
  `${isCurrent ? '0' : '1'}|${sortAt}|${article}|${version}` as Rank;

/** A place in a text; padded so that the number sorts as text. */
export const placeRank = (text: Rank, start: number): Rank =>
  `${text}|${start.toString().padStart(9, '0')}` as Rank;
