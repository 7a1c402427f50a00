import type { DraftClaim, DraftEvent, DraftMention } from '../../../graph/model/draft.ts';
import { edtfBounds } from '../../../graph/model/edtf.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { entityKey } from '../../lexicon/reference.ts';
import { daysOf } from '../../relate/events/event-key.ts';
import { happeningKey, MOST_PARTICIPANTS } from '../../relate/events/happening-key.ts';
import { anchored, type AnsweredWindow } from './answered-window.ts';
import type { AnsweredEvent } from './answer-schema.ts';
import { eventWords, PARTICIPANT } from './event-roles.ts';
import { backingOf, keysOf, type Proposing, readTime } from './proposing.ts';
import { passageAt } from './sentence-around.ts';

const WEEK_MS = 7 * 86_400_000;
/** What happened longer ago than this is told as history. */
const BACKGROUND_MS = 31 * 86_400_000;
const SALIENCE = { news: 0.5, background: 0.1 } as const;
const LONGEST_NAME = 200;
const NAMED = 3;

export interface ProposedEvents {
  readonly mentions: readonly DraftMention[];
  readonly claims: readonly DraftClaim[];
}

/** The happenings that a model tells, each under a key of ours; its entities are added to `proposing`. */
export function proposeEvents(proposing: Proposing): ProposedEvents {
  const mentions: DraftMention[] = [];
  const claims: DraftClaim[] = [];
  for (const one of proposing.windows)
    for (const event of one.answer.events) {
      const proposed = proposeEvent(proposing, one, event);
      if (proposed === null) continue;
      mentions.push(...proposed.mentions);
      claims.push(...proposed.claims);
    }
  return { mentions, claims };
}

function proposeEvent(
  proposing: Proposing,
  one: AnsweredWindow,
  told: AnsweredEvent,
): ProposedEvents | null {
  const { document, sentences, entities, counts, method } = proposing;
  const span = anchored(one, told, counts);
  const passage = span && passageAt(document.text, sentences, span);
  if (passage === null) return null;
  const parts = told.participants.flatMap(({ entity, role }) => {
    const [key] = keysOf(one, [entity]);
    const kind = key === undefined ? undefined : entities.get(key)?.kind;
    if (key === undefined || kind === undefined || kind === 'EVENT') {
      counts.drop('unknown');
      return [];
    }
    return [{ key, role: eventWords().roles.has(role) ? role : PARTICIPANT }];
  });
  const places = keysOf(one, told.places).filter((key) => entities.get(key)?.kind === 'PLACE');
  const participants = [...new Set(parts.map(({ key }) => key))].toSorted();
  if (participants.length === 0 && places.length === 0) {
    counts.drop('unknown');
    return null;
  }
  const event = eventOf(proposing, told, { participants, places, start: passage.start });
  const { key } = event;
  if (!entities.has(key)) entities.set(key, event);
  // A name that the model gave to an entity stays its.
  if (!one.keys.has(told.id)) one.keys.set(told.id, key);
  const claimOf = (
    claim: Pick<DraftClaim, 'predicate' | 'subject' | 'object' | 'label'>,
  ): DraftClaim => ({
    ...claim,
    negated: false,
    valid: null,
    assertions: [{ ...passage, stance: 'ASSERTS', method, ...backingOf(one, told, claim.subject) }],
  });
  return {
    mentions: [{ ...passage, entity: key, literal: null }],
    claims: [
      ...parts.map(({ key: subject, role }) =>
        claimOf({ predicate: 'PARTICIPATED_IN', subject, object: key, label: role }),
      ),
      ...places.map((place) =>
        claimOf({ predicate: 'OCCURRED_AT', subject: key, object: place, label: 'took place in' }),
      ),
    ],
  };
}

interface Known {
  /** Sorted. */
  readonly participants: readonly EntityKey[];
  readonly places: readonly EntityKey[];
  readonly start: number;
}

function eventOf(proposing: Proposing, told: AnsweredEvent, known: Known): DraftEvent {
  const { entities } = proposing;
  const { participants, start } = known;
  const date = readTime(told.date);
  const word = told.kind === 'OTHER' ? 'happening' : told.kind.toLowerCase();
  const areKnown = participants.every((key) => entities.get(key)?.scope === 'graph');
  const isGlobal =
    date !== null &&
    isDayOrWeek(date) &&
    areKnown &&
    participants.length > 0 &&
    participants.length <= MOST_PARTICIPANTS;
  const background = isHistory(proposing, date);
  return {
    kind: 'EVENT',
    key: isGlobal ? happeningKey(word, date, participants) : entityKey(`event:${word}@${start}`),
    scope: isGlobal ? 'graph' : 'article',
    name: nameOf(proposing, told, known),
    names: [],
    externalIds: [],
    salience: background ? SALIENCE.background : SALIENCE.news,
    background,
    eventKind: told.kind,
    date,
    ordinal: null,
  };
}

function isDayOrWeek(date: string): boolean {
  const days = daysOf(date);
  return days !== null && days.last - days.first < WEEK_MS;
}

function isHistory({ facts }: Proposing, date: string | null): boolean {
  const latest = date === null ? null : (edtfBounds(date)?.latest ?? null);
  if (latest === null || facts.publishedAt === null) return false;
  return Date.parse(facts.publishedAt) - Date.parse(latest) > BACKGROUND_MS;
}

/** `Meeting of A and B in C`. */
function nameOf(
  { entities }: Proposing,
  { kind }: AnsweredEvent,
  { participants, places }: Known,
): string {
  const names = (keys: readonly EntityKey[]): string =>
    keys
      .slice(0, NAMED)
      .map((key) => entities.get(key)?.name ?? '')
      .join(' and ');
  const title = eventWords().titles.get(kind) ?? 'Event';
  const of = participants.length === 0 ? '' : ` of ${names(participants)}`;
  const elsewhere = places.filter((key) => !participants.includes(key)).slice(0, 1);
  const where = elsewhere.length === 0 ? '' : ` in ${names(elsewhere)}`;
  // Cutting may leave half of a character at the end.
  return `${title}${of}${where}`.slice(0, LONGEST_NAME).toWellFormed();
}
