import { property } from '../../graph/model/property.ts';
import { columns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { spanColumns } from '../mention-columns.ts';

const mention = columns({ surface: property.required('string') });

builder.graphObject('Mention', {
  source: { kind: 'rows' },
  description:
    'One naming of an entity in a text. `literal` is set where the name stands for something else ' +
    '(`Beijing` for China).',
  fields: (t) => ({
    surface: t.property(mention.surface),
    entity: t.graph({
      type: 'Entity',
      spec: {
        kind: 'related',
        path: { from: { label: 'Entity', column: 'entityId' }, steps: [] },
      },
    }),
    literal: t.graph({
      type: 'Entity',
      nullable: true,
      spec: {
        kind: 'related',
        path: { from: { label: 'Entity', column: 'literalId' }, steps: [] },
      },
    }),
    evidence: t.graph({
      type: 'Evidence',
      spec: { kind: 'evidence', columns: spanColumns('surface') },
    }),
  }),
});

builder.graphConnection('Mention', 'Mention');
