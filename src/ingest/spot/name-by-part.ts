import type { TaggedName } from './decode-names.ts';
import type { MarkedText } from './marked-text.ts';
import { surfaceOf } from './surface.ts';

/**
 * A single word that is the last of a person's full name, or the first, names that person again and
 * nobody else, unless the tagger is surer of the short naming than of the full one.
 */
export function nameByPart(names: readonly TaggedName[], text: MarkedText): readonly TaggedName[] {
  const parts = new Map<string, number>();
  for (const name of names) {
    if (name.type !== 'PER' || name.to - name.from < 2) continue;
    const last = text.words[name.to - 1]?.text ?? '';
    if (last.length > 2) parts.set(last, Math.max(parts.get(last) ?? 0, name.confidence));
  }
  return names.map((name) => {
    if (name.type === 'PER' || name.to - name.from !== 1) return name;
    const full = parts.get(surfaceOf(text, name)) ?? 0;
    return full > name.confidence ? { ...name, type: 'PER', confidence: full / 2 } : name;
  });
}
