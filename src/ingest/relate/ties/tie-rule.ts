import type { Predicate } from '../../../graph/model/predicates.ts';
import type { TieContext } from '../phrase/tie-context.ts';
import type { Phrase } from '../phrase/phrase-item.ts';
import type { TieEnd } from './tie-pattern.ts';

/** What a check sees of a match: the two ends and the phrase around them. */
export interface TieCandidate {
  readonly context: TieContext;
  readonly phrase: Phrase;
  readonly subject: TieEnd;
  readonly object: TieEnd;
  readonly first: number;
  readonly last: number;
}

export type TieCheck = (candidate: TieCandidate) => boolean;

/** Patterns that say one thing; `name` is what `method` shows of it. */
export interface TieRule {
  readonly name: string;
  readonly predicate: Predicate;
  /** As `compilePattern` reads them. */
  readonly patterns: readonly string[];
  readonly confidence: number;
  /** What the kinds of the two ends do not tell. */
  readonly check?: TieCheck;
}
