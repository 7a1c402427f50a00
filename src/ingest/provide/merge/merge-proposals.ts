import type { Draft, DraftEntity } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { Proposal } from '../provider.ts';
import { joinEntities } from './join-entities.ts';
import { mergeClaims } from './merge-claims.ts';
import { mergeMentions } from './merge-mentions.ts';
import { mergeQuotes } from './merge-quotes.ts';
import { newIn } from './new-in.ts';
import { unify } from './unify.ts';

/**
 * Two proposals of one text as one. Where they differ, the first is believed; merged with itself a
 * proposal is what it was.
 *
 * - Entities that are named by the same words are one, under the key that holds beyond the article
 *   where only one of them does, else under the first's.
 * - Of two namings of one entity that lie over each other the longer stays, else the first's. A name
 *   over another entity's of the first proposal is left out, with all that is said of whom no other
 *   words name.
 * - A claim that both make is one, with the assertions of both.
 * - Quotes that lie over each other are one: what stands in quotation marks before what does not, then
 *   the longer, then the first's; the second tells what the first does not know of it.
 *
 * @throws Error for proposals of two texts.
 */
export function mergeProposals(first: Proposal, second: Proposal): Proposal {
  if (first.text !== second.text) throw new Error('Proposals of two texts cannot be merged.');
  const { left, right, preferred } = unify(first, second);
  const mentions = mergeMentions(left, right);
  const own = new Set(left.entities.map(({ key }) => key));
  const borne = new Set(mentions.flatMap(({ entity, literal }) => [entity, literal]));
  const clashing = clashingKeys(left, right);
  const isOverruled = (key: EntityKey): boolean =>
    clashing.has(key) || (named(right).has(key) && !own.has(key) && !borne.has(key));
  const taken = withoutOverruled(right, isOverruled);
  const { article } = left;
  const merged: Draft = {
    ...left,
    article: {
      ...article,
      publisher: article.publisher ?? taken.article.publisher,
      credits: [...new Set([...article.credits, ...taken.article.credits])],
    },
    mentions,
    claims: mergeClaims(left.claims, taken.claims),
    quotes: mergeQuotes(left.quotes, taken.quotes),
    warnings: [...left.warnings, ...newIn(left.warnings, right.warnings)],
  };
  return { ...merged, entities: mergeEntities(merged, taken, preferred, clashing) };
}

const named = ({ mentions }: Draft): ReadonlySet<EntityKey> =>
  new Set(mentions.map(({ entity }) => entity));

/** Keys that are of one kind here and of another there. */
function clashingKeys(left: Draft, right: Draft): ReadonlySet<EntityKey> {
  const kinds = new Map(left.entities.map(({ key, kind }) => [key, kind]));
  return new Set(
    right.entities
      .filter(({ key, kind }) => (kinds.get(key) ?? kind) !== kind)
      .map(({ key }) => key),
  );
}

function withoutOverruled(draft: Draft, isOverruled: (key: EntityKey) => boolean): Draft {
  const all = (keys: readonly EntityKey[]): readonly EntityKey[] =>
    keys.filter((key) => !isOverruled(key));
  const maybe = (key: EntityKey | null): EntityKey | null =>
    key === null || isOverruled(key) ? null : key;
  const { article, claims, quotes } = draft;
  return {
    ...draft,
    article: { ...article, publisher: maybe(article.publisher), credits: all(article.credits) },
    claims: claims
      .filter(({ subject, object }) => !isOverruled(subject) && !(object && isOverruled(object)))
      .map((claim) => ({
        ...claim,
        assertions: claim.assertions.map((one) => ({
          ...one,
          attributedTo: all(one.attributedTo),
        })),
      })),
    quotes: quotes.map((quote) => ({
      ...quote,
      speaker: maybe(quote.speaker),
      addressees: all(quote.addressees),
      reportedBy: maybe(quote.reportedBy),
      event: maybe(quote.event),
    })),
  };
}

/** The first's entities, then those of the second that are spoken of. */
function mergeEntities(
  merged: Draft,
  right: Draft,
  preferred: ReadonlySet<EntityKey>,
  clashing: ReadonlySet<EntityKey>,
): readonly DraftEntity[] {
  const others = new Map(
    right.entities.filter(({ key }) => !clashing.has(key)).map((entity) => [entity.key, entity]),
  );
  const known = new Set(merged.entities.map(({ key }) => key));
  const entities = merged.entities.map((entity) => {
    const other = others.get(entity.key);
    if (other === undefined) return entity;
    return preferred.has(entity.key) ? joinEntities(other, entity) : joinEntities(entity, other);
  });
  const used = usedKeys(merged);
  // A place that is spoken of brings the place that it lies in.
  for (const key of used) {
    const entity = others.get(key) ?? null;
    if (entity?.kind === 'PLACE' && entity.within !== null) used.add(entity.within);
  }
  for (const entity of entities)
    if (entity.kind === 'PLACE' && entity.within !== null) used.add(entity.within);
  return [
    ...entities,
    ...[...others.values()].filter(({ key }) => used.has(key) && !known.has(key)),
  ];
}

function usedKeys({ article, mentions, claims, quotes }: Draft): Set<EntityKey> {
  const keys = [
    article.publisher,
    ...article.credits,
    ...mentions.flatMap(({ entity, literal }) => [entity, literal]),
    ...claims.flatMap(({ subject, object, assertions }) => [
      subject,
      object,
      ...assertions.flatMap(({ attributedTo }) => attributedTo),
    ]),
    ...quotes.flatMap(({ speaker, addressees, reportedBy, event }) => [
      speaker,
      ...addressees,
      reportedBy,
      event,
    ]),
  ];
  return new Set(keys.filter((key) => key !== null));
}
