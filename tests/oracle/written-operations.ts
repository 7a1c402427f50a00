import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/schema/schema.ts';
import { askCases } from './ask-cases.ts';
import { writtenCases } from './cases/written-cases.ts';
import { comparedWays } from './compared-ways.ts';
import { coordinates, covered } from './coverage.ts';
import { explainStatements } from './explain-statements.ts';
import type { OpenedGraph } from './graph/use-oracle-graph.ts';
import { loadOperations, operationFiles } from './load-operations.ts';
import { createOracle } from './oracle.ts';

const SLOW = 300_000;
const FAULTS = 'faults';

/** The suite of the oracle over some files of written operations. */
export function testWrittenOperations(opened: OpenedGraph, files: readonly string[]): void {
  describe('the written operations', () => {
    it.each(files)(
      'of `%s` are answered alike',
      async (file) => {
        const { connection, graph } = opened;
        const schema = buildSchema();
        const judge = createOracle({ connection, schema, ...comparedWays(connection) });
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
  });
}

/** The suite over what is written, whoever answers it. */
export function testCoverage(opened: OpenedGraph): void {
  describe('the written operations', () => {
    it('are many, and each is asked', () => {
      const names = operationFiles().flatMap((file) => [...loadOperations(file).keys()]);
      expect(names.length).toBeGreaterThan(100);
      expect(new Set(names).size).toBe(names.length);
      const cases = Object.keys(writtenCases(opened.graph));
      expect(cases.filter((name) => !names.includes(name))).toEqual([]);
    });

    it('name every field, argument and word of the schema', () => {
      const schema = buildSchema();
      const cases = writtenCases(opened.graph);
      const named = new Set<string>();
      for (const file of operationFiles().filter((name) => name !== FAULTS))
        for (const [name, operation] of loadOperations(file))
          for (const { variables, follow } of cases[name] ?? [{ variables: {} }])
            for (const coordinate of covered(schema, operation, { ...variables, ...follow }))
              named.add(coordinate);
      expect([...coordinates(schema).difference(named)].toSorted()).toEqual([]);
    });
  });
}
