import type { DraftEntity } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { FoundTie } from '../claims.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import { firstAtOrAfter, type Reading } from '../reading.ts';
import { isBodyOf } from './taken-up-body.ts';
import type { OwnBody } from './tie-context.ts';

/**
 * Looks up what speakers call their own, by who they are.
 *
 * @param ties what is known of the speakers: the offices that they hold, the bodies they belong to.
 */
export function makeOwnBody(
  { entities }: Reading,
  quotes: readonly FoundQuote[],
  ties: readonly FoundTie[],
): OwnBody {
  const spoken = quotes.map(({ quote }) => quote);
  const bodies = new Map<EntityKey, Set<EntityKey>>();
  for (const { subject, object, predicate, negated } of ties) {
    if (negated === true || (predicate !== 'HOLDS_POSITION' && predicate !== 'MEMBER_OF')) continue;
    bodies.set(subject, (bodies.get(subject) ?? new Set()).add(object));
  }
  return (noun, at) => {
    const quote = spoken[firstAtOrAfter(spoken, at + 1) - 1];
    if (quote === undefined || quote.end <= at || quote.speaker === null) return undefined;
    // A country or a party may speak itself.
    const own = [quote.speaker, ...(bodies.get(quote.speaker) ?? [])]
      .map((key) => entities.get(key))
      .filter((entity): entity is DraftEntity => entity !== undefined && isBodyOf(entity, noun));
    const [only] = own;
    return own.length === 1 && only !== undefined ? only.key : null;
  };
}
