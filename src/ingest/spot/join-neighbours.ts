import type { TaggedName } from './decode-names.ts';
import type { MarkedText } from './marked-text.ts';

/**
 * Joins people whom nothing but a space stands between: two people are never told so, one of a rare
 * name is ("Min-jun" and "Kim").
 */
export function joinNeighbours(
  names: readonly TaggedName[],
  text: MarkedText,
): readonly TaggedName[] {
  const joined: TaggedName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && isOne(before, name, text))
      joined[joined.length - 1] = {
        ...before,
        to: name.to,
        confidence: Math.min(before.confidence, name.confidence),
      };
    else joined.push(name);
  }
  return joined;
}

function isOne(before: TaggedName, name: TaggedName, { words }: MarkedText): boolean {
  if (before.type !== 'PER' || name.type !== 'PER' || before.to !== name.from) return false;
  const last = words[before.to - 1];
  const first = words[name.from];
  return (
    last !== undefined &&
    first !== undefined &&
    first.sentence === last.sentence &&
    first.start === last.end + 1
  );
}
