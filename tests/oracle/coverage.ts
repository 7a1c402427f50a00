import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Variables } from './ways.ts';

/** What an operation may name: `Person.name`, `Query.people(first:)`, `EntityFilter.kinds`, `EntityKind.PLACE`. */
export function coordinates(schema: GraphQLSchema): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<GraphQLNamedType>();
  const walk = (type: GraphQLNamedType | null | undefined): void => {
    if (type === null || type === undefined || seen.has(type)) return;
    seen.add(type);
    if (isIntrospectionType(type)) return;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        found.add(`${type.name}.${field.name}`);
        walk(getNamedType(field.type));
        for (const arg of field.args) {
          found.add(`${type.name}.${field.name}(${arg.name}:)`);
          walkInput(getNamedType(arg.type));
        }
      }
      if (isInterfaceType(type)) schema.getPossibleTypes(type).forEach(walk);
    } else if ('getTypes' in type) type.getTypes().forEach(walk);
  };
  const walkInput = (type: GraphQLNamedType): void => {
    if (seen.has(type)) return;
    seen.add(type);
    if (isEnumType(type))
      for (const { name } of type.getValues()) found.add(`${type.name}.${name}`);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      found.add(`${type.name}.${field.name}`);
      walkInput(getNamedType(field.type));
    }
  };
  walk(schema.getQueryType());
  return found;
}

const NO_TYPES = { objects: [], interfaces: [] };

/**
 * What a valid operation names, in its text and in the variables that it is asked with. An argument
 * that an interface declares counts for every type of the interface.
 */
export function covered(
  schema: GraphQLSchema,
  operation: string,
  variables: Variables,
): ReadonlySet<string> {
  const found = new Set<string>();
  const info = new TypeInfo(schema);
  const mark = (type: GraphQLInputType, value: unknown): void => {
    const inner = getNullableType(type);
    if (value === null || value === undefined) return;
    if (isListType(inner)) {
      for (const item of Array.isArray(value) ? value : [value]) mark(inner.ofType, item);
    } else if (isEnumType(inner) && typeof value === 'string') found.add(`${inner.name}.${value}`);
    else if (isInputObjectType(inner))
      for (const [name, part] of Object.entries(value)) {
        const field = inner.getFields()[name];
        if (field === undefined || part === null) continue;
        found.add(`${inner.name}.${name}`);
        mark(field.type, part);
      }
  };
  visit(
    parse(operation),
    visitWithTypeInfo(info, {
      Field: () => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (parent && field && !field.name.startsWith('__'))
          found.add(`${parent.name}.${field.name}`);
      },
      Argument: ({ name, value }) => {
        const [parent, field, arg] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
        if (!parent || !field || !arg) return;
        const isNull = value.kind === Kind.NULL;
        const isMissing =
          value.kind === Kind.VARIABLE && (variables[value.name.value] ?? null) === null;
        if (isNull || isMissing) return;
        const { objects, interfaces } = isInterfaceType(parent)
          ? schema.getImplementations(parent)
          : NO_TYPES;
        for (const type of [parent, ...objects, ...interfaces])
          found.add(`${type.name}.${field.name}(${name.value}:)`);
      },
      ObjectField: ({ name, value }) => {
        const parent = info.getParentInputType();
        const type = parent ? getNamedType(parent) : undefined;
        const isMissing =
          value.kind === Kind.VARIABLE && (variables[value.name.value] ?? null) === null;
        if (type && !isMissing && value.kind !== Kind.NULL) found.add(`${type.name}.${name.value}`);
      },
      EnumValue: ({ value }) => {
        const type = info.getInputType();
        if (type) found.add(`${getNamedType(type).name}.${value}`);
      },
      VariableDefinition: ({ variable }) => {
        const declared = info.getInputType();
        if (declared) mark(declared, variables[variable.name.value]);
      },
    }),
  );
  return found;
}
