import type { Day } from '../day.ts';

/** What a rule may look at beside its own words. */
export interface DateContext {
  /** The local day of publication; null when nobody knows it. */
  readonly published: Day | null;
  /** The sentence before the words. */
  readonly lead: string;
  /** The year that the text is telling of, when that is long past: from the dates just before. */
  readonly toldYear: number | null;
  /** The last single day that was named, in this sentence or the one before. */
  readonly lastDay: Day | null;
}

export interface DateRule {
  readonly pattern: RegExp;
  /** Whether all that it matches has a digit: most sentences have none. */
  readonly isOfDigits: boolean;
  /** EDTF, or null when the words give none. */
  readonly resolve: (groups: readonly string[], context: DateContext) => string | null;
}

export const rule = (pattern: string, resolve: DateRule['resolve'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(pattern, flags),
  isOfDigits: false,
  resolve,
});

/** A rule whose pattern matches nothing without a digit. */
export const digitRule = (...of: Parameters<typeof rule>): DateRule => ({
  ...rule(...of),
  isOfDigits: true,
});

/** A group that did not take part is the empty string. */
export const at = (groups: readonly string[], index: number): string => groups[index] ?? '';
