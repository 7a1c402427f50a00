import { columns } from '../../graph/pothos/columns.ts';
import { property } from '../../graph/model/property.ts';
import { builder } from '../builder.ts';
import { BlockRole } from '../enums.ts';

const block = columns({
  role: property.required('string'),
  text: property.required('string'),
  start: property.required('int'),
  end: property.required('int'),
});

builder.graphObject('Block', {
  source: { kind: 'rows' },
  description: 'A stretch of an article with its role in it.',
  fields: (t) => ({
    role: t.property(block.role, { type: BlockRole }),
    text: t.property(block.text),
    start: t.property(block.start),
    end: t.property(block.end),
  }),
});
