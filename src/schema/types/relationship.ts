import type { Path } from '../../graph/compile/declaration.ts';
import { property } from '../../graph/model/property.ts';
import { PREDICATE_NAMES } from '../../graph/model/predicates.ts';
import { TIE_PROPERTIES } from '../../graph/model/relationships.ts';
import { columns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { Predicate } from '../enums.ts';
import { firstArgs, forwardArgs } from '../list-args.ts';
import { spanColumns } from '../mention-columns.ts';
import { bestSupported, newestAssertion } from '../orders.ts';
import { into } from '../paths.ts';

const tie = columns({ ...TIE_PROPERTIES, predicate: property.required('string') });

/** The ends and the claims of a tie, whose keys stand in its columns. */
const at = (column: string): Path => ({ from: { label: 'Entity', column }, steps: [] });
const claims = { label: 'Claim', column: 'claims' } as const;
const evidence = {
  type: ['Evidence'] as ['Evidence'],
  args: firstArgs[3],
  spec: {
    kind: 'evidenceList',
    path: { from: claims, steps: [into('OF', 'Assertion')] },
    columns: spanColumns('exact'),
    on: 'node',
    order: newestAssertion,
  },
} as const;

builder.graphObject('Relationship', {
  source: { kind: 'tie', types: PREDICATE_NAMES },
  interfaces: ['Node'],
  description: 'A tie between two entities: the claims behind it, folded into one edge.',
  fields: (t) => ({
    predicate: t.property(tie.predicate, { type: Predicate }),
    labels: t.property(tie.labels, {
      description: 'The surface phrases of it, most used first.',
      args: firstArgs[3],
    }),
    source: t.graph({ type: 'Entity', spec: { kind: 'related', path: at('startId') } }),
    target: t.graph({ type: 'Entity', spec: { kind: 'related', path: at('endId') } }),
    valid: t.property(tie.valid, { type: 'EDTF' }),
    articleCount: t.property(tie.articles),
    originCount: t.property(tie.origins),
    claims: t.graph({
      type: 'ClaimConnection',
      args: forwardArgs,
      spec: {
        kind: 'connection',
        path: { from: claims, steps: [] },
        orders: {},
        defaultOrder: bestSupported,
        relevance: null,
      },
    }),
    evidence: t.graph(evidence),
  }),
});

builder.graphConnection('Relationship', 'Relationship', {
  edgeDescription: '`other` is the end that is not the entity asked.',
  edgeFields: (t) => ({ other: t.graph({ type: 'Entity', spec: { kind: 'otherEnd' } }) }),
});

builder.graphObject('Participation', {
  source: { kind: 'tie', types: ['PARTICIPATED_IN'] },
  interfaces: ['Node'],
  description: 'Somebody taking part in an event, in a role.',
  fields: (t) => ({
    role: t.property(tie.role),
    participant: t.graph({ type: 'Actor', spec: { kind: 'related', path: at('startId') } }),
    event: t.graph({
      type: 'Event',
      spec: { kind: 'related', path: { from: { label: 'Event', column: 'endId' }, steps: [] } },
    }),
    evidence: t.graph(evidence),
  }),
});

builder.graphConnection('Participation', 'Participation');
