import { isObjectType, parse, type GraphQLField, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { directOperation } from '../../../src/graph/compile/direct-operation.ts';
import { buildSchema } from '../../../src/schema/schema.ts';

const isDirect = (source: string, schema = buildSchema(), name: string | null = null): boolean =>
  directOperation(schema, parse(source), name) !== null;

/** A schema in which another plugin has put its resolver before the one that reads. */
function guarded(type: string, name: string): [GraphQLSchema, GraphQLField<unknown, unknown>] {
  const schema = buildSchema();
  const owner = schema.getType(type);
  const field = isObjectType(owner) ? owner.getFields()[name] : undefined;
  if (field?.resolve === undefined) throw new Error(`${type}.${name} has no resolver`);
  const inner = field.resolve;
  field.resolve = (...args) => inner(...args);
  return [schema, field];
}

describe('an operation', () => {
  it.each([
    '{ articles(first: 1) { totalCount nodes { id } } }',
    '{ __typename node(id: "x") { __typename ... on Person { name } } }',
    'query A { people { nodes { name } } } query B { events { nodes { name } } }',
  ])('of declared fields needs no execution: %s', (source) => {
    expect(isDirect(source, buildSchema(), source.startsWith('query') ? 'B' : null)).toBe(true);
  });

  it.each([
    'mutation { retractArticle(id: "x", reason: "y") { retractedId } }',
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Article") { name } }',
    '{ statistics { articles } }',
    '{ articles { nodes { id } } search(query: "x") { totalCount } }',
    'query A { people { nodes { name } } } query B { events { nodes { name } } }',
  ])('is executed where it must be: %s', (source) => {
    expect(isDirect(source)).toBe(false);
  });

  it('is executed where another plugin wraps one of its fields', () => {
    const [schema] = guarded('Person', 'name');
    expect(isDirect('{ people { nodes { id } } }', schema)).toBe(true);
    expect(isDirect('{ people { nodes { name } } }', schema)).toBe(false);
    // What an interface asks for is resolved by its types.
    expect(isDirect('{ entities { nodes { name } } }', schema)).toBe(false);
    expect(isDirect('{ places { nodes { name } } }', schema)).toBe(true);
  });

  it('is not executed where that field is declared safe', () => {
    const [schema, field] = guarded('Person', 'name');
    field.extensions = { ...field.extensions, datelineSafe: true };
    expect(isDirect('{ people { nodes { name } } }', schema)).toBe(true);
  });
});
