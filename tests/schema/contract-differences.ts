import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  print,
  printSchema,
  visit,
  type ConstValueNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** How a schema falls short of a contract. */
export interface Differences {
  /** Coordinates that the contract holds and the schema lacks. */
  readonly missing: readonly string[];
  /** Coordinates that both hold with different types, in words. */
  readonly changed: readonly string[];
}

/** Compares all that the contract names; what the schema adds is free. */
export function contractDifferences(contract: GraphQLSchema, served: GraphQLSchema): Differences {
  const expected = coordinates(contract);
  const found = coordinates(served);
  const missing = [...expected.keys()].filter((name) => !found.has(name));
  const changed = [...expected].flatMap(([name, type]) => {
    const actual = found.get(name);
    return actual === undefined || actual === type ? [] : [`${name}: ${type} became ${actual}`];
  });
  // A missing type or field is told once, not with each of its members.
  const isTold = (name: string): boolean =>
    missing.some((other) => name.startsWith(`${other}.`) || name.startsWith(`${other}(`));
  return { missing: missing.filter((name) => !isTold(name)), changed };
}

/** Every type, member and argument with its type; both sides pass through SDL to compare alike. */
function coordinates(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const types = Object.values(buildSchema(printSchema(schema)).getTypeMap());
  return new Map(types.filter((type) => !type.name.startsWith('__')).flatMap(membersOf));
}

function membersOf(type: GraphQLNamedType): [string, string][] {
  const kind = isInputObjectType(type) && type.isOneOf ? 'one-of input' : type.constructor.name;
  const member = (name: string, what: string): [string, string] => [`${type.name}.${name}`, what];
  const self: [string, string] = [type.name, kind];
  if (isEnumType(type)) return [self, ...type.getValues().map(({ name }) => member(name, 'value'))];
  if (isUnionType(type)) return [self, ...type.getTypes().map(({ name }) => member(name, 'type'))];
  if (isInputObjectType(type))
    return [
      self,
      ...Object.values(type.getFields()).map((field) => member(field.name, input(field))),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const interfaces = type.getInterfaces().map(({ name }) => member(`implements ${name}`, name));
  const fields = Object.values(type.getFields()).flatMap((field) => [
    member(field.name, String(field.type)),
    ...field.args.map((arg) => member(`${field.name}(${arg.name}:)`, input(arg))),
  ]);
  return [self, ...interfaces, ...fields];
}

interface Input {
  readonly type: unknown;
  readonly default?: { readonly literal?: ConstValueNode } | undefined;
}

function input({ type, default: value }: Input): string {
  return value?.literal === undefined ? String(type) : `${String(type)} = ${sorted(value.literal)}`;
}

/** A literal with the fields of its objects in order. */
function sorted(literal: ConstValueNode): string {
  const byName = visit(literal, {
    ObjectValue: (node) => ({
      ...node,
      fields: node.fields.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1)),
    }),
  });
  return print(byName);
}
