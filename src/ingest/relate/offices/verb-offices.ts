import type { EntityKey } from '../../../graph/model/identity.ts';
import type { FoundTie } from '../claims.ts';
import {
  bodyAt,
  isAt,
  personAt,
  wordAt,
  type NameItem,
  type Phrase,
} from '../phrase/phrase-item.ts';
import type { ReadSentence, TieContext } from '../phrase/tie-context.ts';

/** Verbs that say what somebody is in a body, with the title that they stand for. */
const HEADING: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['headed', 'head'],
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['leads', 'leader'],
  ['coaches', 'coach'],
  ['coached', 'coach'],
  ['captains', 'captain'],
  ['captained', 'captain'],
]);
const HEADED: ReadonlyMap<string, string> = new Map([
  ['led', 'leader'],
  ['headed', 'head'],
  ['chaired', 'chair'],
  ['coached', 'coach'],
  ['captained', 'captain'],
]);

/** Bodies that somebody is elected or appointed to, with what that makes of a person. */
const SEATS: readonly (readonly [RegExp, string])[] = [
  [/\bSenate$/u, 'senator'],
  [/\bSupreme Court$/u, 'justice'],
  [
    /\b(?:Parliament|Assembly|Congress|House|House of \p{L}+|Council|Legislature|Duma|Knesset|Bundestag|Sabha|Committee|Board)$/u,
    'member',
  ],
];
const SEATING = new Set('elected appointed confirmed re-elected reelected nominated'.split(' '));
const BESIDE = new Set(
  'was were is been first also again currently who has had then being'.split(' '),
);

/** Offices that a verb tells: "Ana Lima heads the union", "a union led by Ana", "elected to the Senate". */
export function verbOffices(context: TieContext, one: ReadSentence): readonly FoundTie[] {
  const { phrase } = one;
  return phrase.flatMap((item, index) => {
    if (item.kind !== 'word') return [];
    const office = SEATING.has(item.lower)
      ? seated(context, phrase, index)
      : (heading(phrase, index) ?? headed(phrase, index));
    return office === null ? [] : [tieOf(office, one)];
  });
}

interface VerbOffice {
  readonly person: NameItem;
  readonly body: NameItem;
  readonly label: string;
  readonly rule: string;
}

function heading(phrase: Phrase, index: number): VerbOffice | null {
  const label = HEADING.get(phrase[index]?.lower ?? '');
  const person = label === undefined ? null : subject(phrase, index);
  const body = organizationFrom(phrase, index + 1);
  if (label === undefined || person === null || body === null) return null;
  // "leads the union to victory" is a deed.
  if (isAt(phrase, phrase.indexOf(body) + 1, 'to', 'in', 'into')) return null;
  return { person, body, label, rule: 'office-heads' };
}

/** "the union, led by its founder Ana Lima" needs the body right before. */
function headed(phrase: Phrase, index: number): VerbOffice | null {
  const label = HEADED.get(phrase[index]?.lower ?? '');
  if (label === undefined || !isAt(phrase, index + 1, 'by')) return null;
  let at = index - 1;
  while (isAt(phrase, at, ',', 'is', 'was', 'currently', 'which')) at -= 1;
  const body = bodyAt(phrase, at);
  let to = index + 2;
  for (; to < index + 6 && personAt(phrase, to) === null; to += 1)
    if (wordAt(phrase, to)?.isCapital !== true) return null;
  const person = personAt(phrase, to);
  if (body?.entityKind !== 'ORGANIZATION' || person === null) return null;
  return { person, body, label, rule: 'office-headed-by' };
}

function seated({ reading }: TieContext, phrase: Phrase, index: number): VerbOffice | null {
  const active = personAt(phrase, index + 1);
  const to = active === null ? index + 1 : index + 2;
  if (!isAt(phrase, to, 'to')) return null;
  const body = organizationFrom(phrase, to + 1);
  const name = body === null ? '' : (reading.entities.get(body.entity)?.name ?? body.text);
  const label = SEATS.find(
    ([pattern]) => pattern.test(name) || pattern.test(body?.text ?? ''),
  )?.[1];
  const person = active ?? subject(phrase, index);
  if (body === null || label === undefined || person === null) return null;
  return isAt(phrase, index, 'nominated')
    ? null
    : { person, body, label, rule: 'office-elected-to' };
}

function subject(phrase: Phrase, verb: number): NameItem | null {
  let at = verb - 1;
  while (at > verb - 5 && BESIDE.has(phrase[at]?.lower ?? '')) at -= 1;
  if (isAt(phrase, at, ',')) at -= 1;
  return personAt(phrase, at);
}

function organizationFrom(phrase: Phrase, from: number): NameItem | null {
  let at = from;
  while (isAt(phrase, at, 'the', 'a', 'an') || wordAt(phrase, at)?.isCapital === true) at += 1;
  const body = at > from + 3 ? null : bodyAt(phrase, at);
  return body?.entityKind === 'ORGANIZATION' && !isAt(phrase, at + 1, "'s") ? body : null;
}

function tieOf({ person, body, label, rule }: VerbOffice, { sentence }: ReadSentence): FoundTie {
  const object: EntityKey = body.entity;
  return {
    predicate: 'HOLDS_POSITION',
    subject: person.entity,
    object,
    label,
    span: { start: Math.min(person.start, body.start), end: Math.max(person.end, body.end) },
    sentence,
    confidence: 0.75,
    method: `rule:${rule}@1`,
  };
}
