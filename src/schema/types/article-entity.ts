import { builder } from '../builder.ts';
import { firstArgs } from '../list-args.ts';
import { mentionElements, mentions } from '../mention-columns.ts';

const mentionsArgs = firstArgs[10];

builder.graphConnection('ArticleEntity', 'Entity', {
  description: '`count`, `salience` and the spans belong to this pair of article and entity.',
  edgeDescription: '`background`: history told as context; it does not count as news of today.',
  edgeFields: (t) => ({
    count: t.property(mentions.count),
    salience: t.property(mentions.salience),
    background: t.property(mentions.background),
    mentions: t.graph({
      type: ['Mention'],
      args: mentionsArgs,
      spec: { kind: 'elements', columns: mentionElements },
    }),
  }),
});

builder.graphConnection('EntityArticle', 'Article', {
  edgeFields: (t) => ({
    count: t.property(mentions.count),
    salience: t.property(mentions.salience),
    background: t.property(mentions.background),
    mentions: t.graph({
      type: ['Mention'],
      args: mentionsArgs,
      spec: { kind: 'elements', columns: mentionElements },
    }),
  }),
});
