import type { DraftMention } from '../../../graph/model/draft.ts';
import type { EntityKind } from '../../../graph/model/vocabulary.ts';
import { demonymCodes } from '../../lexicon/demonyms.ts';
import type { Message } from '../messages.ts';
import type { Antecedents } from '../pronouns.ts';
import { isActor, kindOf, tellingSentences, type Reading } from '../reading.ts';
import type { Sentence } from '../../stages.ts';
import { bodyBehind } from './body-behind.ts';
import { authorOf, type Meanings } from './authors.ts';
import { findDescriptions, type Descriptions } from './descriptions.ts';
import { findIssues, type Issue } from './issues.ts';
import { holderOf } from '../grammar/follower.ts';
import type { Frame, FrameOf } from '../grammar/frame.ts';
import type { Phrase } from '../grammar/phrases.ts';

export interface Identities {
  readonly reading: Reading;
  readonly antecedents: Antecedents;
  readonly descriptions: Descriptions;
  readonly issues: readonly Issue[];
  readonly messages: readonly Message[];
  readonly frameOf: FrameOf;
  /** Those of the story. */
  readonly sentences: readonly Sentence[];
}

/** What a story tells of its people, read once for quotes and for claims. */
export function makeIdentities(
  told: Pick<Identities, 'reading' | 'antecedents' | 'messages' | 'frameOf'>,
): Identities {
  const { reading, frameOf } = told;
  return {
    ...told,
    sentences: tellingSentences(reading),
    descriptions: findDescriptions(reading, frameOf),
    issues: findIssues(reading, frameOf),
  };
}

const OBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** The naming that a phrase stands for; null for somebody without a name, and for things. */
export function identify(
  identities: Identities,
  frame: Frame,
  phrase: Phrase,
): DraftMention | null {
  const meant = holderOf(frame, phrase) ?? phrase;
  const { head } = meant;
  if (head.kind === 'pronoun' || OBJECTS[head.word] !== undefined)
    return meantBy(identities, OBJECTS[head.word] ?? head.word, head.start);
  if (head.mention !== null)
    return head.kind === 'place' || kindOf(identities.reading, head.mention.entity) === 'EVENT'
      ? null
      : head.mention;
  if (head.kind === 'message') return authorOf(meaningsOf(identities), frame, meant);
  if (head.kind === 'group') return group(identities, frame, meant);
  return described(identities, frame, meant);
}

const meaningsOf = (identities: Identities): Meanings => ({
  ...identities,
  identify: (frame, phrase) => identify(identities, frame, phrase),
  meantBy: (word, at) => meantBy(identities, word, at),
});

/** Whom a pronoun in its plain form means. */
export function meantBy(identities: Identities, word: string, at: number): DraftMention | null {
  if (word === 'he' || word === 'she') return identities.antecedents(word, at);
  if (word !== 'it' && word !== 'they') return null;
  const { reading, sentences, frameOf } = identities;
  return bodyBehind(reading, sentences, frameOf, at, (frame, phrase) =>
    identify(identities, frame, phrase),
  );
}

const GOVERNING =
  /^(?:government|administration|regime|cabinet|authorities|country|nation|state)$/u;
const INDEFINITE =
  /^(?:an?|one|another|some|several|many|most|few|both|each|every|no|two|three|four|five|six|other)$/u;

/** "the Norwegian government" is Norway; "the commission" the last one that the text names. */
function group(identities: Identities, frame: Frame, phrase: Phrase): DraftMention | null {
  const { reading } = identities;
  const { pieces } = frame;
  const names = pieces
    .slice(phrase.first, phrase.last)
    .flatMap(({ mention }) => (mention === null ? [] : [mention]));
  const body = names.findLast(
    (mention) => isActor(reading, mention) && kindOf(reading, mention.entity) !== 'PERSON',
  );
  const { word } = phrase.head;
  if (
    body !== undefined &&
    (GOVERNING.test(word) ||
      /^(?:organi[sz]ation|group|party|movement|network|company|militia)$/u.test(word))
  )
    return body;
  if (word === 'country' || word === 'nation') return lastOf('PLACE', identities, phrase);
  if (GOVERNING.test(word))
    return country(identities, frame, phrase) ?? described(identities, frame, phrase);
  const known = described(identities, frame, phrase);
  if (known !== null || !TOPICAL.test(word) || pieces[phrase.first]?.word !== 'the') return known;
  // "the company" without a word of its name: the one that the sentences before are about.
  return lastOf('ORGANIZATION', identities, phrase);
}

/** The one of a kind that the sentences up to the phrase are about. */
function lastOf(
  kind: EntityKind,
  { reading, sentences, frameOf }: Identities,
  phrase: Phrase,
): DraftMention | null {
  return bodyBehind(reading, sentences, frameOf, phrase.head.start, (_, { head }) =>
    head.mention !== null && kindOf(reading, head.mention.entity) === kind ? head.mention : null,
  );
}

/** What a body is called whose name does not say what it is. */
const TOPICAL =
  /^(?:company|firm|corporation|group|organi[sz]ation|agency|network|association|club|team|band|party|foundation|charity|publication|newspaper|broadcaster|airline|manufacturer|retailer|league|militia|publisher|studio|label)$/u;

/** The country that an adjective of the phrase names, or the one behind "of". */
function country(
  { reading, descriptions }: Identities,
  frame: Frame,
  phrase: Phrase,
): DraftMention | null {
  const { pieces, phrases } = frame;
  const codes = demonymCodes();
  for (let index = phrase.first; index < phrase.last; index += 1) {
    const words = [pieces[index], pieces[index + 1]].map((piece) =>
      piece === undefined ? '' : reading.plain.slice(piece.start, piece.end),
    );
    const code = codes.get(words.join(' ')) ?? codes.get(words[0] ?? '');
    if (code === undefined) continue;
    for (const entity of reading.entities.values())
      if (entity.kind === 'PLACE' && entity.placeKind === 'COUNTRY' && entity.countryCode === code)
        return descriptions.lastNaming(entity.key, phrase.head.start);
  }
  const next = phrases[phrases.indexOf(phrase) + 1];
  return next?.first === phrase.last + 2 &&
    pieces[phrase.last + 1]?.word === 'of' &&
    next.head.kind !== 'person'
    ? next.head.mention
    : null;
}

function described(
  { descriptions }: Identities,
  { pieces }: Frame,
  phrase: Phrase,
): DraftMention | null {
  const first = pieces[phrase.first];
  if (first === undefined || INDEFINITE.test(first.word)) return null;
  const words = pieces
    .slice(phrase.first, phrase.last + 1)
    .filter(({ mention, kind }) => mention === null && kind !== 'determiner');
  // "a friend of Lima", "a spokesman for the bank" are somebody else.
  const follows = pieces[phrase.last + 1];
  if (follows?.word === 'for') return null;
  return descriptions.find(
    phrase.head.word,
    words.map(({ word }) => word),
    phrase.head.start,
  );
}
