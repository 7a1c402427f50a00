import type { Span } from '../../../graph/model/draft.ts';
import type { Message } from '../messages.ts';
import { firstAtOrAfter, isWithin, mentionsIn, type Reading } from '../reading.ts';
import { eventLexicon } from './event-lexicon.ts';
import type { EventTelling } from './event-telling.ts';

/** A message as a happening; sent for an anniversary, it is of that day when no other is named. */
export function messageTelling(reading: Reading, message: Message): EventTelling {
  const { sender, recipients, sentence, span } = message;
  const theme = eventLexicon().themes.get('message');
  if (theme === undefined) throw new Error('There is no theme for messages.');
  const occasion = mentionsIn(reading, sentence)
    .map(({ entity }) => reading.entities.get(entity))
    .find((entity) => entity?.kind === 'EVENT' && entity.eventKind === 'ANNIVERSARY');
  const occasionDate = occasion?.kind === 'EVENT' ? occasion.date : null;
  const next = reading.dates[firstAtOrAfter(reading.dates, span.start)];
  const said = next !== undefined && isWithin(next, sentence) ? next : null;
  return {
    theme,
    span,
    sentence,
    roles: [
      ...(sender === null ? [] : [{ mention: sender, role: 'sender' }]),
      ...recipients.map((mention) => ({ mention, role: 'recipient' })),
    ],
    places: [],
    date: said?.value ?? occasionDate ?? reportDate(reading, sentence),
    named: null,
    weight: 0.9,
    isPlanned: false,
    isEarlier: false,
    isDefinite: false,
    matter: null,
    method: 'rule:event-message@2',
  };
}

/** "..., the agency reported on Wednesday" dates what the sentences around it report. */
function reportDate(reading: Reading, sentence: Span): string | null {
  const from = Math.max(0, sentence.start - MAX_REPORT_DISTANCE);
  for (const report of reading.plain.slice(from, sentence.end).matchAll(REPORTED_ON)) {
    const at = from + report.index + report[0].length;
    const date = reading.dates[firstAtOrAfter(reading.dates, at)];
    if (date?.start === at) return date.value;
  }
  return null;
}

/** Characters: about two paragraphs. */
const MAX_REPORT_DISTANCE = 800;
const REPORTED_ON = /\b(?:reported|said|announced) (?:on )?(?=\p{Lu}\p{Ll}+day\b)/gu;
