import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/schema/schema.ts';
import { BROKEN, type Break } from './broken-ways.ts';
import { COMPARED, comparedWays } from './compared-ways.ts';
import { KINDS, WORDS } from './graph/kinds.ts';
import type { OpenedGraph } from './graph/use-oracle-graph.ts';
import { createOracle } from './oracle.ts';
import { wayOf, type Way } from './ways.ts';

/** The suite over the oracle itself: its graph shows what is wrong, and it sees that. */
export function testOracle(opened: OpenedGraph): void {
  describe('the graph of the oracle', () => {
    it('holds what shows a wrong reading', async () => {
      const missing: string[] = [];
      for (const [kind, query] of Object.entries(KINDS)) {
        const text = `CALL () { ${query} LIMIT 1 } RETURN count(n)`;
        const [row] = await opened.connection.read({ text, parameters: {} });
        if (row?.[0] !== 1) missing.push(kind);
      }
      expect(missing).toEqual([]);
    });

    it.each(WORDS)('holds every word of `%s`', async (text, words) => {
      const rows = await opened.connection.read({ text, parameters: {} });
      const found = rows.map(([word]) => word);
      expect(words.filter((word) => !found.includes(word))).toEqual([]);
    });
  });

  describe('the oracle', () => {
    const complaintsOf = async (operation: string, broken: Way): Promise<string> => {
      const { connection } = opened;
      const ways = { ...comparedWays(connection), others: [broken], frugal: [broken] };
      const oracle = createOracle({ connection, schema: buildSchema(), ...ways });
      return (await oracle.judge(operation)).complaints.join('\n');
    };
    const sound = (): Way => wayOf('sound', opened.connection, { readGraph: COMPARED });
    const broken = (name: string, breakIt: Break): Way =>
      wayOf(name, opened.connection, {
        readGraph: (reader, options) => COMPARED(breakIt(reader), options),
      });

    it.each(BROKEN)('catches a way that %s', async (_, operation, breakIt) => {
      expect(await complaintsOf(operation, sound())).toBe('');
      expect(await complaintsOf(operation, broken('broken', breakIt))).toContain(
        'broken: data at ',
      );
    });

    it('catches a way that mixes two aliases', async () => {
      const way = sound();
      const mixing: Way = {
        name: 'mixing',
        ask: async (operation, variables) => {
          const { data, ...rest } = await way.ask(operation, variables);
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
      const operation = '{ people(first: 1) { nodes { id } } }';
      expect(await complaintsOf(operation, broken('twice', askTwice))).toContain(
        'statements for 1 root fields',
      );
    });
  });
}
