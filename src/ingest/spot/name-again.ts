import type { TaggedName } from './decode-names.ts';
import type { MarkedText } from './marked-text.ts';
import { surfaceOf } from './surface.ts';

/** A naming this sure teaches the others of its document; people are seldom anything else. */
const SURE = 0.85;
const SURE_OF_PERSON = 0.65;

/** Names are bounded, so that looking for them costs no more than the text's length. */
const MOST_WORDS = 8;

/**
 * Adds the namings that the tagger passed over though it is sure of the same words elsewhere in the
 * document, where they stand outside of all names. Single words must never stand in small letters or
 * begin a sentence.
 */
export function nameAgain(names: readonly TaggedName[], text: MarkedText): readonly TaggedName[] {
  const taken = new Uint8Array(text.words.length);
  const known = new Map<string, TaggedName>();
  for (const name of names) {
    taken.fill(1, name.from, name.to);
    if (
      name.type === 'EVENT' ||
      name.confidence < (name.type === 'PER' ? SURE_OF_PERSON : SURE) ||
      name.to - name.from > MOST_WORDS
    )
      continue;
    const surface = surfaceOf(text, name);
    const best = known.get(surface);
    if (best === undefined || best.confidence < name.confidence) known.set(surface, name);
  }
  const firsts = new Map<string, number>();
  for (const name of known.values()) {
    const first = text.words[name.from]?.text ?? '';
    firsts.set(first, Math.max(firsts.get(first) ?? 0, name.to - name.from));
  }
  const added: TaggedName[] = [];
  text.words.forEach((word, at) => {
    const most = firsts.get(word.text);
    if (most === undefined) return;
    for (let length = most; length > 0; length -= 1) {
      const span = { from: at, to: at + length };
      if (isTaken(taken, span) || text.words[span.to - 1]?.sentence !== word.sentence) continue;
      const teacher = known.get(surfaceOf(text, span));
      if (teacher === undefined || (length === 1 && !mayStandAlone(text, at))) continue;
      added.push({ ...span, type: teacher.type, confidence: teacher.confidence / 2 });
      taken.fill(1, span.from, span.to);
      return;
    }
  });
  return added.length === 0 ? names : [...names, ...added].sort((a, b) => a.from - b.from);
}

const isTaken = (taken: Uint8Array, { from, to }: { from: number; to: number }): boolean => {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
};

function mayStandAlone(text: MarkedText, at: number): boolean {
  const info = text.infos[at];
  const before = text.infos[at - 1];
  const after = text.infos[at + 1];
  return (
    info !== undefined &&
    info.isCapital &&
    info.text.length > 2 &&
    !(before !== undefined && (before.isCapital || before.text === '-')) &&
    !(after !== undefined && (after.isCapital || after.text === '-'))
  );
}
