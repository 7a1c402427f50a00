import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { forwardArgs } from '../list-args.ts';
import { mentionElements } from '../mention-columns.ts';
import { toArticle } from '../paths.ts';

const version = nodeColumns('ArticleVersion');

builder.graphObject('ArticleVersion', {
  source: { kind: 'node', label: 'ArticleVersion' },
  interfaces: ['Node'],
  description: 'One text of an article; it never changes, and all evidence points into one.',
  fields: (t) => ({
    article: t.graph({ type: 'Article', spec: { kind: 'related', path: { steps: [toArticle] } } }),
    sha256: t.property(version.sha256, { description: 'sha256 of `text`, hex.' }),
    text: t.property(version.text),
    blocks: t.graph({
      type: ['Block'],
      spec: {
        kind: 'elements',
        columns: {
          lists: { role: 'blockRoles', start: 'blockStarts', end: 'blockEnds' },
          constants: {},
          cut: { column: 'text', text: 'text' },
        },
      },
    }),
    mentions: t.graph({
      type: 'MentionConnection',
      description:
        'Every naming of an entity, in text order: what a reader needs to mark the text.',
      args: forwardArgs,
      spec: {
        kind: 'elementConnection',
        path: {
          steps: [
            { ...toArticle, optional: true },
            { types: ['MENTIONS', 'MENTIONED'], direction: 'out', to: 'Entity' },
          ],
          edge: 1,
          edgeBelongsTo: { edge: 'versionId', start: 'id' },
        },
        columns: mentionElements,
      },
    }),
    recordedAt: t.property(version.recordedAt),
  }),
});

builder.graphConnection('ArticleVersion', 'ArticleVersion');
