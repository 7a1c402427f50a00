import type { DraftMention, Span } from '../../graph/model/draft.ts';
import { EVENT_TRIGGERS, UNREAL, type EventTrigger } from '../lexicon/relations-events.ts';
import { actorBefore } from './actors.ts';
import { isOutlet } from './credits.ts';
import { participantsOf } from './event-participants.ts';
import {
  around,
  clauseEnd,
  dateFor,
  isOver,
  placesIn,
  type EventRole,
  type EventTelling,
} from './event-telling.ts';
import type { Message } from './messages.ts';
import type { Antecedents } from './pronouns.ts';
import { firstAtOrAfter, isWithin, kindOf, mentionsIn, type Reading } from './reading.ts';

/** Every telling of a happening, at most one for a stretch of text. */
export function findTellings(
  reading: Reading,
  antecedents: Antecedents,
  messages: readonly Message[],
): readonly EventTelling[] {
  const bySentence = new Map<number, EventTelling[]>();
  for (const message of messages)
    told(bySentence, message.sentence).push(messageTelling(reading, message));
  const sentences = reading.sentences.filter(
    ({ block }) => block === 'BODY' || block === 'CAPTION',
  );
  for (const trigger of EVENT_TRIGGERS)
    for (const sentence of sentences)
      for (const match of reading.plain
        .slice(sentence.start, sentence.end)
        .matchAll(trigger.pattern)) {
        const start = sentence.start + match.index;
        const words = { start, end: start + match[0].length };
        const telling = tellingAt(reading, antecedents, trigger, words, sentence);
        if (telling === null) continue;
        const found = told(bySentence, sentence);
        if (!found.some((other) => isOver(other.span, telling.span))) found.push(telling);
      }
  return [...bySentence.values()].flat().sort((left, right) => left.span.start - right.span.start);
}

/** The tellings of one sentence, which must not overlap. */
function told(bySentence: Map<number, EventTelling[]>, { start }: Span): EventTelling[] {
  const known = bySentence.get(start);
  if (known !== undefined) return known;
  const fresh: EventTelling[] = [];
  bySentence.set(start, fresh);
  return fresh;
}

function tellingAt(
  reading: Reading,
  antecedents: Antecedents,
  trigger: EventTrigger,
  words: Span,
  sentence: Span,
): EventTelling | null {
  if (trigger.kind === 'STATEMENT' && isOutletSaying(reading, words, sentence)) return null;
  if (UNREAL.test(reading.plain.slice(sentence.start, words.start))) return null;
  if (isNamed(reading, words, sentence)) return null;
  const roles = participantsOf(reading, antecedents, trigger, words, sentence);
  const clause = { start: words.start, end: clauseEnd(reading, words.end, sentence) };
  const taken = new Set(roles.map(({ mention }) => mention.start));
  const places = [
    ...placesIn(reading, clause).filter(
      (place) => trigger.kind === 'VISIT' || !taken.has(place.start),
    ),
    ...(trigger.kind === 'VISIT'
      ? roles
          .map(({ mention }) => mention)
          .filter((mention) => isPlace(reading, mention) && mention.start > words.start)
      : []),
  ].filter((place, index, all) => all.findIndex(({ entity }) => entity === place.entity) === index);
  const date = dateFor(reading, words, sentence);
  if (trigger.isPlain && (date === null || !isBeside(date.span, words, sentence))) return null;
  if (!isTold(trigger, roles, places.length, date !== null)) return null;
  const near = [...roles.map(({ mention }) => mention), ...places].filter((mention) =>
    isWithin(mention, sentence),
  );
  const dated =
    date !== null && date.span.end <= clause.end && date.span.start >= words.start
      ? [date.span]
      : [];
  return {
    kind: trigger.kind,
    span: around([words, ...near, ...dated]),
    sentence,
    roles: roles.map(({ mention, role }) => ({
      mention,
      role: spoken(reading, sentence, words, trigger, role),
    })),
    places,
    date: date?.value ?? null,
    method: `rule:event-${trigger.kind.toLowerCase()}-${trigger.form}@1`,
  };
}

const isPlace = (reading: Reading, mention: DraftMention): boolean =>
  kindOf(reading, mention.entity) === 'PLACE';

/** Who gives a speech at a meeting is its speaker. */
const spoken = (
  reading: Reading,
  sentence: Span,
  words: Span,
  trigger: EventTrigger,
  role: string,
): string =>
  trigger.kind === 'MEETING' &&
  trigger.form === 'noun' &&
  /\b(?:speech|speaks|spoke|speaking|addressed|addresses)\b[^,;]{0,40}$/u.test(
    reading.plain.slice(sentence.start, words.start),
  )
    ? 'speaker'
    : role;

/** "said on Friday", "On Friday the minister said": the date is the verb's own. */
const isBeside = (date: Span, words: Span, sentence: Span): boolean =>
  date.start >= words.end
    ? date.start - words.end <= MAX_DATE_DISTANCE
    : date.start - sentence.start <= MAX_LEAD || words.start - date.end <= MAX_LEAD;

const MAX_DATE_DISTANCE = 24;
const MAX_LEAD = 4;

/** A happening needs somebody, a place or a date; a bare noun or a common verb needs two of them. */
function isTold(
  trigger: EventTrigger,
  found: readonly EventRole[],
  places: number,
  isDated: boolean,
): boolean {
  const roles = found.length;
  const hasSubject = found.some(({ role }) => role === trigger.subject);
  const known = (roles > 0 ? 1 : 0) + (places > 0 ? 1 : 0) + (isDated ? 1 : 0);
  if (trigger.form === 'noun') return known >= (trigger.kind === 'MEETING' ? 2 : 1);
  if (trigger.form === 'passive') return roles > 0 || isDated;
  if (trigger.kind === 'STATEMENT') return roles > 0;
  if (trigger.kind === 'VISIT') return hasSubject && (roles > 1 || places > 0);
  if (trigger.kind === 'MEETING') return roles > 1 || known >= 2;
  return roles > 0;
}

/** An agency's report is where the words come from, not a happening. */
function isOutletSaying(reading: Reading, words: Span, sentence: Span): boolean {
  const actor = actorBefore(reading, words.start, sentence);
  return actor?.kind === 'named' && isOutlet(reading, actor.mention);
}

/** What stands in a name is told by the name. */
const isNamed = (reading: Reading, words: Span, sentence: Span): boolean =>
  mentionsIn(reading, sentence).some((mention) => isOver(mention, words));

function messageTelling(reading: Reading, message: Message): EventTelling {
  const { sender, recipients, sentence, span } = message;
  const occasion = mentionsIn(reading, sentence)
    .map(({ entity }) => reading.entities.get(entity))
    .find((entity) => entity?.kind === 'EVENT' && entity.eventKind === 'ANNIVERSARY');
  const occasionDate = occasion?.kind === 'EVENT' ? occasion.date : null;
  return {
    kind: 'MESSAGE',
    span,
    sentence,
    roles: [
      ...(sender === null ? [] : [{ mention: sender, role: 'sender' }]),
      ...recipients.map((mention) => ({ mention, role: 'recipient' })),
    ],
    places: [],
    date: dateFor(reading, span, sentence)?.value ?? occasionDate ?? reportDate(reading, sentence),
    method: 'rule:event-message@1',
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
