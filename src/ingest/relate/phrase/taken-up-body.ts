import type { DraftEntity } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { firstAtOrAfter } from '../reading.ts';
import type { BodyNoun } from '../../lexicon/body-nouns.ts';
import { isAt, wordAt, type Phrase } from './phrase-item.ts';
import type { TieContext } from './tie-context.ts';

/** Namings; further back nobody remembers which company was meant. */
const MAX_BACK = 24;

/**
 * The body that a noun behind an article means. In somebody's own words "our party" is the speaker's,
 * and so is "the Republic" with a capital; "our" elsewhere is nobody's.
 */
export function meantBody(context: TieContext, phrase: Phrase, index: number): EntityKey | null {
  const word = wordAt(phrase, index);
  const noun = word === null ? undefined : context.nouns.get(word.lower);
  if (word === null || noun === undefined) return null;
  const isOurs = isAt(phrase, index - 1, 'our');
  const own = isOurs || word.isCapital ? context.ownBody(noun, word.start) : undefined;
  if (own !== undefined || isOurs) return own ?? null;
  return takenUpBody(context, word.lower, word.start);
}

/** The body that "the company", "its", "the committee" means at a place: the last named that fits. */
export function takenUpBody(context: TieContext, noun: string, at: number): EntityKey | null {
  const wanted = context.nouns.get(noun);
  if (wanted === undefined) return null;
  const { mentions, entities } = context.reading;
  const next = firstAtOrAfter(mentions, at);
  for (let index = next - 1; index >= Math.max(0, next - MAX_BACK); index -= 1) {
    const mention = mentions[index];
    const entity = mention === undefined ? undefined : entities.get(mention.entity);
    if (
      entity !== undefined &&
      mention !== undefined &&
      mention.end <= at &&
      isBodyOf(entity, wanted)
    )
      return entity.key;
  }
  return null;
}

/** Whether a story may call a body so. */
export function isBodyOf(entity: DraftEntity, { kinds, words }: BodyNoun): boolean {
  if (entity.kind !== 'ORGANIZATION' && entity.kind !== 'PLACE') return false;
  const kind = entity.kind === 'PLACE' ? entity.placeKind : entity.organizationKind;
  if (!kinds.includes(kind)) return false;
  const name = entity.name.toLowerCase();
  // Of places of no kind only those whose name says what they are: "the museum".
  if (kind === 'OTHER' && entity.kind === 'PLACE' && words.length === 0) return false;
  return words.length === 0 || words.some((word) => name.includes(word));
}
