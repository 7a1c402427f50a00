import { graphql, GraphQLError, isObjectType } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Compiler } from '../../../src/graph/compile/compiler.ts';
import { compiledGraph } from '../../../src/graph/pothos/compiled-graph.ts';
import { searchReader } from '../../../src/graph/queries/search.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { requestContext } from '../../../src/resolvers/context.ts';
import { buildSchema } from '../../../src/schema/schema.ts';
import { NOW } from '../../support/ask.ts';
import { harbourDraft } from '../../support/harbour-drafts.ts';
import { openTestGraph } from '../../support/neo4j.ts';

const PEOPLE = '{ people { nodes { name articles(first: 1) { nodes { headline } } } } }';

describe('a field that another plugin guards', () => {
  let connection: GraphConnection;
  const statements: string[] = [];

  beforeAll(async () => {
    connection = await openTestGraph();
    const link = (draft: ReturnType<typeof harbourDraft>) => Promise.resolve(draft);
    const draft = harbourDraft({ number: 1, day: 10 });
    await createStore(connection).ingest({ draft, link, now: NOW, actor: 'test' });
    connection.onStatement(({ text }) => statements.push(text));
  });

  afterAll(() => connection.close());

  /** Asks a schema in which `Person.name` may be guarded. */
  async function ask(guard: 'none' | 'guarded' | 'safe') {
    const schema = buildSchema();
    const person = schema.getType('Person');
    const name = isObjectType(person) ? person.getFields()['name'] : undefined;
    if (name !== undefined && guard !== 'none') {
      name.resolve = () => {
        throw new GraphQLError('Not for you.');
      };
      if (guard === 'safe') name.extensions = { ...name.extensions, datelineSafe: true };
    }
    statements.length = 0;
    const context = requestContext({
      requestId: 'test',
      logger: pino({ level: 'silent' }),
      reader: connection,
      readGraph: compiledGraph(new Compiler()),
      store: createStore(connection),
      search: searchReader(connection),
      now: () => NOW,
      timeoutMs: 15_000,
    });
    return graphql({ schema, source: PEOPLE, contextValue: context });
  }

  it('is executed: nothing is read ahead of its guard', async () => {
    const { data, errors } = await ask('guarded');
    expect(errors?.map(({ message }) => message)).toEqual(['Not for you.']);
    expect(data).toBeNull();
    expect(statements.filter((text) => text.includes('.headline'))).toEqual([]);
  });

  it('is read ahead where it is declared safe, and still guarded where fields are executed', async () => {
    const { errors } = await ask('safe');
    expect(errors?.map(({ message }) => message)).toEqual(['Not for you.']);
    expect(statements.length).toBe(1);
  });

  it('costs one statement without a guard', async () => {
    const { data, errors } = await ask('none');
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain('Ann Lee');
    expect(statements.length).toBe(1);
  });
});
