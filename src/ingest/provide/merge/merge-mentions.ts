import type { Draft, DraftMention } from '../../../graph/model/draft.ts';
import { newIn } from './new-in.ts';
import { lengthOf, overlapsIn } from './overlaps.ts';

/**
 * The namings of two drafts in which one bearer has one key. The words that tell of a happening lie
 * over names and over each other: they stand in the way of its own telling alone.
 */
export function mergeMentions(left: Draft, right: Draft): readonly DraftMention[] {
  const kinds = new Map([...right.entities, ...left.entities].map(({ key, kind }) => [key, kind]));
  const isEvent = ({ entity }: DraftMention): boolean => kinds.get(entity) === 'EVENT';
  const overlaps = overlapsIn(left.mentions);
  const longer = new Map<DraftMention, DraftMention>();
  const added: DraftMention[] = [];
  for (const mention of newIn(left.mentions, right.mentions)) {
    const rivals = overlaps(mention).filter((own) =>
      isEvent(own) || isEvent(mention) ? own.entity === mention.entity : true,
    );
    const [rival] = rivals;
    if (rival === undefined) {
      added.push(mention);
      continue;
    }
    const isBetter =
      rivals.length === 1 &&
      rival.entity === mention.entity &&
      lengthOf(mention) > lengthOf(longer.get(rival) ?? rival);
    if (isBetter) longer.set(rival, mention);
  }
  if (added.length === 0 && longer.size === 0) return left.mentions;
  return [...left.mentions.map((own) => longer.get(own) ?? own), ...added].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
