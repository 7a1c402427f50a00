import { ABSOLUTE_RULES } from './absolute-rules.ts';
import type { DateRule } from './date-rule.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

/** In order of precedence: of two readings of the same words the first rule's counts. */
export const DATE_RULES: readonly DateRule[] = [
  ...ABSOLUTE_RULES,
  ...RELATIVE_RULES,
  ...YEAR_RULES,
];
