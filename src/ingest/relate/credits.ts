import type { DraftMention, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { isWithin, mentionsIn, type Reading } from './reading.ts';

/** An agency or outlet named as where the words come from. */
export interface Credit {
  readonly outlet: EntityKey;
  readonly sentence: Span;
}

const REPORTED =
  /^(?:,?\s(?:has|have|had|also|later|first|on\s\p{Lu}\p{Ll}+day))?\s(?:reported|reports|said|says|quoted|cited|wrote|announced|carried|added)\b/u;
const SOURCED =
  /\b(?:according to|as reported by|reported by|citing|quoted by|as quoted by|cited by|carried by|published by|told by|via)\s(?:the\s|a\s|an\s)?(?:[\p{L}’'-]+\s){0,5}$/iu;

/** "Source: Harbour Wire" as a line of its own: the text's source, not a picture's. */
const SOURCE_LINE = /^sources?\s{0,2}:/iu;

/**
 * Agencies and outlets that the text names as its source, in text order. A picture credit is none:
 * it says who took the picture.
 */
export function findCredits(reading: Reading): readonly Credit[] {
  const found: Credit[] = [];
  for (const sentence of reading.sentences) {
    if (
      sentence.block === 'CREDIT' &&
      SOURCE_LINE.test(reading.plain.slice(sentence.start, sentence.end))
    ) {
      for (const { entity } of mentionsIn(reading, sentence))
        found.push({ outlet: entity, sentence });
      continue;
    }
    if (sentence.block !== 'BODY' && sentence.block !== 'STANDFIRST') continue;
    for (const mention of mentionsIn(reading, sentence))
      if (isOutlet(reading, mention) && isSource(reading, mention, sentence))
        found.push({ outlet: mention.entity, sentence });
  }
  return found;
}

/** "told X" is no report by X; "X reported", "according to X" is. */
function isSource(reading: Reading, mention: DraftMention, sentence: Span): boolean {
  const lead = reading.plain.slice(sentence.start, mention.start);
  const tail = reading.plain.slice(mention.end, sentence.end);
  return SOURCED.test(lead) || REPORTED.test(tail);
}

export function isOutlet(reading: Reading, { entity }: DraftMention): boolean {
  const found = reading.entities.get(entity);
  return (
    found?.kind === 'ORGANIZATION' &&
    (found.organizationKind === 'NEWS_AGENCY' || found.organizationKind === 'MEDIA')
  );
}

export const creditAt = (credits: readonly Credit[], span: Span): EntityKey | null =>
  credits.find(({ sentence }) => isWithin(span, sentence) || isWithin(sentence, span))?.outlet ??
  null;
