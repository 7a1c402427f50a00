import { PREDICATES } from '../../../graph/model/predicates.ts';
import type { FoundTie } from '../claims.ts';
import { isAt, type Phrase, type PhraseItem } from '../phrase/phrase-item.ts';
import { partyWordsOf } from '../phrase/party-words.ts';
import type { ReadSentence, TieContext } from '../phrase/tie-context.ts';
import { BODY_RULES } from './body-rules.ts';
import { partyTies } from './party-ties.ts';
import { personTies } from './person-ties.ts';
import { PLACE_RULES } from './place-rules.ts';
import { POWER_RULES } from './power-rules.ts';
import {
  compilePattern,
  firstWords,
  matchPattern,
  mayBegin,
  type TieEnd,
  type TieMatch,
  type TiePattern,
} from './tie-pattern.ts';
import type { TieRule } from './tie-rule.ts';

interface CompiledPattern {
  readonly rule: TieRule;
  readonly pattern: TiePattern;
}

interface Patterns {
  readonly all: readonly CompiledPattern[];
  /** What some pattern begins with. */
  readonly words: ReadonlySet<string>;
  /** Those that may begin with an item, by what tells it: as many as there are such words. */
  readonly byItem: Map<string, readonly CompiledPattern[]>;
}

let compiled: Patterns | undefined;

function compileRules(): Patterns {
  const all = [...PLACE_RULES, ...BODY_RULES, ...POWER_RULES].flatMap((rule) =>
    rule.patterns.map((pattern) => ({ rule, pattern: compilePattern(pattern) })),
  );
  const words = new Set(all.flatMap(({ pattern }) => [...firstWords(pattern)]));
  return { all, words, byItem: new Map() };
}

/** The patterns that may begin with the item, in the order of the rules. */
function patternsAt(item: PhraseItem): readonly CompiledPattern[] {
  const { all, words, byItem } = (compiled ??= compileRules());
  const key = keyOf(item, words);
  const known = byItem.get(key);
  if (known !== undefined) return known;
  const found = all.filter(({ pattern }) => mayBegin(pattern, item));
  byItem.set(key, found);
  return found;
}

/** Items of one key begin the same patterns. */
function keyOf(item: PhraseItem, words: ReadonlySet<string>): string {
  if (item.kind === 'name') return item.entityKind;
  const word = words.has(item.lower) ? item.lower : '';
  return item.kind === 'word' && item.isCapital ? `^${word}` : word;
}

/** Standing ties that the words between two names tell: who belongs to, lies in, owns, follows what. */
export function findTies(context: TieContext): readonly FoundTie[] {
  const found: FoundTie[] = [];
  const parties = partyWordsOf(context);
  for (const one of context.sentences) {
    found.push(...personTies(context, one), ...partyTies(parties, one));
    one.phrase.forEach((item, first) => {
      for (const { rule, pattern } of patternsAt(item)) {
        const match = matchPattern(one.phrase, first, pattern, context.adjectives);
        if (match !== null) found.push(...tiesOf(context, one, rule, match));
      }
    });
  }
  return found;
}

function tiesOf(
  context: TieContext,
  one: ReadSentence,
  rule: TieRule,
  match: TieMatch,
): readonly FoundTie[] {
  const { phrase, sentence } = one;
  const { first, last } = match;
  const ties: FoundTie[] = [];
  for (const subject of match.subjects)
    for (const object of match.objects) {
      if (subject.entity === object.entity || isOwnerBehind(phrase, match, object)) continue;
      if (rule.check?.({ context, phrase, subject, object, first, last }) === false) continue;
      const start = phrase[first]?.start ?? 0;
      const end = phrase[last - 1]?.end ?? start;
      ties.push({
        predicate: rule.predicate,
        subject: subject.entity,
        object: object.entity,
        label: labelBetween(context, one, [subject, object]) ?? PREDICATES[rule.predicate].label,
        span: { start, end },
        sentence,
        confidence: rule.confidence,
        method: `rule:${rule.name}@1`,
        negated: match.isNegated,
      });
    }
  return ties;
}

/** "in China's south", "of the union's school": not in China as such, not of the union itself. */
const isOwnerBehind = (phrase: Phrase, { last }: TieMatch, object: TieEnd): boolean =>
  object.last === last && isAt(phrase, last, "'s");

/** The words between the two names; null where only a mark stands there. */
function labelBetween(
  { reading }: TieContext,
  { phrase }: ReadSentence,
  [left, right]: readonly [TieEnd, TieEnd],
): string | null {
  const from = Math.min(left.last, right.last);
  const to = Math.max(left.first, right.first);
  const words = phrase.slice(from, to).filter(({ kind }) => kind === 'word');
  const [head, tail] = [words.at(0), words.at(-1)];
  if (head === undefined || tail === undefined) return null;
  const label = reading.text
    .slice(head.start, tail.end)
    .replace(NO_LABEL, '')
    .replace(ARTICLE_END, '');
  return label === '' ? null : label;
}

/** What a label need not repeat: that it is so, or not so, and of what. */
const NO_LABEL =
  /^(?:(?:is|are|was|were|been|has|have|had|does|do|did|not|never|who|which|that|a|an|the)\s+|(?:is|was|the)$)*/iu;
const ARTICLE_END = /\s(?:the|a|an)$/iu;
