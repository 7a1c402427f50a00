import {
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { CallerFault, ServiceFault } from '../../src/errors.ts';
import type { RequestParts } from '../../src/server/app.ts';

/** As Pothos' internal errors do. */
class LibraryError extends GraphQLError {}

const even = (onValue: () => void): GraphQLScalarType<number, number> =>
  new GraphQLScalarType<number, number>({
    name: 'Even',
    coerceInputValue(value) {
      onValue();
      if (typeof value !== 'number' || value % 2 !== 0) throw new TypeError('odd');
      return value;
    },
  });

/** Resolves when the test says so, to hold a request open. */
export interface Gate {
  readonly entered: PromiseWithResolvers<undefined>;
  readonly open: PromiseWithResolvers<undefined>;
}

export const gate = (): Gate => ({
  entered: Promise.withResolvers(),
  open: Promise.withResolvers(),
});

/** Waits for the test once it is entered. */
const holding =
  ({ entered, open }: Gate, result: string) =>
  async (): Promise<string> => {
    entered.resolve(undefined);
    await open.promise;
    return result;
  };

/** A schema that fails in every way that a real one can. */
export function newsSchema(
  held: Gate = gate(),
  written: Gate = gate(),
  onEven: () => void = () => undefined,
): GraphQLSchema {
  const thrower = (make: () => Error) => ({
    type: GraphQLString,
    resolve: (): never => {
      throw make();
    },
  });
  const Story: GraphQLObjectType = new GraphQLObjectType({
    name: 'Story',
    fields: () => ({ title: { type: GraphQLString }, next: { type: Story, resolve: () => ({}) } }),
  });
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, RequestParts>({
      name: 'Query',
      fields: {
        greeting: { type: GraphQLString, resolve: () => 'hello' },
        requestId: { type: GraphQLString, resolve: (_root, _args, { requestId }) => requestId },
        story: { type: Story, resolve: () => ({}) },
        read: {
          type: GraphQLInt,
          resolve: async (_root, _args, { reader }) => {
            await reader.read({ text: 'RETURN 1', parameters: {} });
            return (await reader.read({ text: 'RETURN 1', parameters: {} })).length;
          },
        },
        held: { type: GraphQLString, resolve: holding(held, 'let go') },
        take: {
          type: GraphQLInt,
          args: {
            even: { type: even(onEven) },
            count: { type: new GraphQLNonNull(GraphQLInt), default: { value: 1 } },
            words: { type: new GraphQLList(GraphQLString) },
          },
          resolve: () => 1,
        },
        callerFault: thrower(
          () => new CallerFault('NOT_FOUND', 'No article has this id.', ['input', 'id']),
        ),
        unavailable: thrower(
          () => new ServiceFault('UNAVAILABLE', 'bolt://secret-host down', { cause: null }),
        ),
        plainError: thrower(() => new Error('secret plain')),
        libraryError: thrower(() => new LibraryError('secret library')),
        codedError: thrower(
          () => new GraphQLError('too dear', { extensions: { code: 'LIMIT_EXCEEDED' } }),
        ),
        serializeError: { type: GraphQLInt, resolve: () => 'secret serialize' },
        nullError: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: {
        write: { type: GraphQLString, resolve: () => 'written' },
        slowWrite: { type: GraphQLString, resolve: holding(written, 'written') },
      },
    }),
  });
}
