import { FORCE_WORDS, LABOUR_WORDS } from '../../lexicon/event-nouns.ts';
import type { Reading } from '../reading.ts';
import { eventLexicon, listed } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';

/** What a bare "strike" of a text means. */
export type StrikeSense = (words: readonly Word[], trigger: Trigger) => Trigger;

/**
 * "strike" is an attack or a stop of work: the words of its sentence tell, else those of the whole
 * text, which are counted once.
 */
export function strikeSense({ plain }: Reading): StrikeSense {
  const labour = new Set(listed(LABOUR_WORDS));
  const force = new Set(listed(FORCE_WORDS));
  const count = (words: Iterable<string>): number => {
    let balance = 0;
    for (const word of words) balance += (labour.has(word) ? 1 : 0) - (force.has(word) ? 1 : 0);
    return balance;
  };
  let ofText: number | null = null;
  return (words, trigger) => {
    if (trigger.form === 'passive' || !BARE.test(words[trigger.to - 1]?.text ?? '')) return trigger;
    if (trigger.theme.name !== 'attack') return trigger;
    let balance = count(words.map(({ text }) => text));
    if (balance === 0) balance = ofText ??= count(plain.toLowerCase().match(/\p{L}+/gu) ?? []);
    const theme = eventLexicon().themes.get('strike');
    return balance > 0 && theme !== undefined
      ? { ...trigger, theme, owner: trigger.owner === null ? null : theme.subject }
      : trigger;
  };
}

const BARE = /^strikes?$/u;
