import type { DraftMention, Span } from '../../../graph/model/draft.ts';
import { ISSUED } from '../../lexicon/relations-speech.ts';
import { firstAtOrAfter, isActor, tellingSentences, type Reading } from '../reading.ts';
import type { Frame, FrameOf } from '../grammar/frame.ts';
import { identify, meantBy, type Identities } from './identify.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { subjectOfVerb } from '../grammar/subject.ts';

/** A statement, letter or post that somebody gave out, as one sentence tells of it. */
export interface Issue extends Span {
  readonly word: string;
  readonly frame: Frame;
  readonly phrase: Phrase;
}

/** Every naming of a message, in text order. */
export function findIssues(reading: Reading, frameOf: FrameOf): readonly Issue[] {
  return tellingSentences(reading).flatMap((sentence) => {
    const frame = frameOf(sentence);
    return frame.phrases.flatMap((phrase) =>
      phrase.head.kind === 'message'
        ? [
            {
              start: phrase.head.start,
              end: phrase.head.end,
              word: phrase.head.word,
              frame,
              phrase,
            },
          ]
        : [],
    );
  });
}

/** How many earlier namings of messages are asked for their author. */
const MAX_BACK = 4;
/** Characters; further back it is another statement. */
const MAX_DISTANCE = 1_500;

/** Who speaks in a message: its owner, who it is from, else who gave out the last one like it. */
export function authorOf(
  identities: Identities,
  frame: Frame,
  phrase: Phrase,
): DraftMention | null {
  const own = ownAuthor(identities, frame, phrase);
  if (own !== null) return own;
  const { issues, messages } = identities;
  const at = phrase.head.start;
  // "Lima gave out a statement that read": a new one is of whoever the clause is about.
  if (
    /^(?:an?|one|another|some|the)$/u.test(frame.pieces[phrase.first]?.word ?? '') &&
    frame.phrases[0] !== phrase
  ) {
    const giver = giverOf(identities, { start: at, end: at, word: '', frame, phrase });
    if (giver !== null) return giver;
  }
  if (/^(?:an?|one|another|some)$/u.test(frame.pieces[phrase.first]?.word ?? '')) return null;
  const message = messages.findLast(({ span }) => span.start < at);
  if (message !== undefined && at - message.span.end < MAX_DISTANCE && message.sender !== null)
    return message.sender;
  const low = firstAtOrAfter(issues, at);
  for (const issue of issues.slice(Math.max(0, low - MAX_BACK), low).reverse()) {
    if (at - issue.start > MAX_DISTANCE) break;
    const author = ownAuthor(identities, issue.frame, issue.phrase) ?? giverOf(identities, issue);
    if (author !== null) return author;
  }
  return null;
}

/** "Lima's letter", "its statement", "a Norwire report", "a letter from Lima", "issued by the bank". */
function ownAuthor(identities: Identities, frame: Frame, phrase: Phrase): DraftMention | null {
  const { pieces, phrases } = frame;
  const { reading } = identities;
  for (let index = phrase.last - 1; index >= phrase.first; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const owner = OWNERS[piece.word];
    if (owner === 'it' && phrase.isGoverned) {
      const ahead = phrases.find(
        ({ first, head, isGoverned }) => first > phrase.last && head.kind === 'body' && !isGoverned,
      );
      if (ahead !== undefined) return identify(identities, frame, ahead);
    }
    if (owner !== undefined) return meantBy(identities, owner, piece.start);
    if (piece.mention !== null && isActor(reading, piece.mention)) return piece.mention;
    if ((piece.isOwner && piece.kind !== 'message') || piece.kind === 'group') {
      const owning = { ...phrase, last: index, head: piece, isGoverned: false };
      const meant = identify(identities, frame, owning);
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
    ? ownAuthor(identities, frame, next)
    : identify(identities, frame, next);
}

const OWNERS: Readonly<Record<string, string>> = {
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
};

/** "Lima released a statement": the subject of the verb before it. */
function giverOf(identities: Identities, { frame, phrase }: Issue): DraftMention | null {
  const { pieces } = frame;
  for (let index = phrase.first - 1; index >= 0; index -= 1) {
    const kind = pieces[index]?.kind;
    if (kind !== 'verb' && kind !== 'speech' && kind !== 'speaking' && kind !== 'preposition')
      continue;
    const subject = subjectOfVerb(frame, index);
    if (subject === null || subject.head.kind === 'message') return null;
    return identify(identities, frame, subject);
  }
  // "In a statement, Lima said": it is hers.
  const subject = frame.phrases.find(({ first, isGoverned }) => first > phrase.last && !isGoverned);
  return subject === undefined || subject.head.kind === 'message'
    ? null
    : identify(identities, frame, subject);
}
