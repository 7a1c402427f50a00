import { PREDICATE_NAMES } from '../../graph/model/predicates.ts';
import { ENTITY_KINDS } from '../../graph/model/vocabulary.ts';
import { ENTITY_LABELS } from '../../graph/model/nodes.ts';
import { nodeColumns } from '../../graph/pothos/columns.ts';
import { articleListArgs, articleListOrder } from '../article-list.ts';
import { builder } from '../builder.ts';
import { EntityKind } from '../enums.ts';
import { firstArgs, pageArgs } from '../list-args.ts';
import {
  bestSupported,
  bestSupportedTie,
  byScheme,
  latestEvent,
  mostUsedName,
  newestQuote,
} from '../orders.ts';
import { along, claimsOf, into, out } from '../paths.ts';

const entity = nodeColumns('Entity');
/** The kind that a node tells is the concrete type that answers for it. */
const discriminator = { property: 'kind', types: ENTITY_LABELS };

builder.graphInterface('Entity', {
  source: { kind: 'node', label: 'Entity', discriminator },
  interfaces: ['Node'],
  description: `One of ${ENTITY_KINDS.join(', ').toLowerCase()}.`,
  fields: (t) => ({
    kind: t.property(entity.kind, { type: EntityKind }),
    name: t.property(entity.name),
    names: t.graph({
      type: ['Name'],
      description: 'The names that most articles use first.',
      args: firstArgs[20],
      spec: {
        kind: 'relatedList',
        path: { steps: [out('HAS_NAME', 'Name')] },
        order: mostUsedName,
      },
    }),
    externalIds: t.graph({
      type: ['ExternalId'],
      spec: {
        kind: 'relatedList',
        path: { steps: [out('IDENTIFIED_BY', 'ExternalId')] },
        order: byScheme,
      },
    }),
    articleCount: t.property(entity.articleCount, {
      description: 'Articles that mention it as news; history told as context does not count.',
    }),
    originCount: t.property(entity.originCount, {
      description: 'Independent origins among those articles.',
    }),
    firstSeen: t.property(entity.firstSeen),
    lastSeen: t.property(entity.lastSeen),
    articles: t.graph({
      type: 'EntityArticleConnection',
      args: articleListArgs,
      spec: {
        kind: 'connection',
        path: along(into('MENTIONS', 'Article')),
        ...articleListOrder,
      },
    }),
    relationships: t.graph({
      type: 'RelationshipConnection',
      description:
        'Standing ties and participations, each backed by claims; the best supported first.',
      args: { filter: t.arg({ type: 'RelationshipFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: along({ types: PREDICATE_NAMES, direction: 'both', to: 'Entity' }),
        orders: {},
        defaultOrder: bestSupportedTie,
        relevance: null,
      },
    }),
    claims: t.graph({
      type: 'ClaimConnection',
      args: { filter: t.arg({ type: 'ClaimFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: { steps: [claimsOf] },
        orders: {},
        defaultOrder: bestSupported,
        relevance: null,
      },
    }),
  }),
});

builder.graphInterface('Actor', {
  source: { kind: 'node', label: 'Entity', discriminator },
  interfaces: ['Node', 'Entity'],
  description: 'Who can act and speak: a person, an organization, a country.',
  fields: (t) => ({
    quotes: t.graph({
      type: 'QuoteConnection',
      description: 'What it said.',
      args: { filter: t.arg({ type: 'QuoteFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: { steps: [into('SPOKEN_BY', 'Quote')] },
        orders: {},
        defaultOrder: newestQuote,
        relevance: null,
      },
    }),
    events: t.graph({
      type: 'ParticipationConnection',
      description: 'Events it took part in.',
      args: { filter: t.arg({ type: 'EventFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: along(out('PARTICIPATED_IN', 'Event')),
        orders: {},
        defaultOrder: latestEvent,
        relevance: null,
      },
    }),
  }),
});

builder.graphConnection('Entity', 'Entity');
