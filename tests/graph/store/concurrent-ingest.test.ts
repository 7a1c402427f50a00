import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../src/graph/model/draft.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { digest } from '../../../src/graph/store/digest.ts';
import { createStore, type GraphStore } from '../../../src/graph/store/graph-store.ts';
import { openTestGraph, wipe } from '../../support/neo4j.ts';
import { event, makeDraft, organization, person } from './make-draft.ts';

const NOW = '2025-06-01T00:00:00.000Z';

let connection: GraphConnection;
let store: GraphStore;

beforeAll(async () => {
  connection = await openTestGraph();
  store = createStore(connection);
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

const ingest = (draft: Draft) =>
  store.ingest({
    draft,
    link: (proposed) => Promise.resolve(proposed),
    now: NOW,
    actor: 'test',
  });

const guests = Array.from({ length: 6 }, (_, index) => person(`Guest ${'ABCDEF'.charAt(index)}`));
const club = organization('The Club');
const ball = event('the ball');

/** Every article names the club, the ball and three of the six guests, in another order. */
function article(index: number): Draft {
  const chosen = [0, 1, 2].map((step) => guests[(index * 5 + step * 2) % guests.length] ?? club);
  const named = index % 2 === 0 ? [club, ...chosen, ball] : [ball, ...chosen.toReversed(), club];
  return makeDraft({
    article: {
      headline: `Report ${index}`,
      url: `https://example.org/${index}`,
      publishedAt: `2025-05-${String(10 + index)}T00:00:00.000Z`,
    },
    entities: named,
    body: named.map((entity, at) => ({
      parts: [{ name: entity.name, of: entity.key }, ` came as number ${at} of ${index % 4}.`],
      claims:
        entity.kind === 'PERSON'
          ? [
              {
                predicate: 'MEMBER_OF',
                subject: entity.key,
                object: club.key,
                label: index % 3 === 0 ? 'member' : 'belongs to',
              },
            ]
          : [],
    })),
  });
}

test('one article eight times at once is stored once', async () => {
  const results = await Promise.all(Array.from({ length: 8 }, () => ingest(article(1))));
  const outcomes = results.map(({ outcome }) => outcome).toSorted();
  expect(outcomes).toEqual(['CREATED', ...Array.from({ length: 7 }, () => 'UNCHANGED')]);
  const together = await digest(connection);
  await wipe(connection);
  await ingest(article(1));
  expect(together).toEqual(await digest(connection));
});

test('twenty articles at once that share entities leave what they leave one by one', async () => {
  const articles = Array.from({ length: 20 }, (_, index) => article(index));
  const results = await Promise.all(articles.map(ingest));
  expect(results.every(({ outcome }) => outcome === 'CREATED')).toBe(true);

  const recount = await connection.read({
    text: `MATCH (e:Entity)
      WHERE e.articleCount <> COUNT { (:Article)-[:MENTIONS]->(e) }
        OR e.originCount <> size(COLLECT { MATCH (a:Article)-[:MENTIONS]->(e) RETURN DISTINCT a.origin })
      RETURN e.name`,
    parameters: {},
  });
  expect(recount).toEqual([]);
  const together = await digest(connection);
  await wipe(connection);
  for (const draft of articles.toReversed()) await ingest(draft);
  expect(together).toEqual(await digest(connection));
});

test('two texts of one article at once: one is current, and both are kept', async () => {
  const texts = ['calm', 'wild', 'long'].map((word) =>
    makeDraft({
      article: { headline: 'The ball', url: 'https://example.org/ball' },
      entities: [ball],
      body: [{ parts: ['It was ', { name: 'the ball', of: ball.key }, `, ${word}.`] }],
    }),
  );
  await Promise.all([...texts, ...texts].map(ingest));
  const rows = await connection.read({
    text: `MATCH (v:ArticleVersion) RETURN count(v), count(CASE WHEN v:Current THEN 1 END),
      COUNT { ()-[:MENTIONS]->() }, COUNT { ()-[:MENTIONED]->() }`,
    parameters: {},
  });
  expect(rows).toEqual([[3, 1, 1, 2]]);
  expect(
    await connection.read({ text: 'MATCH (e:Event) RETURN e.articleCount', parameters: {} }),
  ).toEqual([[1]]);
});
