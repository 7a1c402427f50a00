import { listFeature, LIST_PARTS } from './feature-names.ts';
import type { MarkedText } from './marked-text.ts';
import { nameLists, PHRASE_LISTS, type NameNode } from './name-lists.ts';
import { isCapital } from './shape.ts';

/** Where in a name of `list` the words from `from` up to `to` stand. */
export interface ListedName {
  readonly list: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The names of the lists that stand in the text: of each list the longest at each place, left to
 * right, none over another of the same list. A name of a list is bounded, so the cost is the text's
 * length times that of the longest name.
 */
export function listedNames(text: MarkedText): readonly ListedName[] {
  const found: ListedName[] = [];
  const free = PHRASE_LISTS.map(() => 0);
  const longest = PHRASE_LISTS.map(() => 0);
  text.sentences.forEach((_, index) => {
    const to = text.sentenceStarts[index + 1] ?? 0;
    for (let at = text.sentenceStarts[index] ?? 0; at < to; at += 1) {
      const info = text.infos[at];
      if (info === undefined || !(info.isCapital || mayBeginSmall(info.lower))) continue;
      longest.fill(0);
      let node: NameNode | undefined = nameLists().root;
      for (let end = at; end < to && node !== undefined; end += 1) {
        node = step(node, text.infos[end]?.keys ?? []);
        if (node === undefined || node.lists === 0) continue;
        const last = text.infos[end]?.text ?? '';
        if (!info.isCapital && !isCapital(last) && !/\p{Lu}/u.test(last)) continue;
        for (let list = 0; list < longest.length; list += 1) {
          if ((node.lists & (1 << list)) !== 0) longest[list] = end + 1;
        }
      }
      longest.forEach((end, list) => {
        if (end === 0 || at < (free[list] ?? 0)) return;
        free[list] = end;
        found.push({ list, from: at, to: end });
      });
    }
  });
  return found;
}

/** The lists that have these very words as a name, one bit a list in the order of `PHRASE_LISTS`. */
export function listsOf(
  text: MarkedText,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let node: NameNode | undefined = nameLists().root;
  for (let at = from; at < to && node !== undefined; at += 1) {
    node = step(node, text.infos[at]?.keys ?? []);
  }
  return node?.lists ?? 0;
}

/** "al-Qaeda", "eBay", "7 Eleven". */
const mayBeginSmall = (lower: string): boolean =>
  lower === 'al' || lower === 'easyjet' || lower === 'ebay' || /^\p{N}/u.test(lower);

function step(node: NameNode, keys: readonly string[]): NameNode | undefined {
  for (const key of keys) {
    const next = node.next?.get(key);
    if (next !== undefined) return next;
  }
  return undefined;
}

export function addListFeatures(names: readonly ListedName[], features: readonly number[][]): void {
  for (const { list, from, to } of names) {
    for (let at = from; at < to; at += 1) {
      const part = to - from === 1 ? 'U' : at === from ? 'B' : at === to - 1 ? 'L' : 'I';
      features[at]?.push(listFeature(list) + LIST_PARTS.indexOf(part));
    }
  }
}
