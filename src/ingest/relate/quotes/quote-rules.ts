/**
 * How surely a quote is somebody's words and, where a speaker is told, that speaker's: 0 to 1, by the
 * rule that found who says it.
 */
const QUOTE_RULES = {
  inverted: 0.95,
  behind: 0.95,
  ahead: 0.9,
  passive: 0.9,
  cited: 0.9,
  'according-behind': 0.9,
  'according-ahead': 0.9,
  'as-put': 0.9,
  signed: 0.9,
  subject: 0.7,
  'remark-behind': 0.9,
  'said-before': 0.7,
  'sentence-before': 0.7,
  'only-person-before': 0.7,
  // No surer than the least sure rule by which that voice may have been found.
  'same-voice': 0.7,
  // Nothing but the marks around it says that it is a quote.
  marks: 0.6,
} as const;

export type QuoteRule = keyof typeof QUOTE_RULES;

interface FoundBy {
  readonly confidence: number;
  readonly method: string;
}

export const foundBy = (rule: QuoteRule): FoundBy => ({
  confidence: QUOTE_RULES[rule],
  method: `rule:quote-${rule}@1`,
});
