import type { DraftAssertion, DraftQuote } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { mayBe, type Part } from '../../graph/model/parts.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import type { Relations } from '../stages.ts';

type Fits = (part: Part, key: EntityKey) => boolean;

/**
 * The relations without whoever cannot play the part: a war is no speaker, a place no outlet. The rules
 * ask for the kind as well, but each for itself, and one that forgets would have the whole article refused.
 */
export function fitRelations(
  relations: Relations,
  kinds: ReadonlyMap<EntityKey, EntityKind>,
): Relations {
  const fits: Fits = (part, key) => {
    const kind = kinds.get(key);
    return kind !== undefined && mayBe(part, kind);
  };
  return {
    ...relations,
    claims: relations.claims.map((claim) => ({
      ...claim,
      assertions: claim.assertions.map((assertion) => fitAssertion(assertion, fits)),
    })),
    quotes: relations.quotes.map((quote) => fitQuote(quote, fits)),
    credits: relations.credits.filter((key) => fits('credit', key)),
  };
}

function fitAssertion(assertion: DraftAssertion, fits: Fits): DraftAssertion {
  const attributedTo = assertion.attributedTo.filter((key) => fits('speaker', key));
  return { ...assertion, attributedTo, distance: attributedTo.length };
}

function fitQuote(quote: DraftQuote, fits: Fits): DraftQuote {
  const fit = (part: Part, key: EntityKey | null): EntityKey | null =>
    key !== null && fits(part, key) ? key : null;
  return {
    ...quote,
    speaker: fit('speaker', quote.speaker),
    addressees: quote.addressees.filter((key) => fits('speaker', key)),
    reportedBy: fit('carrier', quote.reportedBy),
    event: fit('occasion', quote.event),
  };
}
