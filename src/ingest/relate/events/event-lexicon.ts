import { EVENT_KINDS, type EventKind } from '../../../graph/model/vocabulary.ts';
import {
  COMPOUND_HEADS,
  EVENT_FIGURES,
  EVENT_IDIOMS,
  EVENT_NOUNS,
  OBJECT_NOUNS,
} from '../../lexicon/event-nouns.ts';
import { EVENT_THEMES, type EventTheme } from '../../lexicon/event-themes.ts';
import { EVENT_VERBS, STATIVE_VERBS } from '../../lexicon/event-verbs.ts';
import { formsOfVerb, type VerbTense } from './verb-forms.ts';

/** One way in which a verb tells of a happening. */
export interface VerbPattern {
  /** Null for a verb that only carries the noun behind it: "hold talks". */
  readonly theme: EventTheme | null;
  /** "ended up": where it fits, the verb tells of nothing. */
  readonly isNothing: boolean;
  /** What must stand directly behind the verb. */
  readonly tail: readonly string[];
  /** A class of nouns that the object (`@`) or the subject (`<`) must have; `any` for a happening. */
  readonly object: string | null;
  readonly subject: string | null;
  readonly isNamed: boolean;
  /** The subject must have a name: "the Soviet Union collapsed". */
  readonly isNamedSubject: boolean;
  /** There must be no object: "Peru lost". */
  readonly isAlone: boolean;
}

export interface VerbForm {
  readonly lemma: string;
  readonly tenses: ReadonlySet<VerbTense>;
  /** The narrower ones first. */
  readonly patterns: readonly VerbPattern[];
}

export interface NounForm {
  readonly words: readonly string[];
  readonly theme: EventTheme;
  /** Of whom "of" or a possessor names. */
  readonly owner: string;
  readonly isPlural: boolean;
}

export interface EventLexicon {
  readonly themes: ReadonlyMap<string, EventTheme>;
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** Forms of verbs that tell of no happening. */
  readonly statives: ReadonlySet<string>;
  /** By their first word, the longer ones first. */
  readonly nouns: ReadonlyMap<string, readonly NounForm[]>;
  readonly objects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly compoundHeads: ReadonlySet<string>;
  /** By each of their words, with the place that it has in them. */
  readonly idioms: ReadonlyMap<string, readonly Idiom[]>;
  readonly figures: ReadonlySet<string>;
}

/** Words in which a happening's noun tells of none: "war of words". */
export interface Idiom {
  readonly words: readonly string[];
  readonly at: number;
}

let built: EventLexicon | null = null;

/** The word lists as tables, built at first use. */
export function eventLexicon(): EventLexicon {
  built ??= build();
  return built;
}

const rows = (list: string): readonly (readonly string[])[] =>
  list
    .replaceAll('\n  ', '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));

/** The words of a list that is wrapped. */
export const listed = (list: string): readonly string[] => list.replaceAll('\n', '').split(';');

const KINDS: ReadonlyMap<string, EventKind> = new Map(EVENT_KINDS.map((kind) => [kind, kind]));

function build(): EventLexicon {
  const themes = new Map<string, EventTheme>();
  for (const [
    name = '',
    kind = '',
    title = '',
    subject = '',
    object = '',
    other = '',
    weight = '',
  ] of rows(EVENT_THEMES)) {
    const known = KINDS.get(kind);
    if (known === undefined) throw new Error(`The theme ${name} has the unknown kind ${kind}.`);
    themes.set(name, { name, kind: known, title, subject, object, other, weight: Number(weight) });
  }
  return {
    themes,
    verbs: buildVerbs(themes),
    statives: new Set(listed(STATIVE_VERBS).flatMap((lemma) => [...formsOfVerb(lemma).keys()])),
    nouns: buildNouns(themes),
    objects: buildObjects(),
    compoundHeads: new Set(listed(COMPOUND_HEADS)),
    idioms: buildIdioms(),
    figures: new Set(listed(EVENT_FIGURES)),
  };
}

function buildVerbs(
  themes: ReadonlyMap<string, EventTheme>,
): ReadonlyMap<string, readonly VerbForm[]> {
  const patterns = new Map<string, VerbPattern[]>();
  for (const [name = '', verbs = ''] of rows(EVENT_VERBS)) {
    const theme = themes.get(name) ?? null;
    if (theme === null && name !== '' && name !== NOTHING)
      throw new Error(`No theme is called ${name}.`);
    for (const entry of verbs.split(';')) {
      const [lemma = '', ...rest] = entry.split(' ');
      const known = patterns.get(lemma) ?? [];
      known.push({ ...readPattern(theme, rest), isNothing: name === NOTHING });
      patterns.set(lemma, known);
    }
  }
  const forms = new Map<string, VerbForm[]>();
  for (const [lemma, known] of patterns) {
    known.sort((left, right) => narrowness(right) - narrowness(left));
    for (const [form, tenses] of formsOfVerb(lemma)) {
      const all = forms.get(form) ?? [];
      all.push({ lemma, tenses, patterns: known });
      forms.set(form, all);
    }
  }
  return forms;
}

/** In the place of a theme. */
const NOTHING = '-';

function readPattern(
  theme: EventTheme | null,
  rest: readonly string[],
): Omit<VerbPattern, 'isNothing'> {
  const marked = (sign: string): string | null => {
    const found = rest.find((word) => word.startsWith(sign));
    return found === undefined ? null : found.slice(1) === '' ? 'any' : found.slice(1);
  };
  return {
    theme,
    tail: rest.filter((word) => !/^[@<#^!]/u.test(word)),
    object: marked('@'),
    subject: marked('<'),
    isNamed: rest.includes('#'),
    isNamedSubject: rest.includes('^'),
    isAlone: rest.includes('!'),
  };
}

const narrowness = (pattern: VerbPattern): number =>
  4 * pattern.tail.length +
  (pattern.object === null ? 0 : pattern.object === 'any' ? 2 : 3) +
  (pattern.subject === null ? 0 : 3) +
  (pattern.isNamed || pattern.isNamedSubject || pattern.isAlone ? 1 : 0) +
  (pattern.isNothing ? 1 : 0);

function buildNouns(
  themes: ReadonlyMap<string, EventTheme>,
): ReadonlyMap<string, readonly NounForm[]> {
  const nouns = new Map<string, NounForm[]>();
  for (const [name = '', owner = '', list = ''] of rows(EVENT_NOUNS)) {
    const theme = themes.get(name);
    if (theme === undefined) throw new Error(`No theme is called ${name}.`);
    for (const entry of list.split(';')) {
      const isOnlyPlural = entry.endsWith('+');
      const single = entry.replace('+', '').split(' ');
      const shared = { theme, owner: owner === '' ? theme.subject : owner };
      if (!isOnlyPlural) add(nouns, { ...shared, words: single, isPlural: false });
      add(nouns, { ...shared, words: plural(single), isPlural: true });
    }
  }
  for (const known of nouns.values())
    known.sort((left, right) => right.words.length - left.words.length);
  return nouns;
}

function add(nouns: Map<string, NounForm[]>, form: NounForm): void {
  const [first = ''] = form.words;
  const known = nouns.get(first) ?? [];
  known.push(form);
  nouns.set(first, known);
}

/** "search for" becomes "searches for", "car bomb" "car bombs". */
function plural(words: readonly string[]): readonly string[] {
  const last = /^(?:of|on|for|to|against|at|over)$/u.test(words.at(-1) ?? '')
    ? words.length - 2
    : words.length - 1;
  return words.map((word, index) => (index === last ? pluralOf(word) : word));
}

export function pluralOf(word: string): string {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return `${word}es`;
  return /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function buildObjects(): ReadonlyMap<string, ReadonlySet<string>> {
  const objects = new Map<string, Set<string>>();
  for (const [name = '', list = ''] of rows(OBJECT_NOUNS))
    for (const noun of list.split(';'))
      for (const form of [noun, pluralOf(noun)]) {
        const known = objects.get(form) ?? new Set();
        known.add(name);
        objects.set(form, known);
      }
  return objects;
}

function buildIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const idioms = new Map<string, Idiom[]>();
  for (const idiom of listed(EVENT_IDIOMS)) {
    const words = idiom.split(' ');
    for (const [at, word] of words.entries())
      idioms.set(word, [...(idioms.get(word) ?? []), { words, at }]);
  }
  return idioms;
}

/** What a form can be: of a verb of the lists, else of an unknown regular verb in its past. */
export function verbForms(text: string): readonly VerbForm[] {
  const { verbs, statives, themes } = eventLexicon();
  const known = verbs.get(text);
  if (known !== undefined) return known;
  if (!text.endsWith('ed') && !text.endsWith('ing')) return [];
  const happening = themes.get('happening');
  if (happening === undefined || !UNKNOWN_VERB.test(text) || statives.has(text)) return [];
  const tenses: ReadonlySet<VerbTense> = new Set(
    text.endsWith('ing') ? ['gerund'] : ['past', 'participle'],
  );
  return [{ lemma: text, tenses, patterns: [{ ...BARE, theme: happening }] }];
}

const UNKNOWN_VERB = /^[a-z-]{3,20}(?:[^e]ed|ing)$/u;
const BARE: Omit<VerbPattern, 'theme'> = {
  tail: [],
  object: null,
  subject: null,
  isNothing: false,
  isNamed: false,
  isNamedSubject: false,
  isAlone: false,
};
