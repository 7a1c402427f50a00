import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import type { Reader, Row } from '../../src/graph/run/statement.ts';
import { buildSchema } from '../../src/schema/schema.ts';
import { openTestGraph } from '../support/neo4j.ts';
import { loadOracleGraph } from './graph/load-graph.ts';
import { createOracle } from './oracle.ts';
import { COMPARED, comparedWays } from './compared-ways.ts';
import { wayOf, type Way } from './ways.ts';

/** A reader that changes every statement, or what it answers. */
type Break = (reader: Reader) => Reader;

const changeText =
  (pattern: RegExp, by: string): Break =>
  (reader) => ({
    read: (statement, options) =>
      reader.read({ ...statement, text: statement.text.replace(pattern, by) }, options),
  });

const changeAnswer =
  (pattern: RegExp, by: string): Break =>
  (reader) => ({
    read: async (statement, options) => {
      const text = JSON.stringify(await reader.read(statement, options));
      return JSON.parse(text.replace(pattern, by)) as readonly Row[];
    },
  });

/** Each breaks one rule of reading, as a slip in the compiler would. */
const BROKEN: readonly (readonly [string, string, Break])[] = [
  [
    'turns an order round',
    '{ articles(first: 3, orderBy: { field: PUBLISHED_AT, direction: DESC }) { nodes { id } } }',
    changeText(/ DESC\b/gu, ' ASC'),
  ],
  [
    'forgets that superseded facts are out of every list',
    '{ claims { totalCount } quotes { totalCount } }',
    changeText(/&Live\b/gu, ''),
  ],
  [
    'follows a tie the wrong way',
    '{ places(filter: { placeKinds: CITY }) { nodes { name within { name } } } }',
    changeText(/-\[(.*?:WITHIN.*?)\]->/gu, '<-[$1]-'),
  ],
  [
    'takes the first letter of a text for the text',
    '{ people(first: 2) { nodes { name } } }',
    changeAnswer(/Mira Holt/gu, 'M'),
  ],
];

describe('the oracle', () => {
  const schema = buildSchema();
  let connection: GraphConnection;

  beforeAll(async () => {
    connection = await openTestGraph();
    await loadOracleGraph(connection);
  });

  afterAll(() => connection.close());

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
