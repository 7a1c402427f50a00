import type { Clause } from './clause.ts';
import { eventLexicon } from './event-lexicon.ts';
import type { Trigger } from './trigger.ts';
import type { Word } from './sentence-words.ts';
import { isModal, isNegation } from './word-classes.ts';

const OPEN: ReadonlySet<string> = new Set(['said', 'announcement', 'statement']);
const DUE = /^(?:must|should|ought)$/u;
/** Words of the clause behind "said" in which its first verb stands. */
const MAX_LEAD = 14;

/** What is said to be due is a demand, what somebody will not do a refusal: "said Peru must pay". */
export function refineStatement(
  words: readonly Word[],
  clauses: readonly Clause[],
  trigger: Trigger,
): Trigger {
  if (!OPEN.has(trigger.theme.name) || trigger.form !== 'active') return trigger;
  const said = clauses.find(({ from, isSubordinate }) => isSubordinate && from >= trigger.to);
  if (said === undefined || said.from - trigger.to > 3) return trigger;
  const limit = Math.min(said.to, said.from + MAX_LEAD);
  for (let at = said.from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined || word.mention !== null) continue;
    if (DUE.test(word.text)) return withTheme(trigger, 'demand');
    const isWill = word.text === 'will' || word.text === 'would';
    if (isWill && isNegation(words[at + 1])) return withTheme(trigger, 'refusal');
    if (isWill || isModal(word)) return trigger;
  }
  return trigger;
}

function withTheme(trigger: Trigger, name: string): Trigger {
  const theme = eventLexicon().themes.get(name);
  return theme === undefined ? trigger : { ...trigger, theme };
}
