import type { EntityKind } from '../../graph/model/vocabulary.ts';
import {
  DATE_WORDS,
  EVENT_HEADS,
  EVENT_TRIGGERS,
  FUNCTION_WORDS,
  ORGANIZATION_TRIGGERS,
  PLACE_HEADS,
  PLACE_TRIGGERS,
  THING_TRIGGERS,
  TITLE_HEADS,
} from '../lexicon/words.ts';
import { isJoined, type Token } from './tokens.ts';
import { nameWords } from './vocabulary-of-names.ts';

export interface TriggeredName {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly kind: EntityKind | 'THING';
}

/** Alone and with a capital inside a sentence they are names. */
const ALONE = new Set('Congress Parliament Senate Politburo Commons Olympics'.split(' '));

const NAME_WORDS = 10;

/**
 * A name that a word in it gives away: "... Ministry", "University of ...", "Lake ...", "... Cup".
 * `THING` is what such a word shows to be none of ours.
 */
export function triggeredName(
  tokens: readonly Token[],
  at: number,
  end: number,
  known: number,
): TriggeredName | null {
  if (
    PLACE_HEADS.has(tokens[at]?.text ?? '') &&
    end > at + 1 &&
    !TITLE_HEADS.has(tokens[at + 1]?.text ?? '')
  )
    return { first: at, last: Math.min(end, at + 3), kind: 'PLACE' };
  if (EVENT_HEADS.has(tokens[at]?.text ?? '') && end > at + 1)
    return { first: at, last: Math.min(end, at + 2), kind: 'EVENT' };
  const trigger = lastTrigger(tokens, at, end);
  if (trigger === -1 || trigger < at + known - 1) return null;
  const isHouse = tokens[trigger]?.text === 'House' && tokens[trigger + 1]?.lower === 'of';
  const kind = isHouse ? 'ORGANIZATION' : kindOf(tokens[trigger]?.text ?? '');
  if (kind === null) return null;
  const last = continued(tokens, trigger + 1, kind);
  if (trigger === at && last === trigger + 1) {
    return ALONE.has(tokens[at]?.text ?? '') ? { first: at, last, kind } : null;
  }
  return last - at > NAME_WORDS ? null : { first: at, last, kind };
}

function kindOf(word: string): TriggeredName['kind'] | null {
  if (ORGANIZATION_TRIGGERS.has(word)) return 'ORGANIZATION';
  if (EVENT_TRIGGERS.has(word)) return 'EVENT';
  if (PLACE_TRIGGERS.has(word)) return 'PLACE';
  return THING_TRIGGERS.has(word) ? 'THING' : null;
}

/** The last of the first group of such words; a title before a given name closes the search. */
function lastTrigger(tokens: readonly Token[], at: number, end: number): number {
  let trigger = -1;
  for (let index = at; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (DATE_WORDS.has(token.text) && index > at && trigger === -1) return -1;
    const next = tokens[index + 1];
    if (
      TITLE_HEADS.has(token.text) &&
      (index + 1 >= end || next === undefined || kindOf(next.text) === null)
    )
      return trigger;
    // "United" ends a club's name and begins other ones.
    const isTrigger = kindOf(token.text) !== null && !(token.text === 'United' && index === at);
    if (isTrigger) trigger = index;
    else if (trigger !== -1) return laterTrigger(tokens, index, end) ?? trigger;
    else if (index > at && token.gap === '-' && tokens[index - 1]?.lower === 'pro') return -1;
    else if (
      index === at &&
      nameWords().given.has(token.text) &&
      end - at === 2 &&
      !ORGANIZATION_TRIGGERS.has(next?.text ?? '') &&
      !PLACE_TRIGGERS.has(next?.text ?? '') &&
      !EVENT_TRIGGERS.has(next?.text ?? '')
    )
      return -1;
  }
  return trigger;
}

/** "Sydney Harbour" goes on to "Sydney Harbour Bridge Authority" when nothing else begins between. */
function laterTrigger(tokens: readonly Token[], from: number, end: number): number | null {
  for (let index = from; index < Math.min(end, from + 4); index += 1) {
    const text = tokens[index]?.text ?? '';
    if (TITLE_HEADS.has(text) || DATE_WORDS.has(text) || nameWords().given.has(text)) return null;
    if (ORGANIZATION_TRIGGERS.has(text) || EVENT_TRIGGERS.has(text)) return index;
  }
  return null;
}

/** "of the Philippines", "for Health and Human Services" behind the word. */
function continued(tokens: readonly Token[], from: number, kind: TriggeredName['kind']): number {
  if (kind === 'EVENT') return from;
  let last = from;
  for (let round = 0; round < 2; round += 1) {
    const link = tokens[last];
    if (
      link?.gap !== ' ' ||
      !(link.lower === 'of' || (link.lower === 'for' && kind === 'ORGANIZATION'))
    )
      return last;
    let name = last + 1;
    if (tokens[name]?.lower === 'the') name += 1;
    const first = tokens[name];
    if (first?.isCapital !== true || first.gap !== ' ') return last;
    if (DATE_WORDS.has(first.text) || FUNCTION_WORDS.has(first.lower)) return last;
    last = name + 1;
    last = capitals(tokens, last);
    const and = tokens[last];
    const second = tokens[last + 1];
    if (
      round === 0 &&
      kind === 'ORGANIZATION' &&
      and?.lower === 'and' &&
      and.gap === ' ' &&
      second?.isCapital === true &&
      nameWords().ordinary.has(second.lower)
    ) {
      last = capitals(tokens, last + 2);
    }
  }
  return last;
}

function capitals(tokens: readonly Token[], from: number): number {
  let last = from;
  for (;;) {
    const before = tokens[last - 1];
    const token = tokens[last];
    if (before === undefined || token?.isCapital !== true || !isJoined(before, token)) return last;
    last += 1;
  }
}
