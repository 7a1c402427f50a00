import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';

/** A JSON value as a GraphQL literal of an input type. */
export function printLiteral(type: GraphQLInputType, value: unknown): string {
  if (isNonNullType(type)) return printLiteral(type.ofType, value);
  if (value === null || value === undefined) return 'null';
  if (isListType(type))
    return Array.isArray(value)
      ? `[${value.map((item) => printLiteral(type.ofType, item)).join(', ')}]`
      : printLiteral(type.ofType, value);
  if (isEnumType(type) && typeof value === 'string') return value;
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const fields = type.getFields();
  const printed = Object.entries(value).flatMap(([name, part]) => {
    const field = fields[name];
    return field === undefined ? [] : [`${name}: ${printLiteral(field.type, part)}`];
  });
  return `{${printed.join(', ')}}`;
}
