import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/server/limits.ts';
import { measureOperations } from '../../src/server/operation-extent.ts';
import { testApp } from './test-app.ts';

const nested = (levels: number): string =>
  `{ story ${'{ next '.repeat(levels - 2)} { title } ${'}'.repeat(levels - 2)} }`;

/** Every fragment spreads the one before it ten times. */
const fragmentBomb = (levels: number): string =>
  [
    `{ story { ...F${levels} } }`,
    'fragment F0 on Story { title }',
    ...Array.from(
      { length: levels },
      (_, at) => `fragment F${at + 1} on Story { ${`...F${at} `.repeat(10)} }`,
    ),
  ].join('\n');

const extentOf = (query: string): unknown => measureOperations(parse(query))[0]?.extent;

describe('measureOperations', () => {
  it.each([
    ['{ a }', { depth: 1, fields: 1, rootFields: 1 }],
    ['{ a b: a c { d { e } } }', { depth: 3, fields: 5, rootFields: 3 }],
    [
      '{ ... on Query { a { b } } ...F } fragment F on Query { c { d { e } } }',
      { depth: 3, fields: 5, rootFields: 2 },
    ],
    ['{ __schema { types { name } } __typename a }', { depth: 1, fields: 1, rootFields: 1 }],
    ['{ a ...F } fragment F on Query { b ...F }', { depth: 1, fields: 2, rootFields: 2 }],
    [
      '{ a { ...F } b { c { ...F } } } fragment F on T { d { e } }',
      { depth: 4, fields: 7, rootFields: 2 },
    ],
  ])('%s', (query, extent) => {
    expect(extentOf(query)).toEqual(extent);
  });

  it('measures fragments that multiply without writing them out', () => {
    expect(extentOf(fragmentBomb(30))).toMatchObject({
      depth: 2,
      fields: expect.closeTo(1e30, -17) as number,
    });
  });
});

describe('an operation beyond a limit is refused with LIMIT_EXCEEDED', () => {
  it.each([
    ['30 levels', nested(30), 'nested 20 levels deep; these are 30'],
    ['one level too many', nested(LIMITS.depth + 1), 'levels deep'],
    [
      'an alias flood',
      `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: greeting`).join(' ')} }`,
      'at its root',
    ],
    ['wide nesting', `{ story { ${'title '.repeat(1000)} } }`, '1000 fields'],
    ['a fragment bomb', fragmentBomb(8), 'fragments written out'],
    ['many tokens', `{ story { ${'title '.repeat(LIMITS.tokens)} } }`, 'at most 5000 tokens'],
    ['brackets', `{ take(words: ${'['.repeat(4_900)}`, ''],
    ['braces', '{ story '.repeat(2_490), ''],
    ['closed braces', `${'{ story '.repeat(1_600)}{ title }${'}'.repeat(1_600)}`, ''],
    ['closed brackets', `{ take(words: ${'['.repeat(2_400)}1${']'.repeat(2_400)}) }`, ''],
  ])('%s', async (_what, query, sentence) => {
    const { ask, log } = testApp();
    const { status, body } = await ask(query);
    const [error] = body.errors ?? [];
    expect(error?.extensions['code']).toMatch(/^(LIMIT_EXCEEDED|GRAPHQL_\w+_FAILED)$/);
    if (sentence !== '') expect(error?.extensions['code']).toBe('LIMIT_EXCEEDED');
    expect(error?.message).toContain(sentence);
    expect(body).not.toHaveProperty('data');
    expect(status).toBeLessThan(500);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});

describe('an operation at a limit is answered', () => {
  it.each([
    ['depth', nested(LIMITS.depth)],
    ['root fields', `{ ${Array.from({ length: 30 }, (_, at) => `a${at}: greeting`).join(' ')} }`],
    ['introspection', getIntrospectionQuery()],
  ])('%s', async (_what, query) => {
    expect((await testApp().ask(query)).body.errors).toBeUndefined();
  });
});
