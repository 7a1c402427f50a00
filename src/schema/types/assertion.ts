import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { Stance } from '../enums.ts';
import { spanColumns } from '../mention-columns.ts';
import { byEdgeOrder } from '../orders.ts';
import { along, out } from '../paths.ts';

const assertion = nodeColumns('Assertion');

builder.graphObject('Assertion', {
  source: { kind: 'node', label: 'Assertion' },
  interfaces: ['Node'],
  description: 'One article saying one claim once. No assertion exists without evidence.',
  fields: (t) => ({
    claim: t.graph({
      type: 'Claim',
      spec: { kind: 'related', path: { steps: [{ ...out('OF', 'Claim'), superseded: true }] } },
    }),
    stance: t.property(assertion.stance, { type: Stance }),
    attributedTo: t.graph({
      type: ['Entity'],
      description:
        "Who says so according to the text, nearest first; empty is the reporter's own voice.",
      spec: {
        kind: 'relatedList',
        path: along(out('ATTRIBUTED_TO', 'Entity')),
        order: byEdgeOrder,
      },
    }),
    distance: t.property(assertion.distance, {
      description: "0 the reporter's own voice, 1 a named source, 2 a report of a report.",
    }),
    confidence: t.property(assertion.confidence),
    method: t.property(assertion.method, {
      description: 'The rule, model or person that proposed it, with its version.',
    }),
    evidence: t.graph({
      type: 'Evidence',
      spec: { kind: 'evidence', columns: spanColumns('exact') },
    }),
  }),
});

builder.graphConnection('Assertion', 'Assertion');
