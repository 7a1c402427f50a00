import type { DraftMention } from '../../../graph/model/draft.ts';
import { NAMING_VERBS } from '../../lexicon/relations-speech.ts';
import { phraseAt } from '../grammar/follower.ts';
import { behindFillers, type Frame } from '../grammar/frame.ts';
import type { Phrase } from '../grammar/phrases.ts';
import type { Pieces } from '../grammar/pieces.ts';
import { mainSubject, subjectOfVerb } from '../grammar/subject.ts';
import type { QuoteRule } from './quote-rules.ts';

/** Who is said to say something, and by which words; not yet whom the phrase stands for. */
export interface Saying {
  readonly phrase: Phrase;
  readonly verb: string | null;
  /** The name behind "told". */
  readonly addressee: DraftMention | null;
  readonly rule: QuoteRule;
}

/** Pieces; between a quotation and its verb stand at most a name and what explains it. */
const MAX_TAIL = 32;

/** `..." said X`, `..." X said`, `..." according to X`. */
export function sayingBehind(frame: Frame, quotation: number): Saying | null {
  const { pieces } = frame;
  const from = behindPunctuation(frame, quotation + 1);
  const first = pieces[from];
  if (first === undefined) return null;
  const by = signedBehind(frame, quotation + 1);
  if (by !== null) return by;
  if (first.word === 'according' && pieces[from + 1]?.word === 'to')
    return saying(frame, phraseAt(frame, from + 2), 'according to', 'according-behind');
  const verb = behindFillers(pieces, from);
  const kind = pieces[verb]?.kind;
  if (kind === 'speech' || (kind === 'speaking' && pieces[verb]?.word === 'reading')) {
    const phrase = phraseAt(frame, behindFillers(pieces, verb + 1));
    if (phrase !== null) return saying(frame, phrase, verb, 'inverted');
    return null;
  }
  if (first.kind === 'clause' && first.word === 'as') return asPut(frame, from + 1);
  return plainBehind(frame, from);
}

/** `"..." - Ana Lima`: a name and nothing else behind a dash. */
function signedBehind(frame: Frame, at: number): Saying | null {
  if (frame.pieces[at]?.kind !== 'break') return null;
  const phrase = phraseAt(frame, at + 1);
  const next = phrase === null ? undefined : frame.pieces[phrase.last + 1]?.kind;
  return phrase?.head.kind === 'person' &&
    (next === undefined || next === 'comma' || next === 'stop')
    ? { phrase, verb: null, addressee: null, rule: 'signed' }
    : null;
}

/** `..." X, who built it, said`: the phrase at the quotation is what the next verb tells of. */
function plainBehind(frame: Frame, from: number): Saying | null {
  const { pieces } = frame;
  const start = behindFillers(
    pieces,
    pieces[from]?.kind === 'preposition' && pieces[from + 1]?.kind === 'date' ? from + 1 : from,
  );
  const phrase = phraseAt(frame, start);
  if (phrase === null || phrase.isGoverned) return null;
  for (let index = phrase.first; index < Math.min(pieces.length, from + MAX_TAIL); index += 1) {
    const piece = pieces[index];
    if (
      piece === undefined ||
      piece.kind === 'quotation' ||
      piece.kind === 'that' ||
      piece.kind === 'stop'
    )
      return null;
    if (piece.kind !== 'speech') continue;
    const subject = subjectOfVerb(frame, index, from);
    return subject === null || subject.first > phrase.last + MAX_TAIL
      ? null
      : saying(frame, subject, index, 'behind');
  }
  return null;
}

/** `..." as X put it`. */
function asPut(frame: Frame, from: number): Saying | null {
  const phrase = phraseAt(frame, from);
  if (phrase === null) return null;
  const verb = frame.pieces[behindFillers(frame.pieces, phrase.last + 1)];
  return verb !== undefined &&
    (verb.kind === 'speech' || verb.kind === 'verb' || verb.word === 'put')
    ? { phrase, verb: verb.word, addressee: null, rule: 'as-put' }
    : null;
}

function behindPunctuation({ pieces }: Frame, from: number): number {
  let index = from;
  while (
    pieces[index]?.kind === 'comma' ||
    pieces[index]?.kind === 'break' ||
    pieces[index]?.kind === 'stop'
  )
    index += 1;
  return index;
}

/** `X said: "..."`, `X called it "..."`: the last verb of speech before the quotation counts. */
export function sayingAhead(frame: Frame, quotation: number): Saying | null {
  const { pieces } = frame;
  for (let verb = beforeAside(pieces, quotation) - 1; verb >= 0; verb -= 1) {
    const piece = pieces[verb];
    if (piece === undefined) return null;
    if (piece.kind !== 'speech' && piece.kind !== 'speaking') continue;
    if (isOthersWord(pieces, verb)) continue;
    const passive = passiveAt(frame, verb, quotation);
    if (passive !== null) return passive.saying;
    const inverted =
      pieces[verb - 1]?.kind === 'quotation' ||
      (pieces[verb - 1]?.kind === 'comma' && pieces[verb - 2]?.kind === 'quotation');
    const phrase =
      inverted || verb === 0
        ? phraseAt(frame, behindFillers(pieces, verb + 1))
        : subjectOfVerb(frame, verb);
    if (phrase !== null) return saying(frame, phrase, verb, 'ahead');
  }
  return null;
}

/** "should be decided by the court": told of, and no words of the court. */
const isOthersWord = (pieces: Pieces, verb: number): boolean =>
  pieces[verb + 1]?.word === 'by' && !BY_SPEAKER.has(pieces[verb]?.word ?? '');

/** Verbs behind whose "by" the one who speaks stands. */
const BY_SPEAKER: ReadonlySet<string> = new Set([
  ...NAMING_VERBS,
  ...'told asked informed warned advised urged accused blamed quoted dismissed rejected'.split(' '),
]);

/** `X said — as the agency reported — "..."`: what stands between two dashes is another's. */
function beforeAside(pieces: Pieces, quotation: number): number {
  if (pieces[quotation - 1]?.kind !== 'break') return quotation;
  for (let at = quotation - 2; at > 0; at -= 1) {
    if (pieces[at]?.kind === 'quotation') break;
    if (pieces[at]?.kind === 'break') return at;
  }
  return quotation;
}

/** "described by X as", "was called": the subject is spoken of and says nothing. */
function passiveAt(
  frame: Frame,
  verb: number,
  quotation: number,
): { readonly saying: Saying | null } | null {
  const { pieces } = frame;
  const word = pieces[verb]?.word ?? '';
  if (!word.endsWith('ed') && word !== 'told') return null;
  if (pieces[verb + 1]?.word === 'by' && BY_SPEAKER.has(word))
    return { saying: saying(frame, phraseAt(frame, verb + 2), verb, 'passive') };
  const isBehind = pieces[quotation + 1]?.word === 'by';
  const isPassive = /^(?:is|was|are|were|be|been|being)$/u.test(pieces[verb - 1]?.word ?? '');
  if (isBehind && (isPassive || NAMING_VERBS.has(word)) && quotation - verb <= 4)
    return { saying: saying(frame, phraseAt(frame, quotation + 2), verb, 'passive') };
  return isPassive && NAMING_VERBS.has(word) ? { saying: null } : null;
}

/** `According to X, ...` before the quotation or some way behind it. */
export function accordingTo(frame: Frame, quotation: number): Saying | null {
  const { pieces } = frame;
  const near = (at: number): boolean =>
    pieces[at]?.word === 'according' && pieces[at + 1]?.word === 'to';
  for (let at = quotation - 1; at >= 0; at -= 1)
    if (near(at)) return saying(frame, phraseAt(frame, at + 2), 'according to', 'according-ahead');
  for (let at = quotation + 1; at < Math.min(pieces.length, quotation + MAX_TAIL); at += 1) {
    if (pieces[at]?.kind === 'quotation' || pieces[at]?.kind === 'stop') return null;
    if (near(at)) return saying(frame, phraseAt(frame, at + 2), 'according to', 'according-behind');
  }
  return null;
}

/** A part of a sentence in quotation marks is its subject's word. */
export function sayingOfSubject(frame: Frame, quotation: number): Saying | null {
  const main = mainSubject(frame, quotation);
  const near = subjectOfVerb(frame, quotation);
  // Behind a colon, and where only the main clause is about a person, that person speaks.
  const isMain = frame.pieces[quotation - 1]?.kind === 'break' || near?.head.kind !== 'person';
  const phrase =
    isMain &&
    main !== null &&
    (main.head.kind === 'person' || near === null || frame.pieces[quotation - 1]?.kind === 'break')
      ? main
      : near;
  return phrase === null ? null : { phrase, verb: null, addressee: null, rule: 'subject' };
}

function saying(
  frame: Frame,
  phrase: Phrase | null,
  verb: number | string,
  rule: QuoteRule,
): Saying | null {
  if (phrase === null) return null;
  if (typeof verb === 'string') return { phrase, verb, addressee: null, rule };
  const { word = '' } = frame.pieces[verb] ?? {};
  const cited = citedAt(frame, verb);
  if (cited !== null) return { phrase: cited, verb: word, addressee: null, rule: 'cited' };
  return { phrase, verb: word, addressee: told(frame, verb), rule };
}

/** "Norwire quoted Lima as saying", "citing Lima": not who quotes speaks, but who is quoted. */
export function citedAt(frame: Frame, verb: number): Phrase | null {
  const { pieces } = frame;
  let quoting = verb;
  if (pieces[verb]?.kind === 'speaking' && pieces[verb - 1]?.word === 'as')
    while (quoting > 0 && !QUOTES.test(pieces[quoting]?.word ?? '')) quoting -= 1;
  if (!QUOTES.test(pieces[quoting]?.word ?? '')) return null;
  const phrase = phraseAt(frame, quoting + 1);
  if (phrase?.first !== quoting + 1) return null;
  return phrase.head.kind === 'person' || phrase.head.kind === 'pronoun' ? phrase : null;
}

const QUOTES = /^(?:quot(?:es?|ed|ing)|cit(?:es?|ed|ing))$/u;

function told(frame: Frame, verb: number): DraftMention | null {
  if (
    !/^(?:told|tells?|telling|asked|asks|asking|urged|urges|informed)$/u.test(
      frame.pieces[verb]?.word ?? '',
    )
  )
    return null;
  const phrase = phraseAt(frame, verb + 1);
  return phrase?.first === verb + 1 &&
    (phrase.head.kind === 'person' || phrase.head.kind === 'body')
    ? phrase.head.mention
    : null;
}
