import { z } from 'zod';
import { PREDICATE_NAMES } from '../../../graph/model/predicates.ts';
import { ENTITY_KINDS, EVENT_KINDS, STANCES } from '../../../graph/model/vocabulary.ts';

/** Words of the text, and the number of the line that they stand in. */
const words = { text: z.string(), at: z.number() };
const backing = { attributedTo: z.array(z.string()), confidence: z.number() };

export const answeredEntity = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  mentions: z.array(z.object(words)),
});
export type AnsweredEntity = z.output<typeof answeredEntity>;

export const answeredEvent = z.object({
  id: z.string(),
  kind: z.enum(EVENT_KINDS),
  ...words,
  date: z.string().nullable(),
  participants: z.array(z.object({ entity: z.string(), role: z.string() })),
  places: z.array(z.string()),
  ...backing,
});
export type AnsweredEvent = z.output<typeof answeredEvent>;

export const answeredClaim = z.object({
  predicate: z.enum(PREDICATE_NAMES),
  subject: z.string(),
  object: z.string(),
  label: z.string(),
  ...words,
  negated: z.boolean(),
  stance: z.enum(STANCES),
  valid: z.string().nullable(),
  ...backing,
});
export type AnsweredClaim = z.output<typeof answeredClaim>;

export const answeredQuote = z.object({
  ...words,
  speaker: z.string().nullable(),
  addressees: z.array(z.string()),
  verb: z.string().nullable(),
});
export type AnsweredQuote = z.output<typeof answeredQuote>;

const answer = z.object({
  entities: z.array(answeredEntity),
  events: z.array(answeredEvent),
  claims: z.array(answeredClaim),
  quotes: z.array(answeredQuote),
});

/** The form that is asked for, as JSON Schema in which every field is required. */
export function answerSchema(): Readonly<Record<string, unknown>> {
  // Endpoints know the form by what it says, and some refuse a name for it.
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(answer)).filter(([name]) => name !== '$schema'),
  );
}
