import { acronymOf } from './name-words.ts';
import type { Naming } from './naming.ts';

/** Words between two namings that say: one and the same. */
const KNOWN_AS =
  /^["'”]?,? ?[(–-]? ?(?:which is |who is |who was |or |is |was )?(?:(?:(?:also|better|best|more|commonly|popularly|formerly|previously|widely|locally|professionally|then|originally|once|often|sometimes|simply|initially|later) ){0,3}(?:known|abbreviated)(?: simply)?(?: as| to)|(?:also|commonly|popularly|formerly|previously|locally|often|sometimes) (?:called|referred to as)|aka|a\.k\.a\.|alias|nicknamed|formerly|short for|née|né),? (?:the )?["“'‘]?$/iu;
const BORN = /^,? ?\(?(?:was )?born (?:as )?["“']?$/iu;
const OPENING = /^["”']? ?[([] ?(?:the |or |also )?["“'‘]?$/u;
const LONGEST = 60;

/** Pairs of neighbours of which the text says that they name one: "(DF)", ", also known as DF". */
export function toldAliases(namings: readonly Naming[]): readonly (readonly [Naming, Naming])[] {
  return namings.flatMap((naming, at): readonly (readonly [Naming, Naming])[] => {
    const next = namings[at + 1];
    if (next === undefined || next.kind !== naming.kind || next.sentence !== naming.sentence)
      return [];
    const length = next.start - naming.end;
    if (length < 1 || length > LONGEST || naming.folded === next.folded) return [];
    const gap = naming.after.slice(0, length);
    return isTold(naming, next, gap) ? [[naming, next]] : [];
  });
}

function isTold(naming: Naming, next: Naming, gap: string): boolean {
  if (KNOWN_AS.test(gap)) return true;
  if (naming.kind === 'PERSON') return BORN.test(gap);
  if (!OPENING.test(gap) || !/^["”'’]?[\s]?[)\],;]/u.test(next.after)) return false;
  const isShort = acronymOf(next.surface) !== null && acronymOf(naming.surface) === null;
  const isLong = acronymOf(naming.surface) !== null && next.words.length > 1;
  return naming.kind !== 'PLACE' && ((isShort && naming.words.length > 1) || isLong);
}
