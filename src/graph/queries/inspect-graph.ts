import { z } from 'zod';
import { loadStatement } from '../run/load-statement.ts';
import type { Reader, Row } from '../run/statement.ts';

export interface ServerVersion {
  readonly version: string;
  readonly edition: string;
}

export interface IndexState {
  readonly name: string;
  readonly state: string;
}

const decided = z.tuple([z.tuple([z.boolean()])]);
const version = z.tuple([z.tuple([z.string(), z.string()])]);
const states = z.array(z.tuple([z.string(), z.string()]));

const ask = (
  reader: Reader,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> => reader.read({ text: loadStatement(name), parameters });

/**
 * Whether the graph holds nothing, of ours or of anyone's, but the record of migrations; or nothing but
 * some of the examples, because a start was cut off while it loaded them.
 */
export async function mayLoadExamples(
  reader: Reader,
  examples: { readonly actor: string; readonly of: number },
): Promise<boolean> {
  const [[may]] = decided.parse(await ask(reader, 'may-load-examples', examples));
  return may;
}

export async function serverVersion(reader: Reader): Promise<ServerVersion> {
  const [[number, edition]] = version.parse(await ask(reader, 'server-version'));
  return { version: number, edition };
}

export async function indexStates(reader: Reader): Promise<readonly IndexState[]> {
  const rows = states.parse(await ask(reader, 'index-states'));
  return rows.map(([name, state]) => ({ name, state }));
}
