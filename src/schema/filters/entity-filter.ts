import { builder } from '../builder.ts';
import { EntityKind, EventKind, OrganizationKind, PlaceKind } from '../enums.ts';
import { ACTOR_TYPES, ENTITY_TYPES, into, out } from '../paths.ts';
import { restrict } from './restrict.ts';

const named = restrict(
  { kind: 'text', index: 'entityNames', hit: 'Name', steps: [into('HAS_NAME', 'Entity')] },
  'Name or alias, full text.',
);
const mentionedIn = restrict({ kind: 'matching', steps: [into('MENTIONS', 'Article')] });
const property = (name: string) => restrict({ kind: 'in', on: 'node', property: name });

builder.inputType('EntityFilter', {
  description: 'All fields given must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKind], ...property('kind') }),
    organizationKinds: t.field({ type: [OrganizationKind], ...property('organizationKind') }),
    placeKinds: t.field({ type: [PlaceKind], ...property('placeKind') }),
    countryCodes: t.stringList(property('countryCode')),
    name: t.string(named),
    externalId: t.field({ type: 'ExternalIdInput', ...restrict({ kind: 'externalId' }) }),
    mentionedIn: t.field({ type: 'ArticleFilter', ...mentionedIn }),
    relatedTo: t.field({
      type: 'RelatedToFilter',
      ...restrict({ kind: 'relatedTo', types: ENTITY_TYPES }),
    }),
    and: t.field({ type: ['EntityFilter'], ...restrict({ kind: 'and' }) }),
    or: t.field({ type: ['EntityFilter'], ...restrict({ kind: 'or' }) }),
    not: t.field({ type: 'EntityFilter', ...restrict({ kind: 'not' }) }),
  }),
});

builder.inputType('EventFilter', {
  description: 'All fields given must hold.',
  fields: (t) => ({
    eventKinds: t.field({ type: [EventKind], ...property('eventKind') }),
    during: t.field({
      type: 'DateTimeRange',
      ...restrict(
        { kind: 'overlaps', on: 'node', from: 'startsAt', to: 'endsAt' },
        'Events whose time overlaps the range; undated ones are left out.',
      ),
    }),
    participant: t.idList(
      restrict({
        kind: 'reaches',
        steps: [into('PARTICIPATED_IN', 'Entity')],
        quantifier: 'any',
        types: ACTOR_TYPES,
      }),
    ),
    place: t.idList(
      restrict({
        kind: 'reaches',
        steps: [out('OCCURRED_AT', 'Place')],
        quantifier: 'any',
        types: ['Place'],
      }),
    ),
    name: t.string(named),
    externalId: t.field({ type: 'ExternalIdInput', ...restrict({ kind: 'externalId' }) }),
    mentionedIn: t.field({ type: 'ArticleFilter', ...mentionedIn }),
    and: t.field({ type: ['EventFilter'], ...restrict({ kind: 'and' }) }),
    or: t.field({ type: ['EventFilter'], ...restrict({ kind: 'or' }) }),
    not: t.field({ type: 'EventFilter', ...restrict({ kind: 'not' }) }),
  }),
});
