import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { ClaimStatus, Predicate } from '../enums.ts';
import { firstArgs, pageArgs } from '../list-args.ts';
import { bestSupported, newestAssertion } from '../orders.ts';
import { into, out } from '../paths.ts';

const claim = nodeColumns('Claim');

builder.graphObject('Claim', {
  source: { kind: 'node', label: 'Claim' },
  interfaces: ['Node'],
  description: 'What is said, once, whoever says it.',
  fields: (t) => ({
    predicate: t.property(claim.predicate, { type: Predicate }),
    subject: t.graph({
      type: 'Entity',
      spec: { kind: 'related', path: { steps: [out('SUBJECT', 'Entity')] } },
    }),
    object: t.graph({
      type: 'Entity',
      nullable: true,
      spec: { kind: 'related', path: { steps: [out('OBJECT', 'Entity')] } },
    }),
    label: t.property(claim.label, {
      description:
        "The surface phrase of the tie: 'foreign minister', 'met with', " +
        "'fought shoulder-to-shoulder with'.",
    }),
    valid: t.property(claim.valid, { type: 'EDTF' }),
    negated: t.property(claim.negated),
    status: t.property(claim.status, { type: ClaimStatus }),
    contradictedBy: t.graph({
      type: ['Claim'],
      description: 'Claims that cannot be true together with this one; both stay.',
      args: firstArgs[10],
      spec: {
        kind: 'relatedList',
        path: { steps: [{ types: ['CONTRADICTS'], direction: 'both', to: 'Claim' }] },
        order: bestSupported,
      },
    }),
    articleCount: t.property(claim.articleCount),
    originCount: t.property(claim.originCount),
    assertions: t.graph({
      type: 'AssertionConnection',
      args: pageArgs,
      spec: {
        kind: 'connection',
        path: { steps: [into('OF', 'Assertion')] },
        orders: {},
        defaultOrder: newestAssertion,
        relevance: null,
      },
    }),
  }),
});

builder.graphConnection('Claim', 'Claim');
