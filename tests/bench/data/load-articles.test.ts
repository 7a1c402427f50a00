import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTOR, marksOf } from '../../../bench/data/gather-rows.ts';
import { loadArticles } from '../../../bench/data/load-articles.ts';
import { makeArticle, type MadeArticle } from '../../../bench/data/make-article.ts';
import { createWorld } from '../../../bench/data/world.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { dumpGraph } from '../../../src/graph/store/digest.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { openTestGraph, wipe } from '../../support/neo4j.ts';

let connection: GraphConnection;
beforeAll(async () => {
  connection = await openTestGraph();
});
afterAll(() => connection.close());

/** Copies above all: the origins behind a claim are what a batch could count wrong. */
function someWithCopies(): readonly MadeArticle[] {
  const world = createWorld(0.002, 1);
  const all = Array.from({ length: world.counts.articles }, (_, index) =>
    makeArticle(world, index),
  );
  const byText = Map.groupBy(all, (made) => marksOf(made).sketch);
  const copies = [...byText.values()].filter(({ length }) => length > 1).flat();
  return [...all.slice(0, 8), ...copies];
}

describe('loading by batches', () => {
  it('leaves the graph that ingesting the articles one by one leaves', async () => {
    const articles = someWithCopies();
    const store = createStore(connection);
    for (const { draft, now } of articles)
      await store.ingest({ draft, now, actor: ACTOR, link: (own) => Promise.resolve(own) });
    const ingested = await dumpGraph(connection);

    await wipe(connection);
    await loadArticles(connection, articles, () => undefined);
    await store.projectClaims();
    const loaded = await dumpGraph(connection);

    expect(loaded).toEqual(ingested);
    expect(loaded.get('Article')).toHaveLength(articles.length);
  });
});
