import type { EntityKey } from '../../../graph/model/identity.ts';
import { genderOf } from '../../lexicon/given-name-gender.ts';
import { COMPANIONS, KIN, KIN_MODIFIERS } from '../../lexicon/relations-kin.ts';
import {
  HONORIFIC_WORDS,
  OFFICE_HEAD_WORDS,
  OFFICE_MODIFIER_WORDS,
} from '../../lexicon/relations-offices.ts';
import type { FoundTie } from '../claims.ts';
import { isAt, personAt, wordAt, type NameItem, type Phrase } from '../phrase/phrase-item.ts';
import type { ReadSentence, TieContext } from '../phrase/tie-context.ts';

/** A noun such as "wife", "aide" in a phrase, with its modifiers. */
interface TieNoun {
  readonly first: number;
  readonly last: number;
  readonly isKin: boolean;
  readonly isPlural: boolean;
}

interface Named {
  readonly entity: EntityKey;
  readonly first: number;
  readonly last: number;
  /** Less sure when a pronoun stands for the person. */
  readonly isPronoun: boolean;
}

/** "Lima's wife Ana", "his daughter, Bo Lima", "Bo, the son of Ana Lima", "Lima's former aide Bo". */
export function personTies(context: TieContext, one: ReadSentence): readonly FoundTie[] {
  const { phrase } = one;
  return phrase.flatMap((_, index) => {
    const noun = nounAt(phrase, index);
    if (noun === null) return [];
    const owner = ownerBefore(context, one, noun);
    const ties: FoundTie[] = [];
    if (owner !== null) {
      const others = namesBehind(phrase, noun);
      // "Ana Lima, Bo's wife": the one whom the apposition is about.
      const about = others.length > 0 ? others : aboutBefore(phrase, owner.first, owner);
      for (const other of about) ties.push(tieOf(context, one, { noun, owner, other }));
    } else if (isAt(phrase, noun.last, 'of', 'to', 'for', 'representing')) {
      const whom = behindTitle(phrase, noun.last + 1);
      if (whom !== null)
        for (const other of aboutBefore(phrase, noun.first, whom))
          ties.push(tieOf(context, one, { noun, owner: whom, other }));
    }
    return ties.filter(({ subject, object }) => subject !== object);
  });
}

function nounAt(phrase: Phrase, index: number): TieNoun | null {
  const word = wordAt(phrase, index)?.lower ?? '';
  const isKin = KIN.has(word);
  if (!isKin && !COMPANIONS.has(word)) return null;
  let first = index;
  while (KIN_MODIFIERS.has(phrase[first - 1]?.lower ?? '')) first -= 1;
  return { first, last: index + 1, isKin, isPlural: word.endsWith('s') || word === 'children' };
}

/** Whose: a name with 's, or "his" with the person that it stands for. */
function ownerBefore(context: TieContext, { phrase }: ReadSentence, noun: TieNoun): Named | null {
  const at = noun.first - 1;
  if (isAt(phrase, at, "'s")) {
    const person = personAt(phrase, at - 1);
    return person === null ? null : named(person, at - 1);
  }
  if (!noun.isKin || !isAt(phrase, at, 'his', 'her', 'their')) {
    const survived = noun.isKin && isAt(phrase, at, 'by') && isAt(phrase, at - 1, 'survived');
    return survived ? subjectBefore(context, phrase, at, 'they') : null;
  }
  const word = phrase[at]?.lower === 'his' ? 'he' : phrase[at]?.lower === 'her' ? 'she' : 'they';
  return subjectBefore(context, phrase, at, word);
}

/** The nearest person before in the sentence that no preposition governs, else whom the pronoun means. */
function subjectBefore(
  context: TieContext,
  phrase: Phrase,
  at: number,
  word: string,
): Named | null {
  for (let index = at - 1; index >= 0; index -= 1) {
    const person = personAt(phrase, index);
    if (
      person === null ||
      isAt(phrase, index + 1, "'s") ||
      isAt(phrase, index - 1, 'by', 'with', 'to', 'from')
    )
      continue;
    if (isKinsman(phrase, index) || isOtherGender(context, person, word)) continue;
    return { ...named(person, index), isPronoun: true };
  }
  const start = phrase[at]?.start;
  const mention = start === undefined ? null : context.antecedents(word, start);
  return mention === null
    ? null
    : { entity: mention.entity, first: at, last: at + 1, isPronoun: true };
}

/** "his first wife Ana died, his second": the next "his" is not hers. */
function isKinsman(phrase: Phrase, index: number): boolean {
  const at = isAt(phrase, index - 1, ',') ? index - 2 : index - 1;
  return KIN.has(phrase[at]?.lower ?? '');
}

function isOtherGender({ reading }: TieContext, { entity }: NameItem, word: string): boolean {
  const name = reading.entities.get(entity)?.name ?? '';
  // A family name alone may look like a given one.
  const gender = name.includes(' ') ? genderOf(name) : null;
  return (word === 'he' && gender === 'FEMALE') || (word === 'she' && gender === 'MALE');
}

const named = ({ entity }: NameItem, index: number): Named => ({
  entity,
  first: index,
  last: index + 1,
  isPronoun: false,
});

/** The names right behind the noun: one, or a list behind a plural. */
function namesBehind(phrase: Phrase, noun: TieNoun): readonly Named[] {
  const first = behindTitle(phrase, pastDuration(phrase, noun.last));
  if (first === null) return [];
  const names = [first];
  if (!noun.isPlural) return names;
  let at = first.last;
  while (isAt(phrase, at, ',', 'and') || personAt(phrase, at) !== null) {
    const person = personAt(phrase, at);
    if (person !== null) names.push(named(person, at));
    at += 1;
  }
  return names;
}

/** "his wife of over 40 years, Ana". */
function pastDuration(phrase: Phrase, from: number): number {
  if (!isAt(phrase, from, 'of')) return from;
  for (let at = from + 1; at < from + 5; at += 1) if (isAt(phrase, at, 'years')) return at + 1;
  return from;
}

function behindTitle(phrase: Phrase, from: number): Named | null {
  let at = from;
  if (isAt(phrase, at, ',', '(')) at += 1;
  for (; at < from + 7; at += 1) {
    const person = personAt(phrase, at);
    if (person !== null) return named(person, at);
    const word = wordAt(phrase, at);
    const isTitle =
      word !== null &&
      (HONORIFIC_WORDS.has(word.lower) ||
        OFFICE_HEAD_WORDS.has(word.lower) ||
        OFFICE_MODIFIER_WORDS.has(word.lower));
    if (!isTitle && !(isAt(phrase, at, '.') && at > from)) return null;
  }
  return null;
}

/** "Ana Lima, Bo's wife", "Ana Lima, a friend of Bo": the name before the apposition. */
function aboutBefore(phrase: Phrase, first: number, other: Named): readonly Named[] {
  let at = first - 1;
  while (isAt(phrase, at, 'the', 'a', 'an', 'another', 'one', 'who', 'is', 'was', 'and')) at -= 1;
  if (isAt(phrase, at, ',', '(')) at -= 1;
  else if (!isAt(phrase, at + 1, 'is', 'was')) return [];
  const person = personAt(phrase, at);
  return person === null || person.entity === other.entity ? [] : [named(person, at)];
}

interface PersonTie {
  readonly noun: TieNoun;
  readonly owner: Named;
  readonly other: Named;
}

function tieOf(
  { reading }: TieContext,
  { phrase, sentence }: ReadSentence,
  { noun, owner, other }: PersonTie,
): FoundTie {
  const first = phrase[Math.min(noun.first, owner.first, other.first)]?.start ?? sentence.start;
  const last = phrase[Math.max(noun.last, owner.last, other.last) - 1]?.end ?? sentence.end;
  const start = phrase[noun.first]?.start ?? first;
  const end = phrase[noun.last - 1]?.end ?? last;
  return {
    predicate: noun.isKin ? 'FAMILY_OF' : 'ASSOCIATE_OF',
    subject: owner.entity,
    object: other.entity,
    label: reading.text.slice(start, end),
    span: { start: first, end: last },
    sentence,
    confidence: owner.isPronoun ? 0.65 : 0.85,
    method: noun.isKin ? 'rule:kin@1' : 'rule:companion@1',
  };
}
