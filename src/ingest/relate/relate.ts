import type { ArticleFacts, ReadDocument, Recognition, Relations } from '../stages.ts';
import { findVoices } from './attribution.ts';
import { makeClaims } from './claims.ts';
import { findCredits } from './credits.ts';
import { findMessages } from './messages.ts';
import { findOffices } from './offices.ts';
import { findAntecedents } from './pronouns.ts';
import { findQuotes } from './quotes.ts';
import { makeReading } from './reading.ts';

/**
 * What stands between the entities of a document: claims, quotes and happenings, each with its
 * words. Pure: the same document gives the same relations, whatever the day.
 */
export function relate(
  document: ReadDocument,
  recognition: Recognition,
  facts: ArticleFacts,
): Relations {
  const reading = makeReading(document, recognition, facts);
  const antecedents = findAntecedents(reading);
  const messages = findMessages(reading, antecedents);
  const credits = findCredits(reading);
  const quotes = findQuotes({ reading, antecedents, messages, credits });
  const voices = findVoices(reading, antecedents, quotes, credits);
  return {
    entities: [],
    mentions: [],
    claims: makeClaims(reading, voices, findOffices(reading)),
    quotes: quotes.map(({ quote }) => quote),
    credits: [...new Set(credits.map(({ outlet }) => outlet))],
  };
}
