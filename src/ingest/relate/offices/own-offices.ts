import type { FoundTie } from '../claims.ts';
import { makeOwnBody } from '../phrase/own-body.ts';
import type { TieContext } from '../phrase/tie-context.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import { firstAtOrAfter } from '../reading.ts';
import { findOffices } from './find-offices.ts';

/** What a speaker may mean a body of their own by. */
const OWN = /\b[Oo]ur\b|\b[Tt]he \p{Lu}/u;

/**
 * Offices in a body of whoever speaks: "Hansen is the chairman of our party". Whose it is only the
 * offices and parties tell that are found elsewhere, so these sentences are read once more.
 */
export function ownOffices(
  context: TieContext,
  quotes: readonly FoundQuote[],
  known: readonly FoundTie[],
): readonly FoundTie[] {
  const { reading } = context;
  const spoken = quotes
    .filter(({ quote }) => quote.speaker !== null && OWN.test(quote.exact))
    .map(({ quote }) => quote);
  const sentences = context.sentences.filter(({ sentence }) => {
    const quote = spoken[firstAtOrAfter(spoken, sentence.end) - 1];
    return quote !== undefined && quote.end > sentence.start;
  });
  if (sentences.length === 0) return [];
  const ownBody = makeOwnBody(reading, quotes, known);
  const shown = new Set(known.map(placeOf));
  return findOffices({ ...context, sentences, ownBody }).filter((tie) => !shown.has(placeOf(tie)));
}

const placeOf = ({ subject, object, span }: FoundTie): string =>
  `${subject} ${object} ${span.start}-${span.end}`;
