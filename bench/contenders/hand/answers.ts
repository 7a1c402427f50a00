import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { fulltextQuery } from '../../../src/graph/compile/fulltext-query.ts';
import { instant, int } from '../../../src/graph/run/value.ts';
import type { QueryName } from '../../sample.ts';
import { articlePage } from './article-page.ts';
import { entityClaimsEvidence } from './entity-claims-evidence.ts';
import {
  entityId,
  handQuery,
  instantOf,
  keyOf,
  textOf,
  type HandQuery,
  type Parameters,
  type Variables,
} from './hand-query.ts';
import { mixedNodes } from './mixed-nodes.ts';
import { personPage } from './person-page.ts';
import type { ArticleRow, LatestRow, PartRow } from './rows.ts';

const articleOf = ([id, headline, publishedAt]: ArticleRow) => ({
  id: encodeGlobalId('Article', id),
  headline,
  publishedAt: instantOf(publishedAt),
});

const latestNested = handQuery<{ rows: readonly LatestRow[]; parts: readonly PartRow[] }>(
  'latest-nested',
  ({ articles, entities, others }) => ({
    articles: int(Number(articles)),
    entities: int(Number(entities)),
    others: int(Number(others)),
  }),
  (row) => {
    const nodes = new Map(
      row?.parts.map(([id, kind, name, latest]) => [
        id,
        { id: entityId(kind, id), kind, name, articles: { nodes: latest.map(articleOf) } },
      ]),
    );
    const articles = row?.rows.map(([id, headline, publishedAt, mentions]) => ({
      ...articleOf([id, headline, publishedAt]),
      entities: { edges: mentions.map(([salience, key]) => ({ salience, node: nodes.get(key) })) },
    }));
    return { articles: { nodes: articles } };
  },
);

const rangeOf = ({ from, to }: Variables): Parameters => ({
  from: instant(textOf(from)),
  to: instant(textOf(to)),
});

const fullTextEntityDate = handQuery<{ nodes: readonly ArticleRow[] }>(
  'full-text-entity-date',
  (variables) => ({
    text: fulltextQuery(textOf(variables['text'])),
    entity: keyOf(variables['entity']),
    ...rangeOf(variables),
  }),
  (row) => ({ articles: { nodes: row?.nodes.map(articleOf) } }),
);

const twoEntitiesDateCount = handQuery<{ totalCount: number; nodes: readonly ArticleRow[] }>(
  'two-entities-date-count',
  (variables) => ({
    one: keyOf(variables['one']),
    other: keyOf(variables['other']),
    ...rangeOf(variables),
  }),
  (row) => ({ articles: { totalCount: row?.totalCount, nodes: row?.nodes.map(articleOf) } }),
);

const singleName = handQuery<{ name: string }>(
  'single-name',
  ({ id }) => ({ id: keyOf(id) }),
  (person) => ({ person }),
);

/** Every query as the hand answers it. */
export const HAND_QUERIES: Readonly<Record<QueryName, HandQuery>> = {
  articlePage,
  latestNested,
  personPage,
  fullTextEntityDate,
  twoEntitiesDateCount,
  entityClaimsEvidence,
  singleName,
  mixedNodes,
};
