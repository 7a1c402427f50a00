import type { Draft } from '../model/draft.ts';
import { quoteId, type EntityKey, type EntityId } from '../model/identity.ts';
import { distinct, distinctBy } from './distinct.ts';
import { storedSpan, type ResolveKey } from './resolve-key.ts';
import type { QuoteFact, TextIdentity } from './facts.ts';

/** The quotes of a text, one a span. */
export function arrangeQuotes(
  draft: Draft,
  text: TextIdentity,
  resolve: ResolveKey,
): readonly QuoteFact[] {
  const entity = (key: EntityKey | null): EntityId | null => (key === null ? null : resolve(key));
  const facts = draft.quotes.map((quote): QuoteFact => ({
    ...storedSpan(quote),
    id: quoteId(text.version, quote.start, quote.end),
    text: quote.exact,
    direct: quote.direct,
    verb: quote.verb,
    speaker: entity(quote.speaker),
    addressees: distinct(quote.addressees.map(resolve)),
    reportedBy: entity(quote.reportedBy),
    event: entity(quote.event),
    confidence: quote.confidence,
    method: quote.method,
  }));
  return distinctBy(facts, ({ id }) => id);
}
