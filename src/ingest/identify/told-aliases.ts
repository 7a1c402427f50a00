import { isAbbreviation } from './initials.ts';
import { acronymOf } from './name-words.ts';
import type { Naming } from './naming.ts';

/** Words between two namings that say: one and the same. */
const KNOWN_AS =
  /^["'”]?,? ?[(–-]? ?(?:which is |who is |who was |or |is |was )?(?:(?:(?:also|better|best|more|commonly|popularly|formerly|previously|widely|locally|professionally|then|originally|once|often|sometimes|simply|initially|later) ){0,3}(?:known|abbreviated)(?: simply)?(?: as| to)|(?:also|commonly|popularly|formerly|previously|locally|often|sometimes) (?:called|referred to as)|aka|a\.k\.a\.|alias|nicknamed|formerly|short for|née|né),? (?:the )?["“'‘]?$/iu;
const BORN = /^,? ?\(?(?:was )?born (?:as )?["“']?$/iu;
const STAGE_NAME =
  /\b(?:under|by|uses|using) (?:the|his|her) (?:ring |stage |pen |screen |professional |assumed )?(?:name|pseudonym|alias|moniker) (?:of )?["“'‘]?$/iu;
const OPENING = /^(?:['’]s)?["”']? ?[([] ?(?:the |or |also )?["“'‘]?$/u;
const LONGEST = 60;

/** Pairs of neighbours of which the text says that they name one: "(DF)", ", also known as DF". */
export function toldAliases(namings: readonly Naming[]): readonly (readonly [Naming, Naming])[] {
  return namings.flatMap((naming, at): readonly (readonly [Naming, Naming])[] => {
    const next = namings[at + 1];
    if (next === undefined || next.sentence !== naming.sentence) return [];
    if (naming.folded === next.folded || next.start <= naming.end) return [];
    if (naming.kind === 'PERSON' && STAGE_NAME.test(next.before)) return [[naming, next]];
    const length = next.start - naming.end;
    if (length > LONGEST) return [];
    return isTold(naming, next, naming.after.slice(0, length)) ? [[naming, next]] : [];
  });
}

function isTold(naming: Naming, next: Naming, gap: string): boolean {
  // "Known as the Ana Lima of Oslo" is a likeness.
  if (KNOWN_AS.test(gap)) return !next.after.startsWith(' of ');
  if (naming.kind === 'PERSON') return BORN.test(gap);
  if (!OPENING.test(gap) || !/^["”'’]?[\s]?[)\],;]/u.test(next.after)) return false;
  const isShort = acronymOf(next.surface) !== null && acronymOf(naming.surface) === null;
  const isLong = acronymOf(naming.surface) !== null && next.words.length > 1;
  if (naming.kind === 'PLACE' || naming.words.length < 2) return isLong && naming.kind !== 'PLACE';
  return isShort || isAbbreviation(next.folded, naming.words);
}
