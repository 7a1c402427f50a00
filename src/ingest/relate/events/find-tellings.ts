import type { Span } from '../../../graph/model/draft.ts';
import { isOutlet } from '../credits.ts';
import type { Message } from '../messages.ts';
import type { Antecedents } from '../pronouns.ts';
import { isPerson, isWithin, type Reading } from '../reading.ts';
import type { EventTheme } from '../../lexicon/event-themes.ts';
import { findClauses } from './clauses.ts';
import { eventLexicon } from './event-lexicon.ts';
import { around, isOver, type EventTelling } from './event-telling.ts';
import { findTriggers } from './find-triggers.ts';
import { readHeadline } from './headline.ts';
import { messageTelling } from './message-telling.ts';
import { nameTellings } from './name-tellings.ts';
import { readFrame, type Frame } from './read-frame.ts';
import type { Telling } from './telling.ts';
import { matterOf } from './matter.ts';
import { sentenceWords, type Word } from './sentence-words.ts';
import { strikeSense } from './strike-sense.ts';
import { isSign } from './word-classes.ts';
import type { Trigger } from './trigger.ts';
import { weighTelling, type Weighed } from './weigh-telling.ts';

/** Every telling of a happening, in text order; as many as an article of a sane length holds. */
export function findTellings(
  reading: Reading,
  antecedents: Antecedents,
  messages: readonly Message[],
): readonly EventTelling[] {
  const found: EventTelling[] = [];
  const sent = messagesBySentence(messages);
  const sentences = reading.sentences.filter(
    ({ block }) => block === 'BODY' || block === 'CAPTION',
  );
  const senseOf = strikeSense(reading);
  const context = { headline: readHeadline(reading), sentences: sentences.length };
  for (const [order, sentence] of sentences.entries()) {
    if (found.length >= MAX_TELLINGS) break;
    const words = sentenceWords(reading, sentence);
    const clauses = findClauses(words);
    const triggers = findTriggers(words, clauses).map((trigger) => senseOf(words, trigger));
    const telling = { reading, antecedents, sentence, words, triggers, clauses };
    const own = (sent.get(sentence.start) ?? []).map((message) => messageTelling(reading, message));
    const others = triggers.flatMap((trigger) => {
      if (isSpokenAt(words, trigger, triggers)) return [];
      const one = tellingOf(telling, trigger, { ...context, order });
      return one === null || own.some(({ span }) => isOver(span, one.span)) ? [] : [one];
    });
    found.push(...own, ...others, ...nameTellings(telling));
  }
  return found.sort((left, right) => left.span.start - right.span.start);
}

/** Joining them compares each with each, and nobody lists more: the rest of a longer text is let be. */
const MAX_TELLINGS = 500;

function messagesBySentence(messages: readonly Message[]): ReadonlyMap<number, readonly Message[]> {
  const sent = new Map<number, Message[]>();
  for (const message of messages) {
    const known = sent.get(message.sentence.start);
    if (known === undefined) sent.set(message.sentence.start, [message]);
    else known.push(message);
  }
  return sent;
}

/** "gives a speech during a meeting": the meeting is told, and who spoke at it. */
const isSpokenAt = (
  words: readonly Word[],
  { theme, form, to }: Trigger,
  triggers: readonly Trigger[],
): boolean =>
  theme.name === 'statement' &&
  form !== 'noun' &&
  triggers.some(
    (other) =>
      other.theme.name === 'meeting' &&
      other.form === 'noun' &&
      other.from >= to &&
      other.from - to <= MAX_OCCASION &&
      words.slice(to, other.from).some(({ text }) => text === 'during' || text === 'at'),
  );

/** Words between a speech and its occasion. */
const MAX_OCCASION = 5;

function tellingOf(telling: Telling, trigger: Trigger, place: Place): EventTelling | null {
  const { order } = place;
  const { reading, sentence } = telling;
  if (trigger.mood === 'unreal' || isStanding(trigger, order)) return null;
  const frame = readFrame(telling, trigger);
  const theme = themeOf(trigger, frame, reading);
  if (theme.name === 'happening' && !isMain(telling, trigger, frame, order)) return null;
  if (isCommemorated(telling.words, trigger) && !/^\d{4}$/u.test(frame.date?.value ?? ''))
    return null;
  if (trigger.mood === 'planned' && !isAnnounced(frame, order)) return null;
  if (
    theme.kind === 'STATEMENT' &&
    frame.roles.some(({ mention, role }) => role === theme.subject && isOutlet(reading, mention))
  )
    return null;
  // What nobody says is no statement, unless the lead has it of somebody without a name.
  if (theme.kind === 'STATEMENT' && frame.roles.length + frame.places.length === 0 && order > 0)
    return null;
  const span = spanOf(telling, trigger, frame);
  return {
    theme,
    span,
    sentence,
    roles: frame.roles.map(({ mention, role }) => ({
      mention,
      role: role === trigger.theme.subject ? theme.subject : role,
    })),
    places: frame.places,
    date: frame.date?.value ?? null,
    named: frame.named,
    weight: weighTelling({ reading, trigger, frame, span, ...place }),
    isPlanned: trigger.mood === 'planned',
    isEarlier: trigger.isEarlier,
    isDefinite: trigger.isDefinite,
    matter: theme.kind === 'DISASTER' ? matterOf(telling.words, trigger) : null,
    method: `rule:event-${theme.kind.toLowerCase()}-${trigger.form === 'noun' ? 'noun' : 'verb'}@2`,
  };
}

/** "heads the party", "a team led by": how things are, which only the lead tells as news. */
const isStanding = ({ theme, isPresent, isReduced }: Trigger, order: number): boolean =>
  (isPresent && theme.kind !== 'STATEMENT' && order > 0) || (isReduced && theme.weight < 2);

/** "the 75th anniversary of its founding on Monday": Monday is the anniversary's, only a year is not. */
function isCommemorated(words: readonly Word[], { form, from, theme }: Trigger): boolean {
  if (form !== 'noun' || theme.kind === 'ANNIVERSARY') return false;
  const before = words.slice(Math.max(0, from - MAX_COMMEMORATED), from);
  const at = before.findLastIndex(({ text }) =>
    /(?:^|\s)(?:anniversary|centenary|bicentenary)$/u.test(text),
  );
  return at !== -1 && before[at + 1]?.text === 'of';
}

/** Words: "anniversary of the first great". */
const MAX_COMMEMORATED = 6;

/** Somebody with a name visits; what only arrives is no visit. A person who inspects a place is there. */
function themeOf({ theme, form, lemma }: Trigger, { roles }: Frame, reading: Reading): EventTheme {
  const { themes } = eventLexicon();
  if (lemma === 'inspect') {
    const isThere = roles.some(
      ({ mention, role }) => role === theme.subject && isPerson(reading, mention),
    );
    return (isThere ? themes.get('visit') : undefined) ?? theme;
  }
  const arrival = themes.get('arrival');
  const isVisit = theme.name !== 'visit' || form === 'noun';
  return isVisit || arrival === undefined || roles.some(({ role }) => role === theme.subject)
    ? theme
    : arrival;
}

/** What is only planned counts when the text says when, or who and where, or leads with it. */
const isAnnounced = ({ date, roles, places }: Frame, order: number): boolean =>
  order === 0 || date !== null || (roles.length > 0 && places.length > 0);

type Place = Pick<Weighed, 'headline' | 'order' | 'sentences'>;

/** A verb that no list knows tells of a happening only as the verb of the lead, or with who and when. */
const isMain = ({ triggers }: Telling, trigger: Trigger, frame: Frame, order: number): boolean =>
  frame.roles.length > 0 &&
  (order === 0 || frame.date !== null) &&
  !trigger.isReduced &&
  !triggers.some((other) => other !== trigger && other.clause === trigger.clause);

/** A verb's clause, a noun with what stands around it; signs at the ends left out. */
function spanOf({ words, sentence }: Telling, trigger: Trigger, frame: Frame): Span {
  let { from, to } =
    trigger.form === 'noun' ? { from: trigger.from, to: trigger.to } : trigger.clause;
  while (from < to - 1 && isSign(words[from])) from += 1;
  while (to > from + 1 && isSign(words[to - 1])) to -= 1;
  const near = [
    ...frame.roles.map(({ mention }) => mention),
    ...frame.places,
    ...(frame.date === null ? [] : [frame.date]),
  ].filter((each) => isWithin(each, sentence));
  const own = {
    start: words[from]?.start ?? sentence.start,
    end: words[to - 1]?.end ?? sentence.end,
  };
  return around([own, ...near]);
}
