import { readFileSync } from 'node:fs';
import type { Session } from 'neo4j-driver';
import { stripHeader } from '../../../src/graph/run/load-statement.ts';
import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { ENTITY_LABELS } from '../../../src/graph/model/nodes.ts';
import type { EntityKind } from '../../../src/graph/model/vocabulary.ts';

/** What a client sends beside the query's name; read as it comes, as the hand would. */
export type Variables = Readonly<Record<string, unknown>>;

export type Parameters = Readonly<Record<string, unknown>>;

/** Answers a query's `data`. */
export type HandQuery = (session: Session, variables: Variables) => Promise<unknown>;

/**
 * A query of one statement: `hand/<name>.cypher` with the parameters made of the variables; `data` puts
 * its one row into the shape of the answer.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as the driver's own `run`
export function handQuery<Row extends Record<string, unknown>>(
  name: string,
  parameters: (variables: Variables) => Parameters,
  data: (row: Row | null, variables: Variables) => unknown,
): HandQuery {
  const text = stripHeader(readFileSync(new URL(`${name}.cypher`, import.meta.url), 'utf8'));
  return async (session, variables) => {
    const { records } = await session.run<Row>(text, parameters(variables));
    return data(records[0]?.toObject() ?? null, variables);
  };
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The key in a global id. */
export function keyOf(id: unknown): string {
  const text = Buffer.from(textOf(id), 'base64url').toString('latin1');
  return text.slice(text.indexOf(':') + 1);
}

/** The type that a global id names. */
export function typeOf(id: unknown): string {
  const text = Buffer.from(textOf(id), 'base64url').toString('latin1');
  return text.slice(0, text.indexOf(':'));
}

export const entityId = (kind: EntityKind, key: string): string =>
  encodeGlobalId(ENTITY_LABELS[kind], key);

const WHOLE_SECOND = 'YYYY-MM-DDThh:mm:ssZ'.length;

/** An instant as the schema answers it: what Cypher prints, unless it has a fraction. */
export function instantOf(text: string | null): string | null {
  if (text === null || text.length === WHOLE_SECOND) return text;
  return new Date(text).toISOString();
}

export const named = (name: string | null): { readonly name: string } | null =>
  name === null ? null : { name };
