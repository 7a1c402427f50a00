import { existsSync, readFileSync } from 'node:fs';
import { buildSchema as parseSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchema } from '../../src/schema/schema.ts';
import { contractDifferences } from './contract-differences.ts';
import { MISSING_FROM_CONTRACT } from './missing-from-contract.ts';

const CONTRACT = new URL('../../../shared/contract/core.graphql', import.meta.url);
const PRINTED = new URL('../../schema.graphql', import.meta.url);

describe('the served schema', () => {
  it('is the one printed in schema.graphql', () => {
    const served = printSchema(lexicographicSortSchema(buildSchema()));
    expect(served).toBe(readFileSync(PRINTED, 'utf8').trimEnd());
  });

  it.runIf(existsSync(CONTRACT))('lacks of the contract just what is written down', () => {
    const contract = parseSchema(readFileSync(CONTRACT, 'utf8'));
    const { missing, changed } = contractDifferences(contract, buildSchema());
    expect(changed).toEqual([]);
    expect(missing).toEqual(MISSING_FROM_CONTRACT);
  });

  it('is told apart from a contract that asks for more or for another type', () => {
    const asked = parseSchema('type Query { a: Int!, b(x: Int = 1): Int }');
    const served = parseSchema('type Query { a: Int, b(x: Int = 2): Int }');
    expect(contractDifferences(asked, served).changed).toHaveLength(2);
    const less = parseSchema('type Query { a: Int! }');
    expect(contractDifferences(asked, less).missing).toEqual(['Query.b']);
  });
});
