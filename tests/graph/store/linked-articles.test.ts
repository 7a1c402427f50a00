import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ArticleId } from '../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { dumpGraph } from '../../../src/graph/store/digest.ts';
import { createStore, type GraphStore } from '../../../src/graph/store/graph-store.ts';
import { link } from '../../../src/ingest/link/link.ts';
import { draftOf } from '../../ingest/link/draft-of.ts';
import { openTestGraph, wipe } from '../../support/neo4j.ts';
import { toldArticle } from './told-articles.ts';

const NOW = '2025-10-02T00:00:00.000Z';

let connection: GraphConnection;
let store: GraphStore;

beforeAll(async () => {
  connection = await openTestGraph();
  store = createStore(connection);
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

/** Addresses by which the texts are told apart, whatever they say. */
const addressOf = (at: number): string => `https://example.org/${at}`;

const ingest = async (text: string, at: number): Promise<ArticleId> => {
  const draft = draftOf(text, addressOf(at));
  return (await store.ingest({ draft, link, now: NOW, actor: 'test' })).articleId;
};

const retract = (articleId: ArticleId) =>
  store.retract({ articleId, reason: 'test', now: NOW, actor: 'test', link });

const dump = async (): Promise<object> => Object.fromEntries(await dumpGraph(connection));

/** The graph after the texts came in this order; each keeps its address. */
async function graphOf(texts: readonly string[], order: readonly number[]): Promise<object> {
  await wipe(connection);
  for (const at of order) await ingest(texts[at] ?? '', at);
  return dump();
}

const four = fc.array(toldArticle, { minLength: 4, maxLength: 4 });
const orderOfFour = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

test('extracted and linked, the order of articles makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(four, orderOfFour, async (texts, order) => {
      const forward = await graphOf(texts, [0, 1, 2, 3]);
      expect(await graphOf(texts, order)).toEqual(forward);
    }),
    { numRuns: 15 },
  );
}, 300_000);

test('extracted and linked, an article that is taken back leaves what would be there without it', async () => {
  await fc.assert(
    fc.asyncProperty(four, orderOfFour, async (texts, order) => {
      const [gone = 0] = order;
      const without = await graphOf(
        texts,
        [0, 1, 2, 3].filter((at) => at !== gone),
      );
      await wipe(connection);
      const ids = new Map<number, ArticleId>();
      for (const at of order.toSorted((a, b) => ((a * 7) % 4) - ((b * 7) % 4)))
        ids.set(at, await ingest(texts[at] ?? '', at));
      const id = ids.get(gone);
      if (id === undefined) throw new Error('every text was stored');
      await retract(id);
      expect(await dump()).toEqual(without);
    }),
    { numRuns: 15 },
  );
}, 300_000);

test('a corrected text moves its namesakes, and back', async () => {
  const minister = 'News\n\nAna Lima, the foreign minister of Portugal, spoke on Monday.';
  const other = 'News\n\nAna Lima, the finance minister of Canada, spoke on Monday.';
  const quiet = 'News\n\nThe ferry was late, and Ana Lima said nothing of it.';
  const people = async (): Promise<unknown> =>
    connection.read({
      text: 'MATCH (p:Person)<-[:MENTIONS]-(a) RETURN a.url, p.key, p.provisional ORDER BY a.url',
      parameters: {},
    });
  await ingest(minister, 0);
  await ingest(quiet, 1);
  expect(await people()).toEqual([
    [addressOf(0), 'person:ana lima', false],
    [addressOf(1), 'person:ana lima', false],
  ]);
  await ingest(other, 2);
  expect(await people()).toEqual([
    [addressOf(0), 'person:ana lima#PT', false],
    [addressOf(1), expect.stringMatching(/^article:.*:person:ana lima$/u), true],
    [addressOf(2), 'person:ana lima#CA', false],
  ]);
  await ingest(minister, 2);
  expect(await people()).toEqual([0, 1, 2].map((at) => [addressOf(at), 'person:ana lima', false]));
});

test('the log of changes tells why namesakes were kept apart, and whom it moved', async () => {
  await ingest('News\n\nAna Lima, the foreign minister of Portugal, spoke on Monday.', 0);
  await ingest('News\n\nAna Lima, the finance minister of Canada, spoke on Monday.', 1);
  const changes = await connection.read({
    text: `MATCH (a:Article {url: $moved}), (c:Change)
      RETURN c.detail, a.id IN c.subjects ORDER BY c.id = c.id, c.detail IS NULL`,
    parameters: { moved: addressOf(0) },
  });
  expect(changes).toEqual([
    [
      'NAMESAKE: "Ana Lima" (an office in CA) is kept apart from others of the name: an office in PT, in 1 text.',
      true,
    ],
    [null, true],
  ]);
});
