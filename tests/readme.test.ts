import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import type { GraphConnection } from '../src/graph/run/connection.ts';
import { asker } from './support/ask.ts';
import { loadExamples } from './support/example-articles.ts';
import { openTestGraph } from './support/neo4j.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** Every query that is printed with its answer. */
const ANSWERED = [...README.matchAll(/```graphql\n([^`]*)```\n\n```json\n([^`]*)```/g)];

describe('the README', () => {
  let connection: GraphConnection;

  beforeAll(async () => {
    connection = await openTestGraph();
    await loadExamples(connection);
  });

  afterAll(() => connection.close());

  it('prints three questions with their answers', () => {
    expect(ANSWERED).toHaveLength(3);
  });

  it.each(ANSWERED.map(([, query = '', answer = '']) => [query, answer]))(
    'prints the answer to %s',
    async (query, answer) => {
      const { data, errors } = await asker(connection)(query);
      expect(errors).toBeUndefined();
      expect(data).toEqual(JSON.parse(answer));
    },
  );

  it('lists every setting with its default and meaning', () => {
    const rows = SETTINGS.map(
      ({ name, fallback, meaning }) =>
        `| \`${name}\` | ${fallback === null ? '' : `\`${fallback}\``} | ${meaning} |`,
    );
    const table = /\| name \| default \| meaning \|\n\|---\|---\|---\|\n((?:\|.*\n)+)/.exec(README);
    expect(table?.[1]?.trimEnd().split('\n')).toEqual(rows);
  });
});
