import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';
import { CallerFault } from '../../errors.ts';
import { countConditions, hasOwnText, type Condition } from './condition.ts';
import { decodeCursor, orderTag, type CursorValue } from './cursor.ts';
import type { FieldSpec, OrderKey } from './declaration.ts';
import { decodeGlobalId, type GlobalId } from './global-id.ts';
import { readPage, readSize, type Page } from './page.ts';
import { readFilter } from './read-filter.ts';
import { identifiableTypes } from './type-source.ts';

/** The database plans a subquery for each. */
const MAX_CONDITIONS = 100;

const orderArgs = z.object({ field: z.string(), direction: z.enum(['ASC', 'DESC']) });
const idList = z.array(z.string());
const filterInput = z.record(z.string(), z.unknown());

/** What the arguments of a field ask for, checked, with ids and cursors decoded. */
export interface FieldArguments {
  /** Every argument but paging and order restricts the rows. */
  readonly condition: Condition;
  /** Of a short list; null for all. */
  readonly limit: number | null;
  readonly paging: Paging | null;
  /** Of `node` and `nodes`, in the order in which they were given. */
  readonly ids: readonly GlobalId[];
}

/** Arguments, or the fault that reading them met. */
export type ReadArguments = FieldArguments | { readonly fault: unknown };

/** A checked page in a chosen order. */
export interface Paging {
  readonly page: Page;
  readonly keys: readonly OrderKey[];
  /** The order that its cursors belong to. */
  readonly tag: string;
  readonly after: readonly CursorValue[] | null;
  readonly before: readonly CursorValue[] | null;
}

export interface ArgumentsRead {
  readonly schema: GraphQLSchema;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly spec: FieldSpec;
  readonly list: string;
  readonly args: Readonly<Record<string, unknown>>;
}

const TEXT_ORDER: readonly OrderKey[] = ['start', 'end'].map((property) => ({
  on: 'node',
  property,
  descending: false,
  nullable: false,
  instant: false,
}));

/**
 * Reads the arguments of a field as its spec declares; both ways of reading do it here, so that they
 * refuse the same.
 *
 * @throws CallerFault BAD_USER_INPUT or LIMIT_EXCEEDED with the path of the argument.
 */
export function readFieldArguments(read: ArgumentsRead): FieldArguments {
  const { spec, args } = read;
  const condition: Condition = { kind: 'all', conditions: conditions(read) };
  if (countConditions(condition) > MAX_CONDITIONS)
    throw new CallerFault(
      'LIMIT_EXCEEDED',
      `A filter may have ${MAX_CONDITIONS} conditions, every id of \`mentionsAll\` counted as one.`,
      ['filter'],
    );
  switch (spec.kind) {
    case 'connection': {
      const page = readPage(args);
      return {
        condition,
        limit: null,
        paging: paging(read, page, order(read, condition)),
        ids: [],
      };
    }
    case 'elementConnection':
      return { condition, limit: null, paging: paging(read, readPage(args), TEXT_ORDER), ids: [] };
    case 'byId': {
      const id = decodeGlobalId(String(args['id']), concreteTypes(read), ['id']);
      return { condition, limit: null, paging: null, ids: [id] };
    }
    case 'byIds': {
      const given = idList.parse(args['ids']);
      readSize(given.length, 'ids');
      const types = concreteTypes(read);
      const ids = given.map((id, index) => decodeGlobalId(id, types, ['ids', index]));
      return { condition, limit: null, paging: null, ids };
    }
    default:
      return { condition, limit: limitOf(args), paging: null, ids: [] };
  }
}

function limitOf(args: ArgumentsRead['args']): number | null {
  const { first } = args;
  return typeof first === 'number' ? readSize(first, 'first') : null;
}

function conditions({ definition, args }: ArgumentsRead): readonly Condition[] {
  return definition.args.flatMap((arg): Condition[] => {
    const value = args[arg.name];
    if (value === null || value === undefined) return [];
    const leaf = arg.extensions.dateline;
    if (leaf?.kind === 'in') return [{ ...leaf, value: idList.parse(value) }];
    const type = getNamedType(arg.type);
    if (!isInputObjectType(type) || arg.name === 'orderBy') return [];
    return [readFilter(type, filterInput.parse(value), [arg.name])];
  });
}

function paging(read: ArgumentsRead, page: Page, keys: readonly OrderKey[]): Paging {
  const tag = orderTag(read.list, keys);
  const cursor = (value: string | null, argument: string): readonly CursorValue[] | null =>
    value === null ? null : decodeCursor(value, tag, keys, argument);
  return {
    page,
    keys,
    tag,
    after: cursor(page.after, 'after'),
    before: cursor(page.before, 'before'),
  };
}

function order({ spec, args }: ArgumentsRead, condition: Condition): readonly OrderKey[] {
  if (spec.kind !== 'connection') return [];
  const isWorded = hasOwnText(condition);
  const { orderBy } = args;
  if (orderBy === null || orderBy === undefined)
    return isWorded && spec.relevance !== null ? spec.relevance : spec.defaultOrder;
  const { field, direction } = orderArgs.parse(orderBy);
  const keys = spec.orders[field];
  if (keys === undefined) throw new Error(`no order ${field}`);
  if (!isWorded && keys.some((key) => key.on === 'score'))
    throw new CallerFault(
      'BAD_USER_INPUT',
      `${field} orders by words: give the filter a text or a name, or choose another order.`,
      ['orderBy'],
    );
  return keys.map((key) => ({ ...key, descending: direction === 'DESC' }));
}

const concrete = new WeakMap<GraphQLField<unknown, unknown>, readonly string[]>();

/** The object types that the field may answer with and that have an id. */
function concreteTypes({ schema, definition }: ArgumentsRead): readonly string[] {
  const known = concrete.get(definition);
  if (known !== undefined) return known;
  const output = getNamedType(definition.type);
  const possible = isAbstractType(output) ? schema.getPossibleTypes(output) : [output];
  const names = possible.map((type) => type.name);
  const types = identifiableTypes(schema).filter((name) => names.includes(name));
  concrete.set(definition, types);
  return types;
}
