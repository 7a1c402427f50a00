import type { TaggedName } from './decode-names.ts';
import { surfaceOf } from './surface.ts';
import type { MarkedText } from './marked-text.ts';
import type { NameType } from './labels.ts';

/**
 * One surface has one type in a document, that of the namings that are surest together: an article
 * that names "Jordan" the player does not also name the country by that word alone.
 */
export function agreeOnTypes(
  names: readonly TaggedName[],
  text: MarkedText,
): readonly TaggedName[] {
  const votes = new Map<string, Map<NameType, number>>();
  for (const name of names) {
    const surface = surfaceOf(text, name);
    const own = votes.get(surface) ?? new Map<NameType, number>();
    votes.set(surface, own);
    own.set(name.type, (own.get(name.type) ?? 0) + name.confidence);
  }
  return names.map((name) => {
    const own = votes.get(surfaceOf(text, name));
    if (own === undefined || own.size === 1) return name;
    const [best] = [...own].sort((a, b) => b[1] - a[1]);
    return best === undefined || best[1] < LEAD * (own.get(name.type) ?? 0)
      ? name
      : { ...name, type: best[0] };
  });
}

/** How much surer the others must be together. */
const LEAD = 1.5;
