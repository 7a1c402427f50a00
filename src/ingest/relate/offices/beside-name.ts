import { HONORIFIC_WORDS, POSTNOMINAL_HEADS } from '../../lexicon/relations-offices.ts';
import {
  bodyAt,
  isAt,
  personAt,
  wordAt,
  type NameItem,
  type Phrase,
} from '../phrase/phrase-item.ts';
import { beforeLeading, heldByOne, type Held, type Holder } from './held.ts';
import type { TitleGroup } from './title-group.ts';

/** "Ana Lima, the foreign minister of", "Ana Lima (director)", "Ana Lima — the senator for". */
export function behindName(phrase: Phrase, group: TitleGroup): Held | null {
  let at = group.first - 1;
  const named = personAt(phrase, at);
  if (named !== null && POSTNOMINAL_HEADS.has(group.title.head))
    return heldByOne(group, 'behind-name', { index: at, person: named, own: null });
  at = beforeLeading(phrase, at);
  if (!isAt(phrase, at, ',', '(', '—', '–')) return null;
  let before = at - 1;
  if (POSTNOMINAL_HEADS.has(phrase[before]?.lower ?? '')) before -= 1;
  // "Ana Lima, 45, the minister"; "Ana Lima, Jr., the minister".
  if (
    /^(?:\d{1,3}|jr|sr|ii|iii)$/u.test(phrase[before]?.lower ?? '') &&
    isAt(phrase, before - 1, ',')
  )
    before -= 2;
  const person = personAt(phrase, before);
  if (person === null) return null;
  const isApposition = closes(phrase, group);
  return isApposition
    ? heldByOne(group, 'behind-name', { index: before, person, own: null })
    : null;
}

/** Behind an apposition stands a mark, the end or its verb, never another name that it belongs to. */
function closes(phrase: Phrase, group: TitleGroup): boolean {
  const after = phrase[group.title.last];
  if (group.behind !== null || after?.kind !== 'name') return true;
  return after.entityKind !== 'PERSON';
}

/** "Norway's foreign minister Ana Lima", "the head of the union, Ana Lima", "Senators Ana and Bo". */
export function beforeName(phrase: Phrase, group: TitleGroup): Held | null {
  for (const end of [
    group.behind?.last ?? group.title.last,
    group.title.last,
    group.title.fieldEnd,
  ]) {
    const first = personFrom(phrase, end);
    if (first === null) continue;
    const one = holderAt(phrase, first.index, first.person);
    const holders = group.title.isPlural ? listedFrom(phrase, one) : [one];
    return { group, link: 'before-name', holders, pronoun: null, isNegated: false };
  }
  return null;
}

function personFrom(
  phrase: Phrase,
  end: number,
): { readonly index: number; readonly person: NameItem } | null {
  let at = pastBrackets(phrase, end);
  if (isAt(phrase, at, ',', ':')) at += 1;
  while (at < end + 6) {
    const word = wordAt(phrase, at);
    if (word !== null && (HONORIFIC_WORDS.has(word.lower) || word.text === 'HE')) at += 1;
    else if (isAt(phrase, at, '.') && at > end) at += 1;
    else if (isAt(phrase, at, 'the') && isAt(phrase, at + 1, 'right', 'honourable', 'honorable'))
      at += 1;
    else break;
  }
  const person = personAt(phrase, at);
  return person === null || (isAt(phrase, at + 1, "'s") && end !== at)
    ? null
    : { index: at, person };
}

/** "the union (National Union of Sailors), Ana Lima": a short aside in brackets is passed. */
function pastBrackets(phrase: Phrase, end: number): number {
  if (!isAt(phrase, end, '(')) return end;
  for (let at = end + 1; at < Math.min(phrase.length, end + 12); at += 1)
    if (isAt(phrase, at, ')')) return at + 1;
  return end;
}

/** The first holder and those listed behind: "Senators Ana Lima, Bo Ray and Cy Orr". */
function listedFrom(phrase: Phrase, first: Holder): readonly Holder[] {
  const holders = [first];
  let end = endOf(first);
  let at = end;
  while (isAt(phrase, at, ',', 'and', '&') || personAt(phrase, at) !== null) {
    const person = personAt(phrase, at);
    if (person !== null) {
      if (at === end) break;
      const holder = holderAt(phrase, at, person);
      holders.push(holder);
      end = endOf(holder);
      at = end;
    } else at += 1;
  }
  return holders;
}

const endOf = ({ own, index }: Holder): number => own?.last ?? index + 1;

function holderAt(phrase: Phrase, index: number, person: NameItem): Holder {
  let at = index + 1;
  if (!isAt(phrase, at, 'of', 'from')) return { index, person, own: null };
  at += 1;
  if (isAt(phrase, at, 'the')) at += 1;
  if (bodyAt(phrase, at) !== null && isAt(phrase, at + 1, "'s") && bodyAt(phrase, at + 2) !== null)
    at += 2;
  const body = bodyAt(phrase, at);
  const own =
    body === null ? null : { entity: body.entity, first: index + 1, last: at + 1, isField: false };
  return { index, person, own };
}
