import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../src/graph/model/draft.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { createStore, type GraphStore } from '../../../src/graph/store/graph-store.ts';
import { moveOrigin } from '../../../src/graph/store/origin/move-origin.ts';
import { openTestGraph, wipe } from '../../support/neo4j.ts';
import { makeDraft, organization, person } from './make-draft.ts';
import { meanwhile, overOrWaiting } from './origin/meanwhile.ts';

let connection: GraphConnection;

beforeAll(async () => {
  connection = await openTestGraph();
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

// Background is out of the entities' counts, so that two writers meet at nothing before the tie.
const ada = person('Ada Holm', { background: true });
const office = organization('Iron Office', { background: true });

const draft = (article: number): Draft =>
  makeDraft({
    article: { url: `https://example.org/${article}`, headline: `Number ${article}` },
    entities: [ada, office],
    body: [
      {
        parts: [
          { name: ada.name, of: ada.key },
          ` is chief number ${article} of `,
          { name: office.name, of: office.key },
        ],
        claims: [
          {
            predicate: 'HOLDS_POSITION',
            subject: ada.key,
            object: office.key,
            label: 'chief',
            // Claims of other times are other claims of the same tie: nobody waits for their counts.
            valid: article === 2 ? '2020' : null,
          },
        ],
      },
    ],
  });

const ingest = (store: GraphStore, article: number) =>
  store.ingest({
    draft: draft(article),
    link: (proposed) => Promise.resolve(proposed),
    now: '2025-06-01T00:00:00Z',
    actor: 'test',
  });

test('an origin that joins another while a tie is reckoned is not counted twice', async () => {
  const store = createStore(connection);
  const { articleId: to } = await ingest(store, 0);
  const { articleId: from } = await ingest(store, 1);
  let move: Promise<unknown> = Promise.resolve();
  const reckoning = createStore(
    meanwhile(connection, 'read-ties', async () => {
      move = connection.write((transaction) =>
        moveOrigin(transaction, { from, to, articles: [from] }),
      );
      await overOrWaiting(connection, move);
    }),
  );
  await ingest(reckoning, 2);
  await move;
  const rows = await connection.read({
    text: `MATCH ()-[r:HOLDS_POSITION]->()
      RETURN r.articles, r.origins, COUNT { MATCH (f:Assertion&Live) RETURN DISTINCT f.origin }`,
    parameters: {},
  });
  expect(rows).toEqual([[3, 2, 2]]);
});
