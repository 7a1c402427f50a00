import type { Facts } from '../facts.ts';
import type { Draft } from '../../model/draft.ts';
import { sha256 } from '../sha256.ts';
import { bandsOf, likeness, sketchOf } from './sketch.ts';

/** What an article is recognised by as a copy of another. */
export interface CopyMarks {
  readonly sketch: string;
  /** `<source> <C or P> <L or S> <hash>`: a quote under whom the text credits, or who published it. */
  readonly sourcedQuotes: readonly string[];
}

/** Texts that share half of their shingles are one text that was worked over. */
const ALIKE = 0.5;
const QUOTE_WORDS = 5;
/** As long as this, two reporters do not quote by chance the same words of a longer speech. */
const LONG_QUOTE_WORDS = 12;
const MOST_QUOTES = 16;

/** The marks of a text; `facts` are the draft's, every key resolved. */
export function copyMarks(
  draft: Pick<Draft, 'text' | 'blocks'>,
  { credits, publisher, quotes }: Pick<Facts, 'credits' | 'publisher' | 'quotes'>,
): CopyMarks {
  const sources = [
    ...credits.map((id) => `${id} C`),
    ...(publisher === null || credits.includes(publisher) ? [] : [`${publisher} P`]),
  ];
  const quoted = quotes
    .filter(({ direct }) => direct)
    .map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .filter((words) => words.length >= QUOTE_WORDS)
    .slice(0, MOST_QUOTES)
    .map((words) => {
      const length = words.length < LONG_QUOTE_WORDS ? 'S' : 'L';
      return `${length} ${sha256(words.join(' ')).slice(0, 24)}`;
    });
  const sourcedQuotes = sources.flatMap((source) => quoted.map((quote) => `${source} ${quote}`));
  return { sketch: sketchOf(draft), sourcedQuotes: [...new Set(sourcedQuotes)] };
}

/** Room for the twelve bands, 48 bits each; what else there is has its hash above them. */
const ABOVE_BANDS = 2 ** 52;
const HASH_DIGITS = 13;

/**
 * Two texts without a fingerprint in common are no copies of each other. Whole numbers below 2^53 in
 * rising order, the order in which writers wait at them.
 */
export function fingerprintsOf({ sketch, sourcedQuotes }: CopyMarks): readonly number[] {
  const bands = bandsOf(sketch).map((band) =>
    typeof band === 'number' ? band : hashAboveBands(band),
  );
  const quotes = sourcedQuotes.map((quote) => {
    const { source, hash } = partsOf(quote);
    return hashAboveBands(`${source} ${hash}`);
  });
  return [...new Set([...bands, ...quotes])].toSorted((a, b) => a - b);
}

const hashAboveBands = (text: string): number =>
  ABOVE_BANDS + Number.parseInt(sha256(text).slice(0, HASH_DIGITS), 16);

/** All of a text's marks in one: texts that have the same are copies of the same. */
export const wordingId = ({ sketch, sourcedQuotes }: CopyMarks): string =>
  sha256(JSON.stringify([sketch, sourcedQuotes.toSorted()])).slice(0, 32);

/** Whether two texts are one origin's; the same whichever comes first. */
export const isCopy = (a: CopyMarks, b: CopyMarks): boolean =>
  isNearText(a.sketch, b.sketch) || sharesSource(a.sourcedQuotes, b.sourcedQuotes);

function isNearText(a: string, b: string): boolean {
  if (a === b) return true;
  const bands = new Set(bandsOf(b));
  return bandsOf(a).some((band) => bands.has(band)) && likeness(a, b) >= ALIKE;
}

/**
 * The one credits whom the other credits or is published by, and both quote the same of it: one long
 * quote or two short ones. That two outlets credit an agency alone says nothing.
 */
function sharesSource(a: readonly string[], b: readonly string[]): boolean {
  const others = new Map(b.map(partsOf).map((part) => [`${part.source} ${part.hash}`, part]));
  const shorts = new Map<string, number>();
  for (const quote of a.map(partsOf)) {
    const other = others.get(`${quote.source} ${quote.hash}`);
    if (other === undefined || !(quote.isCredited || other.isCredited)) continue;
    if (quote.isLong) return true;
    const count = (shorts.get(quote.source) ?? 0) + 1;
    if (count > 1) return true;
    shorts.set(quote.source, count);
  }
  return false;
}

function partsOf(sourcedQuote: string): {
  readonly source: string;
  readonly isCredited: boolean;
  readonly isLong: boolean;
  readonly hash: string;
} {
  const [source = '', how = '', length = '', hash = ''] = sourcedQuote.split(' ');
  return { source, isCredited: how === 'C', isLong: length === 'L', hash };
}
