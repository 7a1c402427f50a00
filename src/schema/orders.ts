import type { OrderChoices, OrderKey } from '../graph/compile/declaration.ts';
import { OrderDirection } from './enums.ts';
import { builder } from './builder.ts';

const key = (property: string, options: Partial<OrderKey> = {}): OrderKey => ({
  on: 'node',
  property,
  descending: true,
  nullable: false,
  instant: false,
  ...options,
});

const instant = (property: string, nullable = false): OrderKey =>
  key(property, { instant: true, nullable });

/** Key of the full-text score. */
const score: OrderKey = key('', { on: 'score' });

function orderInput(name: string, choices: OrderChoices) {
  const field = builder.enumType(`${name}Field`, { values: Object.keys(choices) });
  return builder.inputType(name, {
    fields: (t) => ({
      field: t.field({ type: field, required: true }),
      direction: t.field({ type: OrderDirection, required: true, defaultValue: 'DESC' }),
    }),
  });
}

export const articleOrders: OrderChoices = {
  PUBLISHED_AT: [instant('sortAt')],
  RETRIEVED_AT: [instant('retrievedAt')],
  RELEVANCE: [score],
};
export const ArticleOrder = orderInput('ArticleOrder', articleOrders);
/** Newest first; an undated article stands where it was retrieved. */
export const newest = [instant('sortAt')];

export const articleEntityOrders: OrderChoices = {
  SALIENCE: [key('salience', { on: 'edge' })],
  COUNT: [key('count', { on: 'edge' })],
  NAME: [key('name')],
};
export const ArticleEntityOrder = orderInput('ArticleEntityOrder', articleEntityOrders);
export const mostSalient = [key('salience', { on: 'edge' })];

export const entityOrders: OrderChoices = {
  ARTICLE_COUNT: [key('articleCount')],
  NAME: [key('name')],
  LAST_SEEN: [instant('lastSeen', true)],
  RELEVANCE: [score],
};
export const EntityOrder = orderInput('EntityOrder', entityOrders);
export const mostMentioned = [key('articleCount')];

export const eventOrders: OrderChoices = {
  STARTS_AT: [instant('startsAt', true)],
  ARTICLE_COUNT: [key('articleCount')],
};
export const EventOrder = orderInput('EventOrder', eventOrders);
export const latestEvent = [instant('startsAt', true)];

export const relevance = [score];
export const bestSupported = [key('originCount'), key('articleCount')];
export const bestSupportedTie = [key('origins', { on: 'edge' }), key('articles', { on: 'edge' })];
export const latestRecorded = [instant('recordedAt')];
/** Quotes: newest article first, within it in the order of the text. */
export const newestQuote = [instant('sortAt'), key('start', { descending: false })];
export const newestAssertion = [instant('sortAt'), key('start', { descending: false })];
export const byEdgeOrder = [key('order', { on: 'edge', descending: false })];
export const byName = [key('name', { descending: false })];
/** Names that many articles use first, then by the alphabet. */
export const mostUsedName = [key('articleCount'), key('value', { descending: false })];
export const byScheme = [key('scheme', { descending: false }), key('value', { descending: false })];
/** News before history told as context, the telling that is most about it first. */
export const bestTelling = [
  key('background', { on: 'edge', descending: false }),
  key('salience', { on: 'edge' }),
  key('sortAt', { on: 'edge', instant: true }),
];
