import type { Draft } from '../model/draft.ts';
import { entityId } from '../model/identity.ts';
import { arrangeClaims } from './arrange-claims.ts';
import { arrangeEntities } from './arrange-entities.ts';
import { arrangeMentions } from './arrange-mentions.ts';
import { arrangeQuotes } from './arrange-quotes.ts';
import { distinct } from './distinct.ts';
import type { Facts, TextIdentity } from './facts.ts';
import { storedKey, type ResolveKey } from './resolve-key.ts';

/**
 * Resolves a valid draft into what is written. Pure: the same draft of the same text gives the same
 * facts. Entities that nothing in the draft needs are left out, for they have no span to show.
 */
export function arrangeFacts(draft: Draft, text: TextIdentity): Facts {
  const ids = new Map(
    draft.entities.map((entity) => [
      entity.key,
      entityId(entity.kind, storedKey(entity, text.article)),
    ]),
  );
  const resolve: ResolveKey = (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`a valid draft names no unknown key: ${key}`);
    return id;
  };
  return {
    entities: arrangeEntities(draft, text, resolve),
    mentions: arrangeMentions(draft, resolve),
    claims: arrangeClaims(draft, text, resolve),
    quotes: arrangeQuotes(draft, text, resolve),
    publisher: draft.article.publisher === null ? null : resolve(draft.article.publisher),
    credits: distinct(draft.article.credits.map(resolve)),
  };
}
