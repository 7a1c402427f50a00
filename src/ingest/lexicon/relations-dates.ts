/** English words of dates. Source: general knowledge of the language; own list, Apache-2.0. */
export const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export const WEEKDAYS: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

export const COUNT_WORDS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Before a weekday they turn it to the future: "will meet on Friday". */
export const FUTURE_WORDS =
  /\b(?:will|shall|scheduled|set to|due|upcoming|plans? to|expected to|is to|are to|going to)\b/iu;
