import { HONORIFIC_WORDS, POSTNOMINAL_HEADS } from '../../lexicon/relations-offices.ts';
import {
  bodyAt,
  isAt,
  personAt,
  wordAt,
  type NameItem,
  type Phrase,
} from '../phrase/phrase-item.ts';
import type { ToldBody } from '../phrase/tie-context.ts';
import type { TitleGroup } from './title-group.ts';

/** How the words join the holder to the title; each is a rule with a precision of its own. */
export type Link = 'before-name' | 'behind-name' | 'said-of-name' | 'as' | 'chain';

export interface Holder {
  readonly index: number;
  readonly person: NameItem;
  /** "publishers Ana of this paper and Bo of that one": a body of the holder's own. */
  readonly own: ToldBody | null;
}

export interface Held {
  readonly group: TitleGroup;
  readonly link: Link;
  readonly holders: readonly Holder[];
  /** A holder that a pronoun stands for, to be looked up by the caller. */
  readonly pronoun: { readonly word: string; readonly index: number } | null;
  readonly isNegated: boolean;
}

/** Words between a verb and its subject. */
const MAX_BACK = 12;

const DETERMINERS = ['the', 'a', 'an'];
const LEADING =
  'the a an now then currently formerly previously also once both one of either who its his her their as until recently'.split(
    ' ',
  );
const BE = new Set(
  'is was are were be been being became become becomes remains remained'.split(' '),
);
const MADE = new Set(
  'elected re-elected reelected appointed named chosen crowned made confirmed selected installed declared'.split(
    ' ',
  ),
);
const AS_VERBS = new Set(
  `serve serves served serving work works worked working act acts acted acting resign resigns resigned resigning
  resignation elected re-elected appointed named chosen sworn installed reinstated inaugurated retire retires retired
  down quit confirmed replaced succeeded return returned continue continues continued role position post job tenure
  time stint career term years year in took takes taking over out back aside up again him her held holds hold holding assumed assumes assuming resumed became`.split(
    /\s+/u,
  ),
);
const PUT = new Set(
  `appoint appoints appointing name names naming replace replaces replaced replacing succeed succeeds succeeded
  succeeding hired fired removed sacked reappointed by with installs inaugurated`.split(/\s+/u),
);
const BESIDE = new Set(
  `has had have been was is were are will be to also previously once later now recently currently first then again
  still formerly himself herself who who's eventually finally long thus yesterday today in being and forced due set years`.split(
    /\s+/u,
  ),
);
const NOT_YET = new Set(
  'could would might may should wants want wanted hopes hoped if unless candidate'.split(' '),
);

const POSTS = 'post office position role job title'.split(' ');

/** Whom each title of a phrase belongs to; a title without a holder is left out. */
export function findHeld(phrase: Phrase, groups: readonly TitleGroup[]): readonly Held[] {
  const held: (Held | null)[] = [];
  groups.forEach((group, order) => {
    const previous = held[order - 1] ?? null;
    held.push(
      chained(phrase, group, previous) ??
        behindName(phrase, group) ??
        beforeName(phrase, group) ??
        saidOf(phrase, group) ??
        saidOfTitle(phrase, group),
    );
  });
  for (let order = groups.length - 2; order >= 0; order -= 1) {
    const group = groups[order];
    const next = held[order + 1];
    if (group === undefined || held[order] !== null || next?.link !== 'before-name') continue;
    if (isJoined(phrase, group, next.group))
      held[order] = { ...next, group: shared(group, next.group), link: 'chain' };
  }
  return held
    .filter((one) => one !== null)
    .map((one, order, all) => withBodyOf(phrase, one, all[order + 1]));
}

/** "Ana Lima, president and director of the union": both offices are of the union. */
function withBodyOf(phrase: Phrase, one: Held, next: Held | undefined): Held {
  if (next?.link !== 'chain' || next.group.title.first - one.group.title.last !== 1) return one;
  if (one.holders[0]?.index !== next.holders[0]?.index) return one;
  return isAt(phrase, one.group.title.last, 'and', '&')
    ? { ...one, group: shared(one.group, next.group) }
    : one;
}

/** "Conservative leader and Prime Minister Ana Lima"; with "the" in front they are two people. */
function isJoined(phrase: Phrase, first: TitleGroup, second: TitleGroup): boolean {
  const gap = second.first - first.last;
  return (
    gap === 1 &&
    isAt(phrase, first.last, 'and', '&') &&
    !isAt(phrase, first.first - 1, ...DETERMINERS)
  );
}

/** A title without a body takes the one of the title that it is joined to. */
const shared = (group: TitleGroup, other: TitleGroup): TitleGroup =>
  group.before === null && group.behind === null && other.behind !== null
    ? { ...group, behind: other.behind }
    : group;

/** "Ana Lima, president of A and chairwoman of B". */
function chained(phrase: Phrase, group: TitleGroup, previous: Held | null): Held | null {
  if (previous === null || previous.link === 'before-name') return null;
  let at = group.first - 1;
  while (isAt(phrase, at, ...LEADING)) at -= 1;
  if (at < previous.group.last - 1) return null;
  while (at >= previous.group.last && isAt(phrase, at, 'and', ',', '&')) at -= 1;
  if (at !== previous.group.last - 1 || at === group.first - 1) return null;
  // The next of a list of people, each with a title: "Ana, director, and coach Bo".
  if (personAt(phrase, group.title.last) !== null) return null;
  if (!isAt(phrase, group.first - 1, ...DETERMINERS) && beforeName(phrase, group) !== null)
    return null;
  return { ...previous, group, link: 'chain' };
}

/** "Ana Lima, the foreign minister of", "Ana Lima (director)", "Ana Lima — the senator for". */
function behindName(phrase: Phrase, group: TitleGroup): Held | null {
  let at = group.first - 1;
  const named = personAt(phrase, at);
  if (named !== null && POSTNOMINAL_HEADS.has(group.title.head))
    return one(group, 'behind-name', { index: at, person: named, own: null });
  while (isAt(phrase, at, ...LEADING)) at -= 1;
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
  return isApposition ? one(group, 'behind-name', { index: before, person, own: null }) : null;
}

/** Behind an apposition stands a mark, the end or its verb, never another name that it belongs to. */
function closes(phrase: Phrase, group: TitleGroup): boolean {
  const after = phrase[group.title.last];
  if (group.behind !== null || after?.kind !== 'name') return true;
  return after.entityKind !== 'PERSON';
}

/** "Norway's foreign minister Ana Lima", "the head of the union, Ana Lima", "Senators Ana and Bo". */
function beforeName(phrase: Phrase, group: TitleGroup): Held | null {
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

/** "Ana Lima was elected president of", "she served as the mayor of", "appointed Ana as director". */
function saidOf(phrase: Phrase, group: TitleGroup): Held | null {
  let at = group.first - 1;
  let isAs = false;
  while (isAt(phrase, at, ...LEADING)) {
    isAs ||= isAt(phrase, at, 'as');
    at -= 1;
  }
  // "held the post of speaker"
  if (isAt(phrase, at, 'of') && isAt(phrase, at - 1, ...POSTS)) {
    at -= 2;
    while (isAt(phrase, at, ...LEADING)) at -= 1;
    isAs = true;
  }
  const person = personAt(phrase, at);
  if (person !== null) {
    // "named Ana Lima director", "replaces Ana Lima as director".
    const verb = phrase[at - 1]?.lower ?? '';
    if (!MADE.has(verb) && !(isAs && PUT.has(verb))) return null;
    return one(group, 'as', { index: at, person, own: null });
  }
  const verb = wordAt(phrase, at);
  if (verb === null) return null;
  const isVerb = BE.has(verb.lower) || MADE.has(verb.lower) || (isAs && AS_VERBS.has(verb.lower));
  return isVerb ? subjectBefore(phrase, at, group) : null;
}

/** "the union's chairman is Ana Lima", "whose commander is President Ana Lima". */
function saidOfTitle(phrase: Phrase, group: TitleGroup): Held | null {
  if (!isAt(phrase, group.last, 'is', 'was', 'are', 'were')) return null;
  for (let at = group.last + 1; at < Math.min(phrase.length, group.last + 5); at += 1) {
    const person = personAt(phrase, at);
    if (person !== null) return one(group, 'said-of-name', { index: at, person, own: null });
    const word = wordAt(phrase, at);
    if (word?.isCapital !== true && !isAt(phrase, at, 'the', 'prime', 'minister', 'president'))
      return null;
  }
  return null;
}

function subjectBefore(phrase: Phrase, verb: number, group: TitleGroup): Held | null {
  let isNegated = false;
  for (let at = verb; at >= Math.max(0, verb - MAX_BACK); at -= 1) {
    const person = personAt(phrase, at);
    const held = { group, link: 'said-of-name', isNegated } as const;
    if (person !== null) {
      const holder = { index: at, person, own: null };
      return { ...held, holders: [holder], pronoun: null };
    }
    if (isAt(phrase, at, 'he', 'she')) {
      const word = phrase[at]?.lower ?? '';
      return { ...held, holders: [], pronoun: { word, index: at } };
    }
    const word = phrase[at]?.lower ?? '';
    if (NOT_YET.has(word)) return null;
    if (word === 'not' || word === 'never' || word === 'longer') isNegated = true;
    else if (word === ',') {
      if (!isAt(phrase, at + 1, 'who') && personAt(phrase, at - 1) === null) return null;
    } else if (
      !BESIDE.has(word) &&
      !BE.has(word) &&
      !MADE.has(word) &&
      !AS_VERBS.has(word) &&
      !/^\d{1,4}$|ly$/u.test(word)
    )
      return null;
  }
  return null;
}

const one = (group: TitleGroup, link: Link, holder: Holder): Held => ({
  group,
  link,
  holders: [holder],
  pronoun: null,
  isNegated: false,
});
