import { builder } from '../builder.ts';
import { ENTITY_TYPES, out, toArticle } from '../paths.ts';
import { restrict } from './restrict.ts';

const publishedBy = [out('PUBLISHED_BY', 'Organization')];
const credits = [out('CREDITS', 'Organization')];
const mentions = [out('MENTIONS', 'Entity')];

builder.inputType('ArticleFilter', {
  description: 'All fields given must hold.',
  fields: (t) => ({
    text: t.string(
      restrict(
        { kind: 'text', index: 'articleText', hit: 'ArticleVersion', steps: [toArticle] },
        'Full-text query over headline, standfirst and body: all words must occur, ' +
          '"words in quotation marks" together; a last `*` makes a prefix.',
      ),
    ),
    publishedAt: t.field({
      type: 'DateTimeRange',
      ...restrict({ kind: 'range', property: 'publishedAt' }),
    }),
    language: t.stringList(restrict({ kind: 'in', on: 'node', property: 'language' })),
    publisher: t.idList(
      restrict({ kind: 'reaches', steps: publishedBy, quantifier: 'any', types: ['Organization'] }),
    ),
    credits: t.idList(
      restrict(
        { kind: 'reaches', steps: credits, quantifier: 'any', types: ['Organization'] },
        'Credited or cited in the text.',
      ),
    ),
    mentionsAll: t.idList(
      restrict({ kind: 'reaches', steps: mentions, quantifier: 'all', types: ENTITY_TYPES }),
    ),
    mentionsAny: t.idList(
      restrict({ kind: 'reaches', steps: mentions, quantifier: 'any', types: ENTITY_TYPES }),
    ),
    mentionsNone: t.idList(
      restrict({ kind: 'reaches', steps: mentions, quantifier: 'none', types: ENTITY_TYPES }),
    ),
    and: t.field({ type: ['ArticleFilter'], ...restrict({ kind: 'and' }) }),
    or: t.field({ type: ['ArticleFilter'], ...restrict({ kind: 'or' }) }),
    not: t.field({ type: 'ArticleFilter', ...restrict({ kind: 'not' }) }),
  }),
});
