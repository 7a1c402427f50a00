import type { VerbUse } from './choose-pattern.ts';
import type { Word } from './sentence-words.ts';
import {
  isAdverb,
  isBe,
  isFinite,
  isFuture,
  isHave,
  isModal,
  isPreposition,
  isSign,
  isSubordinator,
} from './word-classes.ts';

/**
 * Whether a past form is a participle that only tells more of the noun before it: "the letters found
 * in Oslo were sold", "a hall filled by men accused of theft". A clause has one verb, so where
 * another is its verb this one is not.
 */
export function isReducedVerb(
  words: readonly Word[],
  { at, form, group, clause }: VerbUse,
): boolean {
  const { tenses } = form;
  const isBare = group.from === at && group.voice === 'active' && tenses.has('past');
  if (!isBare || !tenses.has('participle')) return false;
  // What is said, known or feared has its own verb behind it: "confirmed Ana Lima was dead".
  const kinds = form.patterns.map(({ theme }) => theme?.kind);
  if (kinds.some((kind) => kind === 'STATEMENT' || kind === 'MESSAGE')) return false;
  let back = at - 1;
  while (isAdverb(words[back])) back -= 1;
  const before = words[back];
  const isAside = before?.text === ',';
  // "a girl named Ana Lima" got no office.
  if (form.lemma === 'name' && before !== undefined && isPlainNoun(before)) return true;
  if (before === undefined || (isSign(before) && !isAside)) return false;
  if (isAside) return closesAside(words, at, clause.to);
  // "When Peru collapsed there was": the first verb is the clause's own.
  const isOpen = !isSubordinator(words[clause.from]);
  return (
    (isOpen && isAuxiliaryBehind(words, at, clause.to)) ||
    isBehindVerb(words, back, clause.from) ||
    isInOpening(words, back, clause.from)
  );
}

const isPlainNoun = (word: Word): boolean =>
  word.mention === null &&
  word.date === null &&
  !isSign(word) &&
  !/^(?:he|she|it|they|we|who|which|that|and|or|but)$/u.test(word.text);

/** "the bank, founded in 1911, has": behind the next comma the clause goes on. */
function closesAside(words: readonly Word[], at: number, to: number): boolean {
  const comma = words.slice(at, to).findIndex(({ text }) => text === ',');
  if (comma === -1) return false;
  let next = at + comma + 1;
  while (isAdverb(words[next])) next += 1;
  return next < to && isFinite(words[next]);
}

function isAuxiliaryBehind(words: readonly Word[], at: number, to: number): boolean {
  for (let next = at + 1; next < to; next += 1) {
    const word = words[next];
    if (word === undefined || isSign(word) || JOINING.test(word.text)) return false;
    if (isBe(word) || isHave(word) || isModal(word) || isFuture(word))
      return words[next - 1]?.text !== "'" && word.text !== "'s" && !isInfinite(word);
  }
  return false;
}

const JOINING = /^(?:and|or|but|to)$/u;
const isInfinite = ({ text }: Word): boolean => /^(?:be|been|being|having|have)$/u.test(text);

/** "published documents released": a plain noun before it, and the clause has its verb. */
function isBehindVerb(words: readonly Word[], before: number, from: number): boolean {
  const noun = words[before];
  if (noun === undefined || noun.mention !== null || noun.date !== null) return false;
  if (!/[^s]s$/u.test(noun.text) || isFinite(noun)) return false;
  for (let back = before - 1; back >= from; back -= 1) {
    const word = words[back];
    if (word === undefined || isSign(word) || JOINING.test(word.text)) return false;
    if (isFinite(word)) return true;
  }
  return false;
}

/** "In addition to the deaths recorded in Oslo, ...": what opens a clause with a preposition has no verb. */
function isInOpening(words: readonly Word[], before: number, from: number): boolean {
  return (
    isPreposition(words[from]) &&
    words
      .slice(from, before + 1)
      .every(({ mention, date, text }) => mention === null && date === null && text !== ',')
  );
}
