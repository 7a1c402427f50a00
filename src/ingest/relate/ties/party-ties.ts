import type { EntityKey } from '../../../graph/model/identity.ts';
import {
  HONORIFIC_WORDS,
  OFFICE_HEAD_WORDS,
  OFFICE_MODIFIER_WORDS,
} from '../../lexicon/relations-offices.ts';
import type { FoundTie } from '../claims.ts';
import {
  isAt,
  nameAt,
  personAt,
  wordAt,
  type NameItem,
  type Phrase,
} from '../phrase/phrase-item.ts';
import type { PartyWords } from '../phrase/party-words.ts';
import type { ReadSentence } from '../phrase/tie-context.ts';

/** Titles between a party's word and the name: "Republican Senate committee member Ana Lima". */
const MAX_TITLE = 6;

/** "Democrat Ana Lima", "Labour MP Ana Lima", "Ana Lima, a Republican", "Senator Ana Lima (R-TX)". */
export function partyTies(parties: PartyWords, one: ReadSentence): readonly FoundTie[] {
  if (parties.parties.size === 0) return [];
  const { phrase } = one;
  return phrase.flatMap((_, index) => {
    const party = partyAt(phrase, index, parties);
    if (party === null) return [];
    // A party's leader holds an office of it.
    if (isAt(phrase, party.last, 'leader', 'head', 'chairman', 'chairwoman', 'chair')) return [];
    const person =
      behind(phrase, party.last) ?? before(phrase, index, party.last) ?? bracketed(phrase, index);
    return person === null ? [] : [tieOf(one, person, party)];
  });
}

interface PartyWord {
  readonly key: EntityKey;
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
}

function partyAt(phrase: Phrase, index: number, parties: PartyWords): PartyWord | null {
  const name = nameAt(phrase, index);
  if (name !== null) {
    const isParty = parties.parties.has(name.entity);
    return isParty ? { key: name.entity, first: index, last: index + 1, isName: true } : null;
  }
  const word = wordAt(phrase, index);
  if (word?.isCapital !== true || isAt(phrase, index - 1, 'liberal', 'social', 'christian', 'new'))
    return null;
  const next = wordAt(phrase, index + 1);
  for (const [text, last] of [
    [`${word.text} ${next?.text ?? ''}`, index + 2],
    [word.text, index + 1],
    [word.text.replace(/-\p{Lu}.*$/u, ''), index + 1],
  ] as const) {
    const key = parties.words.get(text);
    if (key !== undefined) return { key, first: index, last, isName: false };
  }
  return null;
}

function behind(phrase: Phrase, from: number): NameItem | null {
  let at = from;
  for (; at < from + MAX_TITLE; at += 1) {
    const person = personAt(phrase, at);
    if (person !== null) return at === from || isTitled(phrase, from, at) ? person : null;
    const word = wordAt(phrase, at);
    const isTitle =
      (word !== null && isTitleWord(word.lower)) ||
      (isAt(phrase, at, '.') && at > from) ||
      nameAt(phrase, at)?.entityKind === 'ORGANIZATION' ||
      (isAt(phrase, at, ',') && at > from && personAt(phrase, at + 1) !== null);
    if (!isTitle) return null;
  }
  return null;
}

const isTitleWord = (word: string): boolean =>
  OFFICE_MODIFIER_WORDS.has(word) ||
  OFFICE_HEAD_WORDS.has(word) ||
  HONORIFIC_WORDS.has(word) ||
  [
    'sen',
    'rep',
    'gov',
    'candidate',
    'nominee',
    'challenger',
    'member',
    'politician',
    'strategist',
    'contender',
    'activist',
  ].includes(word);

/** Some word between the two must be a title: "Labour, Ana Lima" is a list. */
const isTitled = (phrase: Phrase, from: number, to: number): boolean =>
  phrase.slice(from, to).some((item) => item.kind === 'word');

/** "Ana Lima, a Republican", "Ana Lima is a Democrat", "Ana Lima, a Harbour Party politician". */
function before(phrase: Phrase, first: number, last: number): NameItem | null {
  if (!isAt(phrase, first - 1, 'a', 'an')) return null;
  const next = phrase[last];
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    isAt(phrase, last, 'from', 'who', 'and', 'politician', 'of');
  if (!closes) return null;
  if (!isAt(phrase, first - 2, ',', 'is', 'was')) return null;
  return personAt(phrase, first - 3);
}

/** "Ana Lima (D-TX)", "Ana Lima, R-Texas": the letter of the party behind the name. */
function bracketed(phrase: Phrase, index: number): NameItem | null {
  if (!isAt(phrase, index - 1, '(', ',')) return null;
  const text = wordAt(phrase, index)?.text ?? '';
  if (
    !/^[DR](?:-\p{Lu}.*)?$|^(?:Lab|Con|Labour|Conservative|Republican|Democrat|Liberal|Green)$/u.test(
      text,
    )
  )
    return null;
  return /^[DR]/u.test(text) || isAt(phrase, index + 1, ')') ? personAt(phrase, index - 2) : null;
}

function tieOf({ sentence, phrase }: ReadSentence, person: NameItem, party: PartyWord): FoundTie {
  const first = phrase[party.first] ?? person;
  const last = phrase[party.last - 1] ?? person;
  return {
    predicate: 'MEMBER_OF',
    subject: person.entity,
    object: party.key,
    label: phrase
      .slice(party.first, party.last)
      .map(({ text }) => text)
      .join(' '),
    span: { start: Math.min(first.start, person.start), end: Math.max(last.end, person.end) },
    sentence,
    confidence: 0.8,
    method: 'rule:party-of-person@1',
  };
}
