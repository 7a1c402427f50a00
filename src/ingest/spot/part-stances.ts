import { DEMONYMS } from '../lexicon/demonyms.ts';
import type { TaggedName } from './decode-names.ts';
import { listsOf } from './list-features.ts';
import type { MarkedText } from './marked-text.ts';
import { PHRASE_LISTS } from './name-lists.ts';

const STANCES = new Set(['pro', 'anti']);
const ORGANIZATIONS = 1 << PHRASE_LISTS.indexOf('organization');
const COUNTRIES = 1 << PHRASE_LISTS.indexOf('country');

/** A name is more than one word that many have: "the anti-American League" keeps all. */
const FEWEST_WORDS = 2;

/**
 * "The pro-European Harbour Party" is the Harbour Party: what is behind the hyphen tells what it
 * stands for. A country there is named beside it; a body that the lists know by the whole keeps it.
 */
export function partStances(names: readonly TaggedName[], text: MarkedText): readonly TaggedName[] {
  return names.flatMap((name): readonly TaggedName[] => {
    if (name.type !== 'ORG' || !isStance(text, name.from)) return [name];
    if ((listsOf(text, name) & ORGANIZATIONS) !== 0) return [name];
    const { from, to } = name;
    if (DEMONYMS.has(text.infos[from]?.text ?? ''))
      return isBody(text, from + 1, to) ? [{ ...name, from: from + 1 }] : [name];
    const place = [2, 1].find(
      (length) =>
        isBody(text, from + length, to) &&
        (listsOf(text, { from, to: from + length }) & COUNTRIES) !== 0,
    );
    return place === undefined
      ? [name]
      : [
          { ...name, to: from + place, type: 'LOC' },
          { ...name, from: from + place },
        ];
  });
}

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
