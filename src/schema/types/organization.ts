import { nodeColumns } from '../../graph/pothos/columns.ts';
import { articleListArgs, articleListOrder } from '../article-list.ts';
import { builder } from '../builder.ts';
import { OrganizationKind } from '../enums.ts';
import { forwardArgs } from '../list-args.ts';
import { officeHolders } from '../office-holders.ts';
import { into } from '../paths.ts';

const organization = nodeColumns('Organization');

builder.graphObject('Organization', {
  source: { kind: 'node', label: 'Organization' },
  interfaces: ['Node', 'Entity', 'Actor'],
  fields: (t) => ({
    organizationKind: t.property(organization.organizationKind, { type: OrganizationKind }),
    officeHolders: t.graph({
      type: 'PositionConnection',
      description: 'Who holds which office in it.',
      args: forwardArgs,
      spec: officeHolders,
    }),
    publishedArticles: t.graph({
      type: 'ArticleConnection',
      args: articleListArgs,
      spec: {
        kind: 'connection',
        path: { steps: [into('PUBLISHED_BY', 'Article')] },
        ...articleListOrder,
      },
    }),
  }),
});

builder.graphConnection('Organization', 'Organization');
