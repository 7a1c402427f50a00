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
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** From twenty on. */
export const TENS: readonly string[] = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
];

/** Of the twentieth century, from the twenties on. */
export const DECADES: readonly string[] = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

export const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter'];

/** Before a weekday they turn it to the future: "will meet on Friday". */
export const FUTURE_WORDS =
  /\b(?:will|shall|scheduled|slated|set to|set for|due|upcoming|plans? to|planned for|expected (?:to|in|on|by|for|next)|is to|are to|going to|about to)\b|\bexpected $/iu;

/** "said she would go on Friday": ahead of what is told, so only of publication where nothing older is told. */
export const FUTURE_IN_PAST = /\bwould (?!have\b)/iu;
