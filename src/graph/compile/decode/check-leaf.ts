import { isEnumType, type GraphQLLeafType } from 'graphql';

const MAX_INT = 2 ** 31;

/**
 * Whether a stored value is already what the leaf type would print it as. Types that are not known
 * here are left to ordinary execution.
 */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(
      type
        .getValues()
        .filter(({ name, value }) => name === value)
        .map(({ name }) => name),
    );
    return (value) => typeof value === 'string' && names.has(value);
  }
  switch (type.name) {
    case 'String':
    case 'ID':
    case 'DateTime':
    case 'EDTF':
    case 'URL':
      return (value) => typeof value === 'string';
    case 'Int':
      return (value) => Number.isInteger(value) && Math.abs(Number(value)) < MAX_INT;
    case 'Float':
      return (value) => Number.isFinite(value);
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    default:
      return () => false;
  }
}
