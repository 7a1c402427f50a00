import { DEMONYMS } from '../lexicon/demonyms.ts';
import { ordinaryWords } from '../lexicon/ordinary-words.ts';
import { LEADING_FAMILY_NAMES, TITLES, TITLE_HEADS } from '../lexicon/words.ts';
import { WORD_CLASSES, type WordClass } from '../lexicon/word-classes.ts';
import { featureNumber, type FeatureName } from './feature-names.ts';
import { listKey, nameLists, WORD_LISTS } from './name-lists.ts';
import { isCapital, shapeOf } from './shape.ts';

/** What is known of a word wherever it stands. */
export interface WordInfo {
  readonly text: string;
  readonly lower: string;
  /** As the lists of names know it, the exact writing first. */
  readonly keys: readonly string[];
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  readonly hasLetter: boolean;
  readonly classes: ReadonlySet<WordClass>;
  readonly isGiven: boolean;
  readonly isTitle: boolean;
  /** Numbers of the features that hold wherever it stands, but for those of the vectors' vocabulary. */
  readonly features: readonly number[];
}

interface Lexicon {
  readonly ordinary: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, readonly WordClass[]>;
}

let built: Lexicon | undefined;

function lexicon(): Lexicon {
  built ??= { ordinary: ordinaryWords(), classes: classesByWord() };
  return built;
}

const isWordClass = (name: string): name is WordClass => name in WORD_CLASSES;

/** Classes of capital words by the word as written, the others by the word in small letters. */
function classesByWord(): ReadonlyMap<string, readonly WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const [name, words] of Object.entries(WORD_CLASSES)) {
    if (!isWordClass(name)) continue;
    for (const word of new Set(words.trim().split(/\s+/u))) {
      const list = classes.get(word);
      if (list === undefined) classes.set(word, [name]);
      else list.push(name);
    }
  }
  return classes;
}

const titleCased = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** @param text the word as written, with a straight apostrophe */
export function describeWord(text: string): WordInfo {
  const lower = text.toLowerCase();
  const capital = isCapital(text);
  const allCapitals = capital && text.length > 1 && text === text.toUpperCase();
  // "PYONGYANG" is looked up as "Pyongyang" too.
  const spelled = allCapitals ? titleCased(text) : text;
  const { classes, ordinary } = lexicon();
  const own = new Set<WordClass>([
    ...(capital ? [...(classes.get(text) ?? []), ...(classes.get(spelled) ?? [])] : []),
    ...(classes.get(lower) ?? []),
  ]);
  const people = capital
    ? (nameLists().people.get(text) ?? 0) | (nameLists().people.get(spelled) ?? 0)
    : 0;
  const isTitle = TITLE_HEADS.has(spelled);
  const names: FeatureName[] = [...shapeOf(text)];
  for (const name of own) names.push(`class:${name}`);
  WORD_LISTS.forEach((list, bit) => {
    if ((people & (1 << bit)) !== 0) names.push(`people:${list}`);
  });
  if (capital) {
    if (DEMONYMS.has(spelled)) names.push('word:demonym');
    if (ordinary.has(lower)) names.push('word:ordinary');
    if (TITLES.has(spelled)) names.push('word:title');
    if (isTitle) names.push('word:titleHead');
    if (LEADING_FAMILY_NAMES.has(spelled)) names.push('word:familyFirst');
  }
  const key = listKey(text);
  return {
    text,
    lower,
    keys: key === lower ? [lower] : [key, lower],
    isCapital: capital,
    isAllCapitals: allCapitals,
    hasLetter: /\p{L}/u.test(text),
    classes: own,
    isGiven: (people & 3) !== 0,
    isTitle,
    features: names.map(featureNumber),
  };
}
