import { CallerFault } from '../../errors.ts';
import type { OrderKey } from './declaration.ts';

export type CursorValue = string | number | boolean | null;

/** The order that a cursor belongs to: a cursor of another order or list is refused by it. */
export function orderTag(list: string, keys: readonly OrderKey[]): string {
  const words = keys.map((key) => `${key.on}.${key.property}${key.descending ? '-' : '+'}`);
  return [list, ...words].join(' ');
}

/** A keyset cursor: the row's values of the order keys and its id, behind the order's tag. */
export function encodeCursor(tag: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([tag, ...values]), 'utf8').toString('base64url');
}

const INSTANT = /^\d{4,}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/**
 * Reads a client's cursor.
 *
 * @returns one value per key, then the id.
 * @throws CallerFault BAD_USER_INPUT for a forged cursor or one of another list or order.
 */
export function decodeCursor(
  cursor: string,
  tag: string,
  keys: readonly OrderKey[],
  argument: string,
): readonly CursorValue[] {
  const values = parse(cursor);
  const [found, ...rest] = values ?? [];
  const id = rest.at(-1);
  if (
    found !== tag ||
    rest.length !== keys.length + 1 ||
    typeof id !== 'string' ||
    !keys.every((key, index) => isValueOf(key, rest[index]))
  )
    throw new CallerFault(
      'BAD_USER_INPUT',
      `\`${argument}\` is not a cursor of this list in this order. Pass a cursor that it answered.`,
      [argument],
    );
  return rest.filter(isCursorValue);
}

function parse(cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isCursorValue) ? value : null;
  } catch {
    return null;
  }
}

function isValueOf(key: OrderKey, value: unknown): boolean {
  if (value === null) return key.nullable;
  if (key.instant)
    return typeof value === 'string' && INSTANT.test(value) && !isNaN(Date.parse(value));
  return key.on === 'score' ? typeof value === 'number' : isCursorValue(value);
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
