import { property } from '../../graph/model/property.ts';
import { columns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { BlockRole } from '../enums.ts';
import { toArticle } from '../paths.ts';

const evidence = columns({ start: property.required('int'), end: property.required('int') });
const atVersion = { label: 'ArticleVersion', column: 'versionId' } as const;

builder.graphObject('Evidence', {
  source: { kind: 'rows' },
  description: 'An exact span of an immutable text, cut out again on every read.',
  fields: (t) => ({
    article: t.graph({
      type: 'Article',
      spec: { kind: 'related', path: { from: atVersion, steps: [toArticle] } },
    }),
    version: t.graph({
      type: 'ArticleVersion',
      spec: { kind: 'related', path: { from: atVersion, steps: [] } },
    }),
    block: t.graph({ type: BlockRole, spec: { kind: 'cut', part: 'block' } }),
    start: t.property(evidence.start),
    end: t.property(evidence.end),
    exact: t.graph({ type: 'String', spec: { kind: 'cut', part: 'exact' } }),
    sentence: t.graph({ type: 'String', spec: { kind: 'cut', part: 'sentence' } }),
    verified: t.graph({
      type: 'Boolean',
      description:
        'True when the words stored with the span are still the words of the text at the span.',
      spec: { kind: 'cut', part: 'verified' },
    }),
  }),
});
