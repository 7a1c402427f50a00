import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { NameKind } from '../enums.ts';
import { spanColumns } from '../mention-columns.ts';

const name = nodeColumns('Name');
const externalId = nodeColumns('ExternalId');

builder.graphObject('Name', {
  source: { kind: 'node', label: 'Name' },
  description:
    'A name as sources write it. `evidence` is where it was first seen; null for one that came ' +
    'with the reference data.',
  fields: (t) => ({
    value: t.property(name.value),
    kind: t.property(name.kind, { type: NameKind }),
    language: t.property(name.language),
    evidence: t.graph({
      type: 'Evidence',
      nullable: true,
      spec: { kind: 'evidence', columns: spanColumns('value') },
    }),
  }),
});

builder.graphObject('ExternalId', {
  source: { kind: 'node', label: 'ExternalId' },
  fields: (t) => ({
    scheme: t.property(externalId.scheme),
    value: t.property(externalId.value),
    url: t.property(externalId.url, { type: 'URL' }),
  }),
});
