import { TOPIC_WORDS, type Topic } from '../lexicon/topic-words.ts';
import { WORD_CLASSES, type WordClass } from '../lexicon/word-classes.ts';
import { PHRASE_LISTS, WORD_LISTS } from './name-lists.ts';

/** What a word's writing tells. */
const SHAPES = [
  'shape:lower',
  'shape:capital',
  'shape:capitals',
  'shape:mixed',
  'shape:initial',
  'shape:dotted',
  'shape:digits',
  'shape:year',
  'shape:withDigit',
  'shape:ordinal',
  'shape:stop',
  'shape:comma',
  'shape:quote',
  'shape:open',
  'shape:close',
  'shape:colon',
  'shape:hyphen',
  'shape:dash',
  'shape:slash',
  'shape:mark',
  'shape:possessive',
  'shape:contraction',
  'shape:elision',
  'shape:acronym',
  'shape:short',
  'shape:long',
  'shape:foreign',
  'shape:domain',
] as const;

/** What the word lists of single words tell. */
const WORDS = [
  'word:demonym',
  'word:ordinary',
  'word:title',
  'word:titleHead',
  'word:familyFirst',
  'word:unknown',
  'word:top1000',
  'word:top10000',
  'word:top40000',
] as const;

/** Where it stands. */
const PLACES = [
  'at:sentenceStart',
  'at:firstWord',
  'at:sentenceEnd',
  'at:blockStart',
  'at:afterQuote',
  'at:afterColon',
  'at:gluedBefore',
  'at:gluedAfter',
  'at:inBrackets',
  'at:titleCase',
  'at:capitals',
  'at:HEADLINE',
  'at:STANDFIRST',
  'at:DATELINE',
  'at:BYLINE',
  'at:SUBHEADING',
  'at:CAPTION',
  'at:CREDIT',
  'at:LINK',
] as const;

/** What the document's other namings of the word tell. */
export const DOCUMENT_FEATURES = [
  'doc:lowerSeen',
  'doc:capitalInside',
  'doc:once',
  'doc:some',
  'doc:often',
  'doc:inLongerRun',
  'doc:afterTitle',
  'doc:afterGiven',
  'doc:beforeName',
  'doc:withBodyWord',
  'doc:withPlaceWord',
  'doc:withEventWord',
  'doc:afterIn',
  'doc:afterOf',
  'doc:afterThe',
  'doc:beforePersonVerb',
  'doc:beforeBodyVerb',
  'doc:beforePlace',
  'doc:acronymOfText',
  'doc:expansion',
  'doc:bracketed',
] as const;

export type DocumentFeature = (typeof DOCUMENT_FEATURES)[number];

/** Where in a name of a list a word stands: begins, inside, last, or the whole of it. */
export const LIST_PARTS = ['B', 'I', 'L', 'U'] as const;

const CLASSES = Object.keys(WORD_CLASSES).map((name) => `class:${name}` as const);

const isTopic = (name: string): name is Topic => name in TOPIC_WORDS;

export const TOPICS: readonly Topic[] = Object.keys(TOPIC_WORDS).filter(isTopic);

/** All features; a feature's number is its place here, and the net's table has its row there. */
export const FEATURES: readonly string[] = [
  ...PHRASE_LISTS.flatMap((list) => LIST_PARTS.map((part) => `list:${list}:${part}`)),
  ...WORD_LISTS.map((list) => `people:${list}`),
  ...SHAPES,
  ...WORDS,
  ...PLACES,
  ...DOCUMENT_FEATURES,
  ...CLASSES,
  ...TOPICS.flatMap((topic) => [`topic:${topic}`, `topic:${topic}:much`, `near:${topic}`]),
];

export type FeatureName =
  | (typeof SHAPES)[number]
  | (typeof WORDS)[number]
  | (typeof PLACES)[number]
  | DocumentFeature
  | `class:${WordClass}`
  | `topic:${Topic}`
  | `topic:${Topic}:much`
  | `near:${Topic}`
  | `people:${(typeof WORD_LISTS)[number]}`;

const NUMBERS: ReadonlyMap<string, number> = new Map(FEATURES.map((name, index) => [name, index]));

/** @throws {Error} for a name that is none, which types prevent. */
export function featureNumber(name: FeatureName): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new Error(`No feature is called ${name}.`);
  return number;
}

/** The first of the four features of a list of whole names; the parts follow in their order. */
export const listFeature = (list: number): number => list * LIST_PARTS.length;
