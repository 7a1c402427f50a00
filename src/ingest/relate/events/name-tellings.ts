import type { DraftMention } from '../../../graph/model/draft.ts';
import type { EventTheme } from '../../lexicon/event-themes.ts';
import { isWithin, kindOf, type Reading } from '../reading.ts';
import { eventLexicon } from './event-lexicon.ts';
import { around, type EventTelling } from './event-telling.ts';
import type { Telling } from './telling.ts';
import { isDeterminer } from './word-classes.ts';

/** What stands beside the name of an event tells of it: "the Cup in Oslo in 2011", "the 2011 Cup". */
export function nameTellings({ reading, sentence, words }: Telling): readonly EventTelling[] {
  return words.flatMap(({ mention }, at) => {
    if (mention === null || kindOf(reading, mention.entity) !== 'EVENT') return [];
    const places: DraftMention[] = [];
    let date = words[at - 1]?.date ?? null;
    for (let next = at + 1; next < Math.min(words.length, at + MAX_STEPS); next += 1) {
      const word = words[next];
      if (word === undefined) break;
      if (word.date !== null) date ??= word.date;
      else if (word.mention !== null && kindOf(reading, word.mention.entity) === 'PLACE')
        places.push(word.mention);
      else if (!/^[(,]$|^(?:in|at|on|of|held)$/u.test(word.text) && !isDeterminer(word)) break;
    }
    const value = date?.value ?? yearOfName(mention);
    if (value === null && places.length === 0) return [];
    const near = [mention, ...places, ...(date === null ? [] : [date])];
    return [
      {
        theme: themeOf(reading, mention),
        span: around(near.filter((one) => isWithin(one, sentence))),
        sentence,
        roles: [],
        places,
        date: value,
        named: mention,
        weight: 0,
        isPlanned: false,
        isEarlier: false,
        isDefinite: false,
        matter: null,
        method: 'rule:event-beside-name@1',
      },
    ];
  });
}

/** Steps behind the name in which its place and its date may stand. */
const MAX_STEPS = 8;

/** "2011 Harbour Cup" was in 2011. */
export const yearOfName = ({ exact }: DraftMention): string | null =>
  /(?:^|\s)((?:1[5-9]|20)\d\d)(?=\s|$)/u.exec(exact)?.[1] ?? null;

function themeOf(reading: Reading, mention: DraftMention): EventTheme {
  const { themes } = eventLexicon();
  const entity = reading.entities.get(mention.entity);
  const kind = entity?.kind === 'EVENT' ? entity.eventKind : 'OTHER';
  const found = [...themes.values()].find((theme) => theme.kind === kind && theme.weight > 0);
  const theme = kind === 'OTHER' ? themes.get('gathering') : found;
  if (theme === undefined) throw new Error(`No theme is of the kind ${kind}.`);
  return theme;
}
