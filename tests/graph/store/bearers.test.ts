import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EntityKey } from '../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { settleBearers } from '../../../src/graph/store/bearers.ts';
import { int } from '../../../src/graph/run/value.ts';
import { openTestGraph } from '../../support/neo4j.ts';

let connection: GraphConnection;

beforeAll(async () => {
  connection = await openTestGraph();
});
afterAll(() => connection.close());

test('of very many texts that use a name the first two hundred are linked again, and all get the key', async () => {
  const block = 'person:ana lima' as EntityKey;
  const texts = 201;
  await connection.command({
    text: `CREATE (b:Bearer {id: 'known', block: $block, told: []})
      WITH b UNWIND range(1, $texts) AS n
      CREATE (:Article {id: 'a' + right('00' + n, 3)})-[:HAS_VERSION]->(:ArticleVersion:Current)-[:BEARS]->(b)`,
    parameters: { block, texts: int(texts) },
  });
  const known = { id: 'known', block, told: [], texts };
  const { value: moved } = await connection.write((transaction) =>
    settleBearers(transaction, [{ ...known, key: null }], []),
  );
  expect(moved).toHaveLength(200);
  expect([moved[0], moved.at(-1)]).toEqual(['a001', 'a200']);
  const keys = await connection.read({ text: 'MATCH (b:Bearer) RETURN b.key', parameters: {} });
  expect(keys).toEqual([[block]]);

  const { value: again } = await connection.write((transaction) =>
    settleBearers(transaction, [{ ...known, key: block }], []),
  );
  expect(again).toEqual([]);
});
