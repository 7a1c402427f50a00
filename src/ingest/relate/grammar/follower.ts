import type { Frame } from './frame.ts';
import type { Phrase } from './phrases.ts';

/**
 * The phrase that stands at a place: behind `said`, `according to`, `by`. A title may reach over
 * "of" and a comma to its holder: `said the mayor of Oslo, Ana Lima`.
 */
export function phraseAt(frame: Frame, from: number): Phrase | null {
  const { phrases } = frame;
  const at = phrases.findIndex(({ first }) => first >= from);
  const phrase = phrases[at];
  if (phrase === undefined || phrase.first > from + 1) return null;
  if (phrase.first === from + 1 && frame.pieces[from]?.kind !== 'word') return null;
  return holderOf(frame, phrase) ?? phrase;
}

/** The person whose title, or the body whose description, a phrase is. */
export function holderOf(frame: Frame, phrase: Phrase): Phrase | null {
  const { pieces, phrases } = frame;
  const { kind } = phrase.head;
  if (kind !== 'title' && kind !== 'group' && kind !== 'word' && kind !== 'determiner') return null;
  const wanted = kind === 'group' ? 'body' : kind === 'title' ? 'person' : null;
  const at = phrases.indexOf(phrase);
  for (const next of phrases.slice(at + 1, at + 5)) {
    const between = pieces.slice(phrase.last + 1, next.first);
    if (
      between.some(
        ({ kind: each, word }) => !ASIDE.has(each) && word !== 'named' && word !== 'called',
      )
    )
      return null;
    const comma = between.findIndex(({ kind: each }) => each === 'comma');
    const isNamed =
      between.length === 1 && between.every(({ word }) => word === 'named' || word === 'called');
    if (isNamed && next.head.kind === 'person') return next;
    // "Another author, civil engineering professor Ana Lima": words may lead to the name.
    const link =
      comma !== -1 &&
      between.slice(comma + 1).every(({ kind: each }) => each === 'word' || each === 'and')
        ? 'comma'
        : between.at(-1)?.kind;
    const commas = between.filter(({ kind: each }) => each === 'comma').length;
    if (commas > 1) return null;
    if (link === 'comma' && isName(next, wanted) && pieces[next.last + 1]?.kind !== 'and')
      return next;
    // "Secretary of State Ana Lima": the holder stands in the phrase behind "of".
    if (link === 'preposition' && next.isTitled) return next;
    // "party leader and Prime Minister Ana Lima": two titles of one person.
    if (
      link === 'and' &&
      between.length === 1 &&
      next.head.kind === 'person' &&
      next.first < next.last &&
      pieces[phrase.first]?.kind !== 'determiner'
    )
      return next;
    if (commas > 0 && next.head.kind === 'person') return null;
  }
  return null;
}

/** What may stand between a description and the name that it describes. */
const ASIDE: ReadonlySet<string> = new Set([
  'comma',
  'preposition',
  'and',
  'word',
  'determiner',
  'title',
  'group',
  'message',
  'body',
  'place',
  'date',
]);

const isName = ({ head }: Phrase, wanted: string | null): boolean =>
  wanted === null ? head.kind === 'person' || head.kind === 'body' : head.kind === wanted;
