import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphConnection } from '../src/graph/run/connection.ts';
import { asker } from './support/ask.ts';
import { loadExamples } from './support/example-articles.ts';
import { openTestGraph } from './support/neo4j.ts';

const FOLDER = new URL('../examples/queries/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

describe('the examples', () => {
  let connection: GraphConnection;
  let articles: number;

  beforeAll(async () => {
    connection = await openTestGraph();
    articles = await loadExamples(connection);
  });

  afterAll(() => connection.close());

  it('are at least eight articles and eight queries', () => {
    expect(articles).toBeGreaterThanOrEqual(8);
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it.each(files)('%s finds something', async (file) => {
    const source = readFileSync(new URL(file, FOLDER), 'utf8');
    const { data, errors } = await asker(connection)(source);
    expect(errors).toBeUndefined();
    // Every list of nodes or edges on the way to the leaves holds at least one entry somewhere.
    expect(JSON.stringify(data)).not.toMatch(/^\{"\w+":\{"(nodes|edges)":\[\]/);
    expect(JSON.stringify(data).length).toBeGreaterThan(150);
  });

  it('hold one wire copy: two articles, one origin', async () => {
    const { data } = await asker(connection)('{ articles(first: 100) { nodes { copyCount } } }');
    expect(JSON.stringify(data)).toContain('"copyCount":2');
  });

  it('mark every span with the very words that it names', async () => {
    const { data, errors } = await asker(connection)(`{ articles(first: 100) { nodes {
      version { mentions(first: 100) { nodes { surface evidence { exact verified } } } }
      quotes(first: 100) { nodes { text evidence { exact verified } } }
      claims(first: 100) { nodes { assertions(first: 100) { nodes { evidence { verified } } } } } } } }`);
    expect(errors).toBeUndefined();
    const text = JSON.stringify(data);
    expect(text).toContain('"verified":true');
    expect(text).not.toContain('"verified":false');
  });
});
