import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { identifiableTypes } from '../../../src/graph/compile/type-source.ts';
import type { Choices } from '../choices.ts';
import type { OracleGraph } from '../graph/oracle-graph.ts';
import { valueSource } from './draw-value.ts';
import { printLiteral } from './print-literal.ts';
import type { RandomOperation } from './random-operation.ts';

type Field = GraphQLField<unknown, unknown>;

/** Where a selection stands. */
interface Place {
  readonly depth: number;
  /** Path of the answer, with the first row of each list. */
  readonly path: readonly string[];
  /** Keys that are taken by a field of this level, fragments included. */
  readonly taken: Set<string>;
}

/** Nested reads an operation may ask for; each is a subquery of a statement. */
const SUBQUERIES = 16;
const MAX_DEPTH = 14;
const SIZES = [0, 1, 1, 2, 2, 2, 3, 3, 5];

/** Draws an operation from the schema's types: fields, aliases, fragments, directives, arguments. */
export function drawOperation(
  schema: GraphQLSchema,
  graph: OracleGraph,
  choices: Choices,
): RandomOperation {
  const source = valueSource(graph, choices);
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const follow: Record<string, string> = {};
  const fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];
  let left = 3 + choices.int(SUBQUERIES - 3);
  let counted = 0;
  const fresh = (prefix: string): string => `${prefix}${(counted += 1)}`;

  const variable = (type: string, value: unknown): string => {
    const name = fresh('v');
    declared.push(`$${name}: ${type}`);
    if (value !== undefined) variables[name] = value;
    return `$${name}`;
  };

  const directives = (): string => {
    if (!choices.chance(0.06)) return '';
    const condition = choices.chance(0.8);
    const printed = choices.chance(0.5) ? variable('Boolean!', condition) : String(condition);
    return choices.chance(0.7) ? ` @include(if: ${printed})` : ` @skip(if: ${printed})`;
  };

  /** Types of the ids that an argument takes. */
  const idTypes = (field: Field): readonly string[] => {
    const type = getNamedType(field.type);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const names = possible.map(({ name }) => name);
    return identifiableTypes(schema).filter((name) => names.includes(name));
  };

  const argument = (field: Field, arg: GraphQLArgument, hasWords: boolean): string | null => {
    const isRequired = isNonNullType(arg.type);
    if (!isRequired && !choices.chance(0.4)) return null;
    let value = source.value(arg.type, arg.name, idTypes(field));
    const isRelevance = JSON.stringify(value).includes('RELEVANCE');
    if (isRelevance && !hasWords && !choices.chance(0.1)) return null;
    if (!isRequired && choices.chance(0.05)) value = null;
    const printed = choices.chance(0.3)
      ? variable(String(arg.type), value)
      : printLiteral(arg.type, value);
    return `${arg.name}: ${printed}`;
  };

  const paging = (field: Field, path: readonly string[]): readonly string[] => {
    const names = field.args.map((arg) => arg.name);
    if (!names.includes('first')) return [];
    const isBackward = names.includes('last') && choices.chance(0.25);
    const size = choices.chance(0.015) ? choices.pick([101, -1]) : choices.pick(SIZES);
    const printed = choices.chance(0.2) ? variable('Int', size) : String(size);
    const cursors = ['after', 'before']
      .filter((name) => names.includes(name) && choices.chance(0.12))
      .map((name) => {
        if (choices.chance(0.05)) return `${name}: "x"`;
        const cursor = variable('String', undefined);
        follow[cursor.slice(1)] = [...path, 'edges', String(choices.int(2)), 'cursor'].join('.');
        return `${name}: ${cursor}`;
      });
    const isUnsaid = choices.chance(0.06);
    const sizes = isUnsaid ? [] : [`${isBackward ? 'last' : 'first'}: ${printed}`];
    return [...sizes, ...cursors];
  };

  const argumentsOf = (field: Field, path: readonly string[]): string => {
    const isPaging = (name: string): boolean => ['first', 'last', 'after', 'before'].includes(name);
    const parts = field.args
      .filter(({ name }) => !isPaging(name))
      .toSorted(
        (a, b) =>
          Number(isInputObjectType(getNamedType(b.type))) -
          Number(isInputObjectType(getNamedType(a.type))),
      )
      .reduce<readonly string[]>((told, arg) => {
        const hasWords =
          /\b(text|name)\b/.test(told.join()) || /"(text|name)":/.test(JSON.stringify(variables));
        const one = argument(field, arg, hasWords);
        return one === null ? told : [...told, one];
      }, []);
    const all = [...parts, ...paging(field, path)];
    return all.length === 0 ? '' : `(${all.join(', ')})`;
  };

  const isRead = (field: Field): boolean => {
    const spec = field.extensions.dateline;
    return spec !== undefined && !['property', 'globalId', 'cut', 'self'].includes(spec.kind);
  };

  const fieldText = (field: Field, place: Place): string => {
    const type = getNamedType(field.type);
    const hasArgs = field.args.length > 0;
    const isTaken = place.taken.has(field.name);
    const alias = (isTaken && hasArgs) || choices.chance(0.25) ? fresh('k') : field.name;
    place.taken.add(alias);
    if (isRead(field)) left -= 1;
    const isList = isListType(getNullableType(field.type));
    const path = [...place.path, alias];
    const head = `${alias === field.name ? '' : `${alias}: `}${field.name}${argumentsOf(field, path)}${directives()}`;
    if (isLeafType(type)) return head;
    const inner = {
      depth: place.depth + 1,
      path: isList ? [...path, '0'] : path,
      taken: new Set<string>(),
    };
    const cursor = Object.values(follow).some((at) => at.startsWith(`${path.join('.')}.edges.`));
    const extra = cursor ? ' edges { cursor }' : '';
    if (cursor) inner.taken.add('edges');
    return `${head} {${extra} ${selection(type, inner)} }`;
  };

  const inFragment = (type: GraphQLNamedType, place: Place): string => {
    const known = fragments.filter(({ on }) => on === type.name);
    if (known.length > 0 && choices.chance(0.3))
      return `...${choices.pick(known).name}${directives()}`;
    if (!choices.chance(0.25))
      return `... on ${type.name}${directives()} { ${fields(type, place)} }`;
    const name = fresh('F');
    fragments.push({ name, on: type.name, text: fields(type, { ...place, path: ['nowhere'] }) });
    return `...${name}${directives()}`;
  };

  const fields = (type: GraphQLNamedType, place: Place): string => {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename';
    const all: readonly Field[] = Object.values(type.getFields());
    const leaves = all.filter(
      (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0,
    );
    const deeper = all.filter((field) => !leaves.includes(field));
    const chosen: Field[] = leaves.length > 0 ? [...choices.some(leaves, 3)] : [];
    const isRoomy = left > 0 && place.depth < MAX_DEPTH;
    const isWrapper = /(Connection|Edge)$/.test(type.name);
    if (deeper.length > 0 && (isRoomy || chosen.length === 0))
      chosen.push(...choices.some(deeper, isWrapper || place.depth > 6 ? 2 : 3));
    const texts = chosen.map((field) => fieldText(field, place));
    if (choices.chance(0.12)) texts.push('__typename');
    return texts.join(' ');
  };

  const selection = (type: GraphQLNamedType, place: Place): string => {
    const parts: string[] = [];
    if (isAbstractType(type)) {
      const { objects, interfaces } = isInterfaceType(type)
        ? schema.getImplementations(type)
        : { objects: schema.getPossibleTypes(type), interfaces: [] };
      for (const possible of choices.some([...objects, ...interfaces], 3))
        if (choices.chance(0.5)) parts.push(inFragment(possible, place));
    } else if (choices.chance(0.12) && place.depth > 0) parts.push(inFragment(type, place));
    if (!isAbstractType(type) || isInterfaceType(type)) parts.push(fields(type, place));
    return parts.length === 0 ? '__typename' : parts.join(' ');
  };

  const root = schema.getQueryType();
  const roots: readonly Field[] = Object.values(root?.getFields() ?? {});
  const place: Place = { depth: 0, path: [], taken: new Set() };
  const body = Array.from({ length: 1 + choices.int(2) }, () =>
    fieldText(choices.pick(roots), place),
  );
  const head = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  const operation = [
    `query Drawn${head} { ${body.join(' ')} }`,
    ...fragments.map(({ name, on, text }) => `fragment ${name} on ${on} { ${text} }`),
  ].join('\n');
  return { operation, variables, follow };
}
