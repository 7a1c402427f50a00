import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ArticleId } from '../../../../src/graph/model/identity.ts';
import type { GraphConnection } from '../../../../src/graph/run/connection.ts';
import { loadStatement } from '../../../../src/graph/run/load-statement.ts';
import { wordingId, type CopyMarks } from '../../../../src/graph/store/origin/copy-marks.ts';
import { holdWording } from '../../../../src/graph/store/origin/hold-wording.ts';
import { openTestGraph, wipe } from '../../../support/neo4j.ts';

let connection: GraphConnection;

beforeAll(async () => {
  connection = await openTestGraph();
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

const TIE = `MATCH (w:Wording {id: $wording}) CREATE (:Article {id: $id, origin: $id})-[:HAS_WORDING]->(w)`;

/** Stores wordings, in this order, each as that of an article which is its own origin. */
const seed = (wordings: readonly (readonly [ArticleId, CopyMarks])[]) =>
  connection.write(async (transaction) => {
    for (const [id, marks] of wordings) {
      await holdWording(transaction, id, marks);
      await transaction.run({ text: TIE, parameters: { id, wording: wordingId(marks) } });
    }
  });

const quoting = (at: number, ...quotes: readonly string[]): CopyMarks => ({
  sketch: `=${at}`,
  sourcedQuotes: quotes.map((quote) => `agency C S ${quote}`),
});
const id = (at: number): ArticleId => `a${at}` as ArticleId;

/** What a new text is a copy of, and which statements told. */
async function arrive(marks: CopyMarks): Promise<readonly [readonly string[], readonly string[]]> {
  const sent: string[] = [];
  const stop = connection.onStatement(({ text }) => sent.push(text));
  const { value } = await connection.write((transaction) =>
    holdWording(transaction, id(999), marks),
  );
  stop();
  return [value.origins.toSorted(), sent];
}

test('one statement finds what a text is a copy of', async () => {
  await seed([
    [id(0), quoting(0, 'one', 'two')],
    [id(1), quoting(1, 'one', 'three')],
    [id(2), quoting(2, 'one', 'two')],
  ]);
  const [origins, sent] = await arrive(quoting(9, 'one', 'two'));
  expect(origins).toEqual([id(0), id(2)]);
  expect(sent).toHaveLength(1);
  expect((await arrive(quoting(8)))[0]).toEqual([]);
});

test('a copy is found among however many texts that share a fingerprint with it', async () => {
  const others = Array.from(
    { length: 40 },
    (_, at) => [id(at + 1), quoting(at + 1, at % 2 === 0 ? 'one' : 'two')] as const,
  );
  // The oldest is the last that the database looks at.
  await seed([[id(0), quoting(0, 'one', 'two')], ...others]);
  const [origins, sent] = await arrive(quoting(999, 'one', 'two'));
  expect(origins).toEqual([id(0)]);
  expect(sent).toContain(loadStatement('find-copies'));
});

test('a new article may bear its own id as origin unless others do', async () => {
  await seed([[id(999), quoting(0)]]);
  const own = (marks: CopyMarks, article: ArticleId) =>
    connection.write((transaction) => holdWording(transaction, article, marks));
  expect((await own(quoting(1), id(1))).value.isUnused).toBe(true);
  expect((await own(quoting(1), id(999))).value.isUnused).toBe(false);
});
