import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { buildSchema } from '../../../src/schema/schema.ts';
import { asker, NOW, type Answer } from '../../support/ask.ts';
import { harbourDraft } from '../../support/harbour-drafts.ts';
import { openTestGraph } from '../../support/neo4j.ts';
import { compileQuery } from './compile-query.ts';

const CASES = join(import.meta.dirname, 'cases');
const names = await readdir(CASES);
const schema = buildSchema();

/** One idea a case: what is asked, the statement it becomes, and the answer on the harbour's graph. */
describe('the case', () => {
  let connection: GraphConnection;
  let ask: (source: string) => Promise<Answer>;

  beforeAll(async () => {
    connection = await openTestGraph();
    const store = createStore(connection);
    for (const [index, day] of [10, 11, 12, 13, 14].entries())
      await store.ingest({
        draft: harbourDraft({ number: index + 1, day }),
        link: (draft) => Promise.resolve(draft),
        now: NOW,
        actor: 'test',
      });
    await connection.command({
      text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
      parameters: {},
    });
    ask = asker(connection);
  });

  afterAll(() => connection.close());

  it.each(names)('`%s`', async (name) => {
    const source = await readFile(join(CASES, name, 'query.graphql'), 'utf8');
    const [read] = compileQuery(schema, source);
    await expect(`${read?.compiled.text ?? ''}\n`).toMatchFileSnapshot(
      join(CASES, name, 'statement.cypher'),
    );
    const { data, errors } = await ask(source);
    expect(errors).toBeUndefined();
    const answer = `${JSON.stringify(data, null, 2)}\n`;
    await expect(answer).toMatchFileSnapshot(join(CASES, name, 'answer.json'));
  });
});
