import { ENTITY_TYPES } from '../paths.ts';
import { builder } from '../builder.ts';
import { Predicate } from '../enums.ts';
import { restrict } from './restrict.ts';

builder.inputType('DateTimeRange', {
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'inclusive' }),
    to: t.field({ type: 'DateTime', description: 'exclusive' }),
  }),
});

builder.inputType('ExternalIdInput', {
  fields: (t) => ({
    scheme: t.string({ required: true }),
    value: t.string({ required: true }),
  }),
});

builder.inputType('RelatedToFilter', {
  fields: (t) => ({
    entity: t.id({ required: true }),
    predicates: t.field({ type: [Predicate] }),
  }),
});

builder.inputType('ArticleBy', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id(restrict({ kind: 'nodeIds', types: ['Article'] })),
    url: t.field({ type: 'URL', ...restrict({ kind: 'equals', on: 'node', property: 'url' }) }),
  }),
});

builder.inputType('EntityBy', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id(restrict({ kind: 'nodeIds', types: ENTITY_TYPES })),
    externalId: t.field({ type: 'ExternalIdInput', ...restrict({ kind: 'externalId' }) }),
  }),
});
