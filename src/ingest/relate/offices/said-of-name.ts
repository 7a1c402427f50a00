import { isAt, personAt, wordAt, type Phrase } from '../phrase/phrase-item.ts';
import { beforeLeading, heldByOne, type Held } from './held.ts';
import type { TitleGroup } from './title-group.ts';

/** Words between a verb and its subject. */
const MAX_BACK = 12;

const POSTS = 'post office position role job title'.split(' ');

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

/** "Ana Lima was elected president of", "she served as the mayor of", "appointed Ana as director". */
export function saidOfName(phrase: Phrase, group: TitleGroup): Held | null {
  const from = group.first - 1;
  let at = beforeLeading(phrase, from);
  let isAs = phrase.slice(at + 1, from + 1).some(({ lower }) => lower === 'as');
  const isNegated = isAt(phrase, at, 'not', 'never') || isAt(phrase, at - 1, 'no');
  if (isNegated) at = beforeLeading(phrase, isAt(phrase, at - 1, 'no') ? at - 2 : at - 1);
  // "held the post of speaker"
  if (isAt(phrase, at, 'of') && isAt(phrase, at - 1, ...POSTS)) {
    at = beforeLeading(phrase, at - 2);
    isAs = true;
  }
  const person = personAt(phrase, at);
  if (person !== null) {
    // "named Ana Lima director", "replaces Ana Lima as director".
    const verb = phrase[at - 1]?.lower ?? '';
    if (!MADE.has(verb) && !(isAs && PUT.has(verb))) return null;
    return heldByOne(group, 'as', { index: at, person, own: null });
  }
  const verb = wordAt(phrase, at);
  if (verb === null) return null;
  const isVerb = BE.has(verb.lower) || MADE.has(verb.lower) || (isAs && AS_VERBS.has(verb.lower));
  return isVerb ? subjectBefore(phrase, at, group, isNegated) : null;
}

/** "the union's chairman is Ana Lima", "whose commander is President Ana Lima". */
export function saidOfTitle(phrase: Phrase, group: TitleGroup): Held | null {
  if (!isAt(phrase, group.last, 'is', 'was', 'are', 'were')) return null;
  for (let at = group.last + 1; at < Math.min(phrase.length, group.last + 5); at += 1) {
    const person = personAt(phrase, at);
    if (person !== null) return heldByOne(group, 'said-of-name', { index: at, person, own: null });
    const word = wordAt(phrase, at);
    if (word?.isCapital !== true && !isAt(phrase, at, 'the', 'prime', 'minister', 'president'))
      return null;
  }
  return null;
}

function subjectBefore(
  phrase: Phrase,
  verb: number,
  group: TitleGroup,
  denied: boolean,
): Held | null {
  let isNegated = denied;
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
