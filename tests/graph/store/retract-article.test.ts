import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../src/graph/model/draft.ts';
import type { ArticleId } from '../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { dumpGraph } from '../../../src/graph/store/digest.ts';
import { createStore, type GraphStore } from '../../../src/graph/store/graph-store.ts';
import { openTestGraph, wipe } from '../../support/neo4j.ts';
import { randomDraft } from './random-draft.ts';

const NOW = '2025-06-01T00:00:00.000Z';

let connection: GraphConnection;
let store: GraphStore;

beforeAll(async () => {
  connection = await openTestGraph();
  store = createStore(connection);
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

const ingest = async (draft: Draft): Promise<ArticleId> => {
  const link = (proposed: Draft): Promise<Draft> => Promise.resolve(proposed);
  return (await store.ingest({ draft, link, now: NOW, actor: 'test' })).articleId;
};

const retract = (articleId: ArticleId) =>
  store.retract({ articleId, reason: 'test', now: NOW, actor: 'test' });

/** The graph as clients see it after the articles were ingested into an empty one. */
async function graphOf(drafts: readonly Draft[]): Promise<object> {
  await wipe(connection);
  for (const draft of drafts) await ingest(draft);
  return Object.fromEntries(await dumpGraph(connection));
}

const a = randomDraft('a');
const b = randomDraft('b');
const c = randomDraft('c');

test('ingest A, ingest B, retract A equals ingest B', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(a, b, c, fc.boolean(), async (one, two, three, isFirst) => {
      const expected = await graphOf([two, three]);
      await wipe(connection);
      const order = isFirst ? [one, two, three] : [two, three, one];
      const ids = new Map<Draft, ArticleId>();
      for (const draft of order) ids.set(draft, await ingest(draft));
      await retract(ids.get(one) ?? ('' as ArticleId));
      expect(Object.fromEntries(await dumpGraph(connection))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

test('the order of articles makes no difference', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(a, b, c, async (one, two, three) => {
      const forward = await graphOf([one, two, three]);
      expect(await graphOf([three, one, two])).toEqual(forward);
    }),
    { numRuns: 10 },
  );
});

test('a corrected article that is taken back leaves nothing', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(a, a, b, async (one, corrected, two) => {
      const expected = await graphOf([two]);
      await wipe(connection);
      const id = await ingest(one);
      await ingest(two);
      await ingest(corrected);
      await ingest(one);
      await retract(id);
      expect(Object.fromEntries(await dumpGraph(connection))).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('rebuilding the projection changes nothing', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(a, a, b, c, async (one, corrected, two, three) => {
      await graphOf([one, two, corrected, three]);
      const before = Object.fromEntries(await dumpGraph(connection));
      await store.projectClaims();
      expect(Object.fromEntries(await dumpGraph(connection))).toEqual(before);
    }),
    { numRuns: 8 },
  );
});

test('an article that nobody knows cannot be taken back', async () => {
  await expect(retract('nothing' as ArticleId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
