import type { Step } from '../../graph/compile/declaration.ts';
import { builder } from '../builder.ts';
import { ClaimStatus, Direction, EntityKind, Predicate } from '../enums.ts';
import { ACTOR_TYPES, ENTITY_TYPES, into, out, restingOn } from '../paths.ts';
import { restrict } from './restrict.ts';

const toAssertions = [into('OF', 'Assertion')];
const toSpeakers = [out('ATTRIBUTED_TO', 'Entity')];
const reaching = (steps: readonly Step[], types: readonly string[] = ENTITY_TYPES) =>
  restrict({ kind: 'reaches', steps, quantifier: 'any', types });

builder.inputType('ClaimFilter', {
  description: 'All fields given must hold.',
  fields: (t) => ({
    predicates: t.field({
      type: [Predicate],
      ...restrict({ kind: 'in', on: 'node', property: 'predicate' }),
    }),
    subject: t.idList(reaching([out('SUBJECT', 'Entity')])),
    object: t.idList(reaching([out('OBJECT', 'Entity')])),
    entity: t.idList(reaching([{ types: ['SUBJECT', 'OBJECT'], direction: 'out', to: 'Entity' }])),
    attributedTo: t.idList(reaching([...toAssertions, ...toSpeakers])),
    notAttributedTo: t.idList(
      restrict(
        { kind: 'reachesWithout', steps: toAssertions, then: toSpeakers, types: ENTITY_TYPES },
        'Claims that somebody states without naming any of these as the source.',
      ),
    ),
    maxDistance: t.int(
      restrict({ kind: 'atMost', on: 'node', property: 'distance', via: toAssertions }),
    ),
    status: t.field({
      type: [ClaimStatus],
      ...restrict({ kind: 'in', on: 'node', property: 'status' }),
    }),
    minOrigins: t.int(restrict({ kind: 'atLeast', on: 'node', property: 'originCount' })),
  }),
});

builder.inputType('QuoteFilter', {
  description: 'All fields given must hold.',
  fields: (t) => ({
    speaker: t.idList(reaching([out('SPOKEN_BY', 'Entity')], ACTOR_TYPES)),
    addressee: t.idList(reaching([out('ADDRESSED_TO', 'Entity')])),
    reportedBy: t.idList(reaching([out('REPORTED_BY', 'Organization')], ['Organization'])),
    text: t.string(
      restrict(
        { kind: 'text', index: 'quoteText', hit: 'Quote', steps: [] },
        'Full-text query over the words said.',
      ),
    ),
    direct: t.boolean(restrict({ kind: 'equals', on: 'node', property: 'direct' })),
    publishedAt: t.field({
      type: 'DateTimeRange',
      ...restrict({ kind: 'range', property: 'publishedAt', via: restingOn }),
    }),
  }),
});

builder.inputType('RelationshipFilter', {
  description: 'All fields given must hold.',
  fields: (t) => ({
    predicates: t.field({ type: [Predicate], ...restrict({ kind: 'tieType' }) }),
    kinds: t.field({
      type: [EntityKind],
      ...restrict({ kind: 'in', on: 'node', property: 'kind' }, 'Kinds of the other end.'),
    }),
    direction: t.field({ type: Direction, ...restrict({ kind: 'tieDirection' }) }),
    with: t.idList(restrict({ kind: 'nodeIds', types: ENTITY_TYPES }, 'The other end.')),
    minOrigins: t.int(restrict({ kind: 'atLeast', on: 'edge', property: 'origins' })),
    during: t.field({
      type: 'DateTimeRange',
      ...restrict(
        { kind: 'overlaps', on: 'edge', from: 'validFrom', to: 'validTo' },
        'Ties known to hold at some time in the range.',
      ),
    }),
  }),
});
