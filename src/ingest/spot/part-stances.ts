import { DEMONYMS } from '../lexicon/demonyms.ts';
import type { TaggedName } from './decode-names.ts';
import type { NameType } from './labels.ts';
import { listsOf } from './list-features.ts';
import type { MarkedText } from './marked-text.ts';
import { PHRASE_LISTS } from './name-lists.ts';

const STANCES = new Set(['pro', 'anti']);
const ORGANIZATIONS = 1 << PHRASE_LISTS.indexOf('organization');
const PLACES = (1 << PHRASE_LISTS.indexOf('country')) | (1 << PHRASE_LISTS.indexOf('city'));

/** A name is more than one word that many have: "the anti-American League" keeps all. */
const FEWEST_WORDS = 2;

/**
 * "The pro-European Harbour Party" is the Harbour Party: what is behind the hyphen tells what it
 * stands for. Whom the lists know there is named beside it; a body that they know by the whole keeps it.
 */
export function partStances(names: readonly TaggedName[], text: MarkedText): readonly TaggedName[] {
  return names.flatMap((name): readonly TaggedName[] => {
    if (name.type !== 'ORG' || !isStance(text, name.from)) return [name];
    if ((listsOf(text, name) & ORGANIZATIONS) !== 0) return [name];
    const { from, to } = name;
    if (DEMONYMS.has(text.infos[from]?.text ?? ''))
      return isBody(text, from + 1, to) ? [{ ...name, from: from + 1 }] : [name];
    for (const middle of [from + 2, from + 1]) {
      const type = isBody(text, middle, to) ? typeOf(listsOf(text, { from, to: middle })) : null;
      if (type !== null)
        return [
          { ...name, to: middle, type },
          { ...name, from: middle },
        ];
    }
    return [name];
  });
}

const typeOf = (lists: number): NameType | null =>
  (lists & PLACES) !== 0 ? 'LOC' : (lists & ORGANIZATIONS) !== 0 ? 'ORG' : null;

/** Whether "pro-" stands right before the word. */
function isStance({ words, infos }: MarkedText, at: number): boolean {
  const [prefix, hyphen, word] = [words[at - 2], words[at - 1], words[at]];
  return (
    hyphen?.text === '-' &&
    hyphen.end === word?.start &&
    prefix?.end === hyphen.start &&
    STANCES.has(infos[at - 2]?.lower ?? '')
  );
}

const isBody = ({ infos }: MarkedText, from: number, to: number): boolean =>
  to - from >= FEWEST_WORDS && infos[from]?.isCapital === true;
