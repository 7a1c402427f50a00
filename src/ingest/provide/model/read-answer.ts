import type { z } from 'zod';
import { isRecord, tryJson } from '../../read/json/parse-json.ts';
import { ProviderFault } from '../provider-fault.ts';
import {
  type AnsweredClaim,
  answeredClaim,
  type AnsweredEntity,
  answeredEntity,
  type AnsweredEvent,
  answeredEvent,
  type AnsweredQuote,
  answeredQuote,
} from './answer-schema.ts';
import type { Tally } from './dropped.ts';

/** What a model says of one window, each item of the right form and none of it believed yet. */
export interface ModelAnswer {
  readonly entities: readonly AnsweredEntity[];
  readonly events: readonly AnsweredEvent[];
  readonly claims: readonly AnsweredClaim[];
  readonly quotes: readonly AnsweredQuote[];
}

/** Items of an answer; more than an editor would find in a window are noise, or worse. */
const MOST = { entities: 300, events: 20, claims: 200, quotes: 100 } as const;
/** Namings of one entity. */
const MOST_MENTIONS = 100;
/** Namings of all: each is searched for in the whole window, which hardly names so many. */
const MOST_NAMINGS = 1_000;

/**
 * Reads an answer item by item: one that is malformed does not take the others with it.
 *
 * @throws ProviderFault BAD_ANSWER for what is no JSON, nested too deeply or no answer at all.
 */
export function readAnswer(content: string, counts: Tally): ModelAnswer {
  // Some endpoints fence what they were asked to give plain.
  const json = /^\s*```(?:json)?\n([^]*)\n```\s*$/u.exec(content)?.[1] ?? content;
  const value = tryJson(json);
  if (!isRecord(value) || !Object.keys(MOST).some((list) => Array.isArray(value[list])))
    throw new ProviderFault('BAD_ANSWER', 'no JSON of the form that was asked for');
  const list = <T>(name: keyof typeof MOST, form: z.ZodType<T>): readonly T[] => {
    const given = value[name];
    const items: readonly unknown[] = Array.isArray(given) ? given : [];
    counts.drop('many', items.length - MOST[name]);
    return items.slice(0, MOST[name]).flatMap((item) => {
      const read = form.safeParse(item);
      if (read.success) return [read.data];
      counts.drop('form');
      return [];
    });
  };
  let namings = MOST_NAMINGS;
  return {
    entities: list('entities', answeredEntity).map((entity) => {
      const mentions = entity.mentions.slice(0, Math.min(MOST_MENTIONS, namings));
      namings -= mentions.length;
      counts.drop('many', entity.mentions.length - mentions.length);
      return { ...entity, mentions };
    }),
    events: list('events', answeredEvent),
    claims: list('claims', answeredClaim),
    quotes: list('quotes', answeredQuote),
  };
}
