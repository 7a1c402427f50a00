import fc from 'fast-check';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CallerFault } from '../../../src/errors.ts';
import { Compiler, MAX_SUBQUERIES } from '../../../src/graph/compile/compiler.ts';
import { describe as describePlan } from '../../../src/graph/compile/describe.ts';
import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { buildSchema } from '../../../src/schema/schema.ts';
import { compileQuery } from './compile-query.ts';

const schema = buildSchema();
const LISTS = `query ($filter: ArticleFilter, $first: Int, $more: Boolean = false) {
  articles(filter: $filter, first: $first) {
    totalCount @include(if: $more)
    nodes { headline entities(first: 2) { nodes { name } } }
  }
}`;

const instants = fc
  .date({ noInvalidDate: true, min: new Date('1950-01-01'), max: new Date('2050-01-01') })
  .map((date) => date.toISOString());
const keys = fc.uuid().map((key) => encodeGlobalId('Person', key));
const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,2}$/);
const leaves = fc.record(
  {
    text: words,
    publishedAt: fc.record({ from: instants, to: instants }, { requiredKeys: [] }),
    language: fc.array(fc.string(), { maxLength: 3 }),
    mentionsAll: fc.array(keys, { maxLength: 3 }),
    mentionsAny: fc.array(keys, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const filters = fc.record(
  { and: fc.array(leaves, { maxLength: 2 }), or: fc.array(leaves, { maxLength: 2 }), not: leaves },
  { requiredKeys: [] },
);

describe('a compiled statement', () => {
  it('holds no value of the client, whatever the filter', () => {
    const hostile = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
    fc.assert(
      fc.property(filters, hostile, fc.integer({ min: 0, max: 100 }), (filter, word, first) => {
        const marked = { ...filter, language: [`MARK${word}`] };
        const [read] = compileQuery(schema, LISTS, { filter: marked, first });
        expect(read?.compiled.text).not.toContain('MARK');
        expect(JSON.stringify(read?.parameters)).toContain('MARK');
      }),
      { numRuns: 200 },
    );
  });

  it('is the same text for arguments of one shape, and bound to the values of each', () => {
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const compiler = new Compiler();
        const [first] = compileQuery(schema, LISTS, { filter: a }, compiler);
        const [again] = compileQuery(schema, LISTS, { filter: b }, new Compiler());
        const [alone] = compileQuery(schema, LISTS, { filter: a }, new Compiler());
        expect(alone?.compiled.text).toBe(first?.compiled.text);
        expect(alone?.parameters).toEqual(first?.parameters);
        // Every parameter of the text is bound, and nothing else is.
        for (const read of [first, again]) {
          const named = new Set(read?.compiled.text.match(/\$param\d+/g));
          expect(new Set(Object.keys(read?.parameters ?? {}).map((name) => `$${name}`))).toEqual(
            named,
          );
          expect(Object.values(read?.parameters ?? {})).not.toContain(undefined);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks for a count only where the client does', () => {
    const [without] = compileQuery(schema, LISTS, {});
    const [counted] = compileQuery(schema, LISTS, { more: true });
    expect(without?.compiled.text).not.toContain('count(');
    expect(counted?.compiled.text).toContain('count(');
  });
});

describe('plans', () => {
  const PERSON = `query ($id: ID!, $first: Int) { person(id: $id) { name articles(first: $first) { nodes { url } } } }`;
  const person = (key: string): string => encodeGlobalId('Person', key);
  const A = person('7f9c2ba4-e88f-5e1d-8a4c-1f2e3d4c5b6a');
  const B = person('0d6f2f1b-7a10-5c1e-9a35-5d7c1f0e6b0a');

  it('are kept for a document and a shape of its variables', () => {
    const document = parse(PERSON);
    const compiler = new Compiler();
    const ask = (variables: Readonly<Record<string, unknown>>): void =>
      void compileQuery(schema, document, variables, compiler);
    ask({ id: A, first: 3 });
    ask({ id: B, first: 90 });
    expect(compiler.counts).toEqual({ hits: 1, misses: 1, plans: 1 });
  });

  it('are kept as long as they are not too much together, whatever a client chooses', () => {
    const choices = Array.from({ length: 14 }, (_, at) => `b${at}`);
    const lists = choices.map(
      (name) =>
        `${name}: entities(first: 1) @include(if: $${name}) { nodes { name articles(first: 1) { nodes { url } } } }`,
    );
    const head = choices.map((name) => `$${name}: Boolean!`).join(' ');
    const document = parse(`query (${head}) { articles { nodes { ${lists.join(' ')} } } }`);
    const compiler = new Compiler();
    for (let choice = 0; choice < 256; choice += 1) {
      const entries = choices.map(
        (name, bit) => [name, bit > 7 || ((choice >> bit) & 1) === 1] as const,
      );
      compileQuery(schema, document, Object.fromEntries(entries), compiler);
    }
    const { misses, plans } = compiler.counts;
    expect(misses).toBe(256);
    expect(plans).toBeLessThan(misses);
  });

  it('print themselves as a tree', () => {
    const [read] = compileQuery(schema, PERSON, { id: A });
    expect(read && describePlan(read.compiled.plan)).toBe(
      [
        'person: 2 parts, 2 subqueries',
        '  part 0: once',
        '  part 1: Person by ids',
        '    reads node.id, node.name',
        '    list node<-[MENTIONS]-Article by node.sortAt desc limit page',
        '        reads node.url',
      ].join('\n'),
    );
  });

  it('are refused where a filter is made of too many conditions', () => {
    const or = Array.from({ length: 101 }, () => ({ language: ['en'] }));
    expect(() => compileQuery(schema, LISTS, { filter: { or } })).toThrow(/100 conditions/u);
    expect(() => compileQuery(schema, LISTS, { filter: { or: or.slice(1) } })).not.toThrow();
  });

  it('are refused where they nest too many subqueries', () => {
    const lists = Array.from(
      { length: MAX_SUBQUERIES },
      (_, i) => `a${i}: articles { totalCount }`,
    );
    const source = `{ person(id: "${A}") { ${lists.join(' ')} } }`;
    expect(() => compileQuery(schema, source)).toThrow(CallerFault);
  });
});
