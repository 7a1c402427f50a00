import type { VerbForm } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import {
  isAdverb,
  isBe,
  isDeterminer,
  isFuture,
  isHave,
  isModal,
  isNegation,
  isPreposition,
  isRelative,
  isSign,
  isSubjectPronoun,
} from './word-classes.ts';

/** Whether a text says that it happened, will happen, or that it did or may not. */
export type Mood = 'real' | 'planned' | 'unreal';

/** A verb with its auxiliaries, as one finite group. */
export interface VerbGroup {
  readonly from: number;
  readonly voice: 'active' | 'passive';
  readonly mood: Mood;
  /** "had met": before what the text tells. */
  readonly isEarlier: boolean;
  /** "visits", "heads": now, or always. */
  readonly isPresent: boolean;
  /** "a bomb dropped by": without an auxiliary. */
  readonly isReduced: boolean;
}

const PLANNING =
  /^(?:set|scheduled|expected|due|slated|planned|about|going|poised|bound|preparing|prepared|supposed|ready|willing|committed)$/u;
const PLANS = /^(?:plans|plan|intends|intend|prepares)$/u;
/** "began airing", "finished touring". */
const ASPECT =
  /^(?:began|begun|started|starts|begins|finished|resumed|continued|continues|stopped|ceased)$/u;
/** "managed to win": the other verb happened too. */
const DOING =
  /^(?:managed|began|begun|started|continued|continues|forced|went|came|used|proceeded|helped|had)$/u;

/** How the form at `at` is used; null where it is no verb of a clause: "the attacked town". */
export function readVerbGroup(
  words: readonly Word[],
  at: number,
  form: VerbForm,
): VerbGroup | null {
  const { tenses } = form;
  if (words[at + 1]?.text === 'of' && NOUN_LIKE.test(words[at]?.text ?? '')) return null;
  let back = at - 1;
  let isUnreal = false;
  const skip = (): void => {
    while (isAdverb(words[back]) || isNegation(words[back])) {
      isUnreal ||= isNegation(words[back]);
      back -= 1;
    }
  };
  skip();
  const before = words[back];
  const made = (
    from: number,
    voice: VerbGroup['voice'],
    mood: Mood,
    isEarlier = false,
    isReduced = false,
  ): VerbGroup => ({
    from,
    voice,
    mood: isUnreal || words[at + 1]?.text === 'no' ? 'unreal' : mood,
    isEarlier,
    isReduced,
    isPresent: from === at && !tenses.has('past'),
  });
  if (isBe(before) && (tenses.has('participle') || tenses.has('gerund'))) {
    const voice = tenses.has('gerund') ? 'active' : 'passive';
    const isBeing = before?.text === 'being' || before?.text === 'been' || before?.text === 'be';
    const be = back;
    back -= 1;
    skip();
    if (!isBeing) return made(be, voice, 'real');
    if (before.text === 'being' && isBe(words[back])) return made(back, voice, 'real');
    if (isHave(words[back])) return made(back, voice, moodBefore(words, back), isHad(words[back]));
    if (before.text === 'be') return governed(words, back, voice, made);
    return made(be, voice, 'real', false, true);
  }
  if (tenses.has('gerund') && ASPECT.test(before?.text ?? '') && before?.mention === null) {
    const isPerfect = isHave(words[back - 1]) || isBe(words[back - 1]);
    return made(isPerfect ? back - 1 : back, 'active', 'real');
  }
  if (isHave(before) && tenses.has('participle')) {
    const mood = moodBefore(words, back);
    return made(back, 'active', mood, isHad(before));
  }
  if (tenses.has('base') && (isFuture(before) || isModal(before) || before?.text === 'to'))
    return governed(words, back, 'active', made);
  if (/^(?:did|does|do)$/u.test(before?.text ?? '') && tenses.has('base')) {
    const from = back;
    back -= 1;
    skip();
    return made(from, 'active', 'real');
  }
  if (tenses.has('participle') && words[at + 1]?.text === 'by')
    return made(at, 'passive', 'real', false, true);
  if (tenses.has('past') && canFollow(before, words, at)) return made(at, 'active', 'real');
  if (tenses.has('present') && isNamedSubject(words, back)) return made(at, 'active', 'real');
  return null;
}

/** "a shot of Oslo": before "of" these are nouns. */
const NOUN_LIKE = /^(?:shot|cut|hit|set|cast|split|bid|bet|spread|read|record|release|launch)s?$/u;

const isHad = (word: Word | undefined): boolean => word?.text === 'had';

/** "will be", "is to", "managed to", "could": what the words before an infinitive make of it. */
function governed(
  words: readonly Word[],
  back: number,
  voice: VerbGroup['voice'],
  made: (from: number, voice: VerbGroup['voice'], mood: Mood) => VerbGroup,
): VerbGroup | null {
  const word = words[back];
  if (isFuture(word)) return made(back, voice, 'planned');
  if (word?.text === 'would' && isReported(words, back)) return made(back, voice, 'planned');
  if (isModal(word)) return made(back, voice, 'unreal');
  if (word?.text !== 'to') return null;
  let lead = back - 1;
  while (isAdverb(words[lead])) lead -= 1;
  const text = words[lead]?.text ?? '';
  if (isBe(words[lead]) || PLANS.test(text)) return made(lead, voice, 'planned');
  if (PLANNING.test(text)) return made(isBe(words[lead - 1]) ? lead - 1 : lead, voice, 'planned');
  if (/^(?:failed|attempted|tried|sought)$/u.test(text)) return made(lead, voice, 'unreal');
  if (DOING.test(text)) return made(lead, voice, 'real');
  return null;
}

/** "said it would leave": the future as it was told. */
function isReported(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - MAX_REPORT); back -= 1)
    if (REPORTING.test(words[back]?.text ?? ''))
      return !words.slice(at).some(({ text }) => text === 'if');
  return false;
}

const MAX_REPORT = 10;
const REPORTING =
  /^(?:said|says|announced|announces|confirmed|told|added|pledged|promised|stated|declared)$/u;

/** "would have met" did not happen, "will have met" not yet. */
function moodBefore(words: readonly Word[], at: number): Mood {
  const before = words[at - 1];
  if (isModal(before)) return 'unreal';
  return isFuture(before) ? 'planned' : 'real';
}

/** Whether a bare past form behind the word can be the verb of a clause. */
function canFollow(before: Word | undefined, words: readonly Word[], at: number): boolean {
  if (before === undefined) return false;
  if (before.mention !== null || before.date !== null || isSubjectPronoun(before)) return true;
  if (isRelative(before)) return true;
  if (isSign(before)) return /^[,)”"’—–]$/u.test(before.text);
  if (/^(?:and|but|or)$/u.test(before.text)) return true;
  if (isDeterminer(before) || isPreposition(before) || isBe(before) || isHave(before)) return false;
  // A plural or a noun of a body: "troops seized"; "newly released documents" begins with an adverb.
  return words[at - 1] === before || !/^(?:s|es)$/u.test(before.text);
}

function isNamedSubject(words: readonly Word[], back: number): boolean {
  const before = words[back];
  if (before === undefined) return false;
  return before.mention !== null || /^(?:he|she|it|who|which)$/u.test(before.text);
}
