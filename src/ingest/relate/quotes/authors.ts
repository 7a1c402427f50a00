import type { DraftMention } from '../../../graph/model/draft.ts';
import { ISSUED } from '../../lexicon/relations-speech.ts';
import type { Message } from '../messages.ts';
import { firstAtOrAfter, isActor, type Reading } from '../reading.ts';
import { behindFillers, type Frame } from '../grammar/frame.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { subjectOfVerb } from '../grammar/subject.ts';
import type { Issue } from './issues.ts';

/** Who is meant by phrases and pronouns: an author may be told by either, and the other way round. */
export interface Meanings {
  readonly reading: Reading;
  readonly issues: readonly Issue[];
  readonly messages: readonly Message[];
  readonly identify: (frame: Frame, phrase: Phrase) => DraftMention | null;
  /** Of a pronoun in its plain form at an offset. */
  readonly meantBy: (word: string, at: number) => DraftMention | null;
}

/** How many earlier namings of messages are asked for their author. */
const MAX_BACK = 4;
/** Characters; further back it is another statement. */
const MAX_DISTANCE = 1_500;

/** Who speaks in a message: its owner, who it is from, else who gave out the last one like it. */
export function authorOf(meanings: Meanings, frame: Frame, phrase: Phrase): DraftMention | null {
  const own = ownAuthor(meanings, frame, phrase);
  if (own !== null) return own;
  const { issues, messages } = meanings;
  const at = phrase.head.start;
  // "Lima gave out a statement that read": a new one is of whoever the clause is about.
  if (
    /^(?:an?|one|another|some|the)$/u.test(frame.pieces[phrase.first]?.word ?? '') &&
    frame.phrases[0] !== phrase
  ) {
    const giver = giverOf(meanings, { start: at, end: at, word: '', frame, phrase });
    if (giver !== null) return giver;
  }
  if (/^(?:an?|one|another|some)$/u.test(frame.pieces[phrase.first]?.word ?? '')) return null;
  const message = messages.findLast(({ span }) => span.start < at);
  if (message !== undefined && at - message.span.end < MAX_DISTANCE && message.sender !== null)
    return message.sender;
  const low = firstAtOrAfter(issues, at);
  for (const issue of issues.slice(Math.max(0, low - MAX_BACK), low).reverse()) {
    if (at - issue.start > MAX_DISTANCE) break;
    const author = ownAuthor(meanings, issue.frame, issue.phrase) ?? giverOf(meanings, issue);
    if (author !== null) return author;
  }
  return null;
}

/** "Lima's letter", "its statement", "a Norwire report", "a letter from Lima", "issued by the bank". */
function ownAuthor(meanings: Meanings, frame: Frame, phrase: Phrase): DraftMention | null {
  const { pieces, phrases } = frame;
  const { reading } = meanings;
  for (let index = phrase.last - 1; index >= phrase.first; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const owner = OWNERS[piece.word];
    if (owner === 'it' && phrase.isGoverned) {
      const ahead = phrases.find(
        ({ first, head, isGoverned }) => first > phrase.last && head.kind === 'body' && !isGoverned,
      );
      if (ahead !== undefined) return meanings.identify(frame, ahead);
    }
    if (owner !== undefined) return meanings.meantBy(owner, piece.start);
    if (piece.mention !== null && isActor(reading, piece.mention)) return piece.mention;
    if ((piece.isOwner && piece.kind !== 'message') || piece.kind === 'group') {
      const owning = { ...phrase, last: index, head: piece, isGoverned: false };
      const meant = meanings.identify(frame, owning);
      if (meant !== null) return meant;
    }
  }
  let link = phrase.last + 1;
  if (ISSUED.test(pieces[link]?.word ?? '')) link += 1;
  if (pieces[link]?.kind === 'preposition' && pieces[link + 1]?.kind === 'date') link += 2;
  const word = pieces[link]?.word ?? '';
  if (!/^(?:from|by|of|in|on)$/u.test(word)) return null;
  const next = phrases.find(({ first }) => first === link + 1);
  if (next === undefined) return null;
  const owner = pieces[next.first];
  if (owner?.isOwner === true && owner.mention !== null) return owner.mention;
  if ((word === 'in' || word === 'on') && next.head.kind !== 'message') return null;
  // "the summary of its ruling": whoever ruled.
  return next.head.kind === 'message'
    ? ownAuthor(meanings, frame, next)
    : meanings.identify(frame, next);
}

const OWNERS: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
};

/** "Lima released a statement": the subject of the verb before it. */
function giverOf(meanings: Meanings, { frame, phrase }: Issue): DraftMention | null {
  const { pieces } = frame;
  // "Lima thanked them, the statement said": she is spoken of, whoever gave it out.
  const isSource =
    pieces[phrase.first - 2]?.word === 'according' ||
    pieces[behindFillers(pieces, phrase.last + 1)]?.kind === 'speech';
  if (isSource) return null;
  for (let index = phrase.first - 1; index >= 0; index -= 1) {
    const kind = pieces[index]?.kind;
    if (kind !== 'verb' && kind !== 'speech' && kind !== 'speaking' && kind !== 'preposition')
      continue;
    const subject = subjectOfVerb(frame, index);
    if (subject === null || subject.head.kind === 'message') return null;
    return meanings.identify(frame, subject);
  }
  // "In a statement, Lima said": it is hers.
  const subject = frame.phrases.find(({ first, isGoverned }) => first > phrase.last && !isGoverned);
  return subject === undefined || subject.head.kind === 'message'
    ? null
    : meanings.identify(frame, subject);
}
