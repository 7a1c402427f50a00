import { property } from '../../graph/model/property.ts';
import { columns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { ArticleLinkKind } from '../enums.ts';

const link = columns({
  kind: property.required('string'),
  title: property.optional('string'),
  url: property.optional('string'),
});

builder.graphObject('ArticleLink', {
  source: { kind: 'rows' },
  description:
    'A link out of an article: to another article we hold, or to an address or title that we do not.',
  fields: (t) => ({
    kind: t.property(link.kind, { type: ArticleLinkKind }),
    title: t.property(link.title),
    url: t.property(link.url, { type: 'URL' }),
    article: t.graph({
      type: 'Article',
      nullable: true,
      spec: {
        kind: 'related',
        path: { from: { label: 'Article', column: 'url', property: 'url' }, steps: [] },
      },
    }),
  }),
});
