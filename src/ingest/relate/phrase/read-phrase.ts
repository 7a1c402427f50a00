import type { Span } from '../../../graph/model/draft.ts';
import { kindOf, mentionsIn, type Reading } from '../reading.ts';
import type { Phrase, PhraseItem } from './phrase-item.ts';

/** A word with its inner hyphens and points, the possessive, or one mark. */
const PIECE =
  /[’'‘]s(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑.’'][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}\p{Cf}]/gu;

const POSSESSIVE = /[’'‘]s$/u;

/** A span of the text, usually a sentence, as its names, words and marks. Cost: its length. */
export function readPhrase(reading: Reading, span: Span): Phrase {
  const items: PhraseItem[] = [];
  let from = span.start;
  for (const mention of mentionsIn(reading, span)) {
    const entityKind = kindOf(reading, mention.entity);
    if (mention.start < from || entityKind === null) continue;
    readWords(reading.text, { start: from, end: mention.start }, items);
    const text = reading.text.slice(mention.start, mention.end);
    items.push({
      kind: 'name',
      start: mention.start,
      end: mention.end,
      text,
      lower: text.toLowerCase(),
      mention,
      entity: mention.entity,
      entityKind,
    });
    from = mention.end;
  }
  readWords(reading.text, { start: from, end: span.end }, items);
  return items;
}

function readWords(text: string, span: Span, items: PhraseItem[]): void {
  for (const { 0: piece, index } of text.slice(span.start, span.end).matchAll(PIECE)) {
    const start = span.start + index;
    const end = start + piece.length;
    if (/^[’'‘]s?$/u.test(piece)) {
      items.push({ kind: 'mark', start, end, text: "'s", lower: "'s" });
      continue;
    }
    if (!/^[\p{L}\p{N}]/u.test(piece)) {
      items.push({ kind: 'mark', start, end, text: piece, lower: piece });
      continue;
    }
    const word = piece.replace(POSSESSIVE, '');
    items.push({
      kind: 'word',
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
    });
    if (word !== piece)
      items.push({ kind: 'mark', start: start + word.length, end, text: "'s", lower: "'s" });
  }
}
