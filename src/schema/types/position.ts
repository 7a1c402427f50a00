import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { out } from '../paths.ts';

const claim = nodeColumns('Claim');

builder.graphObject('Position', {
  source: {
    kind: 'node',
    label: 'Claim',
    equals: { predicate: 'HOLDS_POSITION', negated: false },
  },
  interfaces: ['Node'],
  description: 'An office that a person holds, as one claim states it.',
  fields: (t) => ({
    title: t.property(claim.label),
    person: t.graph({
      type: 'Person',
      spec: { kind: 'related', path: { steps: [out('SUBJECT', 'Person')] } },
    }),
    of: t.graph({
      type: 'Entity',
      description: 'The organization or country.',
      spec: { kind: 'related', path: { steps: [out('OBJECT', 'Entity')] } },
    }),
    valid: t.property(claim.valid, { type: 'EDTF' }),
    claim: t.graph({ type: 'Claim', spec: { kind: 'self' } }),
  }),
});

builder.graphConnection('Position', 'Position');
