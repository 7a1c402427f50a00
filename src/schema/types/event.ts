import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { EventKind } from '../enums.ts';
import { firstArgs, forwardArgs } from '../list-args.ts';
import { firstMention } from '../mention-columns.ts';
import { bestSupportedTie, bestTelling, byName } from '../orders.ts';
import { along, into, out } from '../paths.ts';

const event = nodeColumns('Event');

builder.graphObject('Event', {
  source: { kind: 'node', label: 'Event' },
  interfaces: ['Node', 'Entity'],
  fields: (t) => ({
    eventKind: t.property(event.eventKind, { type: EventKind }),
    date: t.property(event.date, {
      type: 'EDTF',
      description: 'When it happened, with the precision that the sources give.',
    }),
    startsAt: t.property(event.startsAt, { description: 'First instant of `date`.' }),
    endsAt: t.property(event.endsAt, { description: 'Last instant of `date`, inclusive.' }),
    places: t.graph({
      type: ['Place'],
      spec: {
        kind: 'relatedList',
        path: { steps: [out('OCCURRED_AT', 'Place')] },
        order: byName,
      },
    }),
    participants: t.graph({
      type: 'ParticipationConnection',
      args: forwardArgs,
      spec: {
        kind: 'connection',
        path: along(into('PARTICIPATED_IN', 'Entity')),
        orders: {},
        defaultOrder: bestSupportedTie,
        relevance: null,
      },
    }),
    partOf: t.graph({
      type: 'Event',
      nullable: true,
      spec: { kind: 'related', path: { steps: [out('SUB_EVENT_OF', 'Event')] } },
    }),
    evidence: t.graph({
      type: ['Evidence'],
      description: 'The sentences that tell of it, best supported first.',
      args: firstArgs[3],
      spec: {
        kind: 'evidenceList',
        path: along(into('MENTIONS', 'Article')),
        columns: firstMention,
        on: 'edge',
        ofLists: true,
        order: bestTelling,
      },
    }),
    commemorates: t.graph({
      type: 'Event',
      nullable: true,
      description: 'The 76th anniversary commemorates the founding; `ordinal` is 76.',
      spec: { kind: 'related', path: { steps: [out('COMMEMORATES', 'Event')] } },
    }),
    ordinal: t.property(event.ordinal),
  }),
});

builder.graphConnection('Event', 'Event');
