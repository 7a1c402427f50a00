import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { PlaceKind } from '../enums.ts';
import { forwardArgs, pageArgs } from '../list-args.ts';
import { officeHolders } from '../office-holders.ts';
import { latestEvent } from '../orders.ts';
import { into, out } from '../paths.ts';

const place = nodeColumns('Place');

builder.graphObject('Place', {
  source: { kind: 'node', label: 'Place' },
  interfaces: ['Node', 'Entity', 'Actor'],
  description:
    'A country is ONE node: its land, its people and its government, as news writes of it ' +
    '(a geo-political entity). It can act and it can be a setting. A capital that stands for ' +
    'its country (`Beijing said`) is a mention of the country, its literal sense kept.',
  fields: (t) => ({
    placeKind: t.property(place.placeKind, { type: PlaceKind }),
    countryCode: t.property(place.countryCode, {
      description: 'ISO 3166-1 alpha-2 of the country it is or lies in.',
    }),
    latitude: t.property(place.latitude),
    longitude: t.property(place.longitude),
    within: t.graph({
      type: 'Place',
      nullable: true,
      spec: { kind: 'related', path: { steps: [out('WITHIN', 'Place')] } },
    }),
    officeHolders: t.graph({
      type: 'PositionConnection',
      description: 'Who holds which office in it.',
      args: forwardArgs,
      spec: officeHolders,
    }),
    eventsHere: t.graph({
      type: 'EventConnection',
      description: 'Events that happened there.',
      args: { filter: t.arg({ type: 'EventFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: { steps: [into('OCCURRED_AT', 'Event')] },
        orders: {},
        defaultOrder: latestEvent,
        relevance: null,
      },
    }),
  }),
});

builder.graphConnection('Place', 'Place');
