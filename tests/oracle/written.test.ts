import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { buildSchema } from '../../src/schema/schema.ts';
import { openTestGraph } from '../support/neo4j.ts';
import { askCases } from './ask-cases.ts';
import { coordinates, covered } from './coverage.ts';
import { explainStatements } from './explain-statements.ts';
import { KINDS, WORDS } from './graph/kinds.ts';
import { loadOracleGraph } from './graph/load-graph.ts';
import { readOracleGraph, type OracleGraph } from './graph/oracle-graph.ts';
import { loadOperations, operationFiles } from './load-operations.ts';
import { createOracle, type Oracle } from './oracle.ts';
import { BROKEN, type Break } from './broken-ways.ts';
import { COMPARED, comparedWays } from './compared-ways.ts';
import { wayOf, type Way } from './ways.ts';
import { writtenCases } from './cases/written-cases.ts';

const SLOW = 300_000;
const FAULTS = 'faults';

describe('the written operations', () => {
  const schema = buildSchema();
  let connection: GraphConnection;
  let graph: OracleGraph;

  const oracle = (): Oracle => createOracle({ connection, schema, ...comparedWays(connection) });

  beforeAll(async () => {
    connection = await openTestGraph();
    await loadOracleGraph(connection);
    graph = await readOracleGraph(connection);
  }, SLOW);

  afterAll(() => connection.close());

  it.each(operationFiles())(
    'of `%s` are answered alike',
    async (file) => {
      const judge = oracle();
      const cases = writtenCases(graph);
      const complaints: string[] = [];
      for (const [name, operation] of loadOperations(file)) {
        const asked = await askCases(judge, operation, cases[name]);
        complaints.push(...asked.complaints);
        const failed = asked.answers.flatMap(({ errors }) => errors);
        if (file !== FAULTS && failed.length > 0)
          complaints.push(`${name} fails: ${JSON.stringify(failed)}`);
      }
      complaints.push(...(await explainStatements(connection, judge.statements.values())));
      expect(complaints.join('\n')).toBe('');
    },
    SLOW,
  );

  it('are many, and each is asked', () => {
    const names = operationFiles().flatMap((file) => [...loadOperations(file).keys()]);
    expect(names.length).toBeGreaterThan(100);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(writtenCases(graph)).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('name every field, argument and word of the schema', () => {
    const cases = writtenCases(graph);
    const named = new Set<string>();
    for (const file of operationFiles().filter((name) => name !== FAULTS))
      for (const [name, operation] of loadOperations(file))
        for (const { variables, follow } of cases[name] ?? [{ variables: {} }])
          for (const coordinate of covered(schema, operation, { ...variables, ...follow }))
            named.add(coordinate);
    expect([...coordinates(schema).difference(named)].toSorted()).toEqual([]);
  });

  describe('are asked of a graph that', () => {
    it('holds what shows a wrong reading', async () => {
      const missing: string[] = [];
      for (const [kind, query] of Object.entries(KINDS)) {
        const text = `CALL () { ${query} LIMIT 1 } RETURN count(n)`;
        const [row] = await connection.read({ text, parameters: {} });
        if (row?.[0] !== 1) missing.push(kind);
      }
      expect(missing).toEqual([]);
    });

    it.each(WORDS)('holds every word of `%s`', async (text, words) => {
      const found = (await connection.read({ text, parameters: {} })).map(([word]) => word);
      expect(words.filter((word) => !found.includes(word))).toEqual([]);
    });
  });

  describe('are asked by an oracle that', () => {
    const complaintsOf = async (operation: string, broken: Way): Promise<string> => {
      const ways = { ...comparedWays(connection), others: [broken], frugal: [broken] };
      const { complaints } = await createOracle({ connection, schema, ...ways }).judge(operation);
      return complaints.join('\n');
    };

    it.each(BROKEN)('catches a way that %s', async (_, operation, breakIt) => {
      const broken = wayOf('broken', connection, {
        readGraph: (reader, options) => COMPARED(breakIt(reader), options),
      });
      const sound = wayOf('sound', connection, { readGraph: COMPARED });
      expect(await complaintsOf(operation, sound)).toBe('');
      expect(await complaintsOf(operation, broken)).toContain('broken: data at ');
    });

    it('catches a way that mixes two aliases', async () => {
      const sound = wayOf('sound', connection, { readGraph: COMPARED });
      const mixing: Way = {
        name: 'mixing',
        ask: async (operation, variables) => {
          const { data, ...rest } = await sound.ask(operation, variables);
          const text = JSON.stringify(data).replace('"a"', '"x"').replace('"b"', '"a"');
          return { ...rest, data: JSON.parse(text.replace('"x"', '"b"')) as unknown };
        },
      };
      const operation =
        '{ a: articles(first: 1) { nodes { id } } b: articles(last: 1) { nodes { id } } }';
      expect(await complaintsOf(operation, mixing)).toContain('mixing: data at ');
    });

    it('catches a way that asks twice', async () => {
      const askTwice: Break = (reader) => ({
        read: async (statement, options) => {
          await reader.read(statement, options);
          return reader.read(statement, options);
        },
      });
      const twice = wayOf('twice', connection, {
        readGraph: (reader, options) => COMPARED(askTwice(reader), options),
      });
      const operation = '{ people(first: 1) { nodes { id } } }';
      expect(await complaintsOf(operation, twice)).toContain('statements for 1 root fields');
    });
  });
});
