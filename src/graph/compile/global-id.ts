import { CallerFault } from '../../errors.ts';

/** What a global id says: the GraphQL type and the key of the node or tie. */
export interface GlobalId {
  readonly type: string;
  readonly key: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** base64url of `Type:key`; opaque to clients, stable for ever. */
export function encodeGlobalId(type: string, key: string): string {
  return Buffer.from(`${type}:${key}`, 'utf8').toString('base64url');
}

/**
 * Reads a client's id.
 *
 * @param types the type names that the place accepts.
 * @throws CallerFault BAD_USER_INPUT for what Dateline never gave out, or an id of another type.
 */
export function decodeGlobalId(
  id: string,
  types: readonly string[],
  argument: readonly (string | number)[],
): GlobalId {
  const [type = '', key = '', ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  if (rest.length > 0 || !UUID.test(key) || encodeGlobalId(type, key) !== id)
    throw new CallerFault(
      'BAD_USER_INPUT',
      `This is not an id of Dateline. Pass an \`id\` exactly as an answer gave it.`,
      argument,
    );
  if (!types.includes(type))
    throw new CallerFault(
      'BAD_USER_INPUT',
      `This is the id of another type than ${types.join(', ')}.`,
      argument,
    );
  return { type, key };
}
