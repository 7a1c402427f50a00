import { builder } from '../builder.ts';
import { forwardArgs } from '../list-args.ts';
import { bestSupported } from '../orders.ts';

builder.graphObject('Person', {
  source: { kind: 'node', label: 'Person' },
  interfaces: ['Node', 'Entity', 'Actor'],
  fields: (t) => ({
    positions: t.graph({
      type: 'PositionConnection',
      description: 'Offices held, as the sources state them.',
      args: forwardArgs,
      spec: {
        kind: 'connection',
        path: {
          steps: [
            {
              types: ['SUBJECT'],
              direction: 'in',
              to: 'Claim',
              equals: { predicate: 'HOLDS_POSITION', negated: false },
            },
          ],
        },
        orders: {},
        defaultOrder: bestSupported,
        relevance: null,
      },
    }),
  }),
});

builder.graphConnection('Person', 'Person');
