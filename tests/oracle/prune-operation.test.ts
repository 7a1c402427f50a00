import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { pruneOperation } from './prune-operation.ts';

const OPERATION = `
  query ($first: Int, $id: ID!) {
    a: person(id: $id) { name ...F articles(first: 1) { totalCount } }
    b: person(id: $id) { name }
  }
  fragment F on Entity { kind articles(first: 1) { nodes { id claims(first: $first) { totalCount } } } }
`;

it('keeps what leads to a place, through fragments, with the variables that it needs', () => {
  const pruned = pruneOperation(OPERATION, ['a', 'articles', 'nodes', 2, 'claims']);
  expect(pruned).toBe(
    print(
      parse(`query ($first: Int, $id: ID!) {
        a: person(id: $id) {
          ... on Entity { articles(first: 1) { nodes { claims(first: $first) { __typename } } } }
          articles(first: 1) { __typename }
        }
      }`),
    ),
  );
});

it('leaves out the variables of what it leaves out', () => {
  const pruned = pruneOperation(OPERATION, ['b']);
  expect(pruned).toBe(print(parse('query ($id: ID!) { b: person(id: $id) { __typename } }')));
});
