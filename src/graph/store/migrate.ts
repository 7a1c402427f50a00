import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { OperatorFault } from '../../errors.ts';
import type { GraphConnection } from '../run/connection.ts';
import { loadStatement } from '../run/load-statement.ts';
import type { Reader } from '../run/statement.ts';
import { instant, int } from '../run/value.ts';
import { readMigrations, type MigrationFile } from './migration-file.ts';

export interface MigrateOptions {
  /** Path of `cypher/migrations`. */
  readonly directory: string;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** How long to wait for another replica that is migrating; two minutes unless said. */
  readonly waitMs?: number;
}

export interface AppliedMigration {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
  readonly appliedAt: string;
}

export interface MigrationState {
  readonly applied: readonly AppliedMigration[];
  /** Names of what is still to be applied, in order. */
  readonly pending: readonly string[];
  /** One sentence each: an applied migration that was changed or is missing. */
  readonly faults: readonly string[];
}

/** A holder that died keeps the others waiting for this long at most. */
const LEASE_SECONDS = 30;
const POLL_MS = 100;
const SCHEMA_TIMEOUT_MS = 300_000;

const appliedRows = z.array(z.tuple([z.number(), z.string(), z.string(), z.string()]));

/** What a graph has had of the migrations in the directory; changes nothing. */
export async function migrationState(reader: Reader, directory: string): Promise<MigrationState> {
  const files = await readMigrations(directory);
  const rows = await reader.read({ text: loadStatement('read-migrations'), parameters: {} });
  const applied = appliedRows
    .parse(rows)
    .map(([version, name, checksum, appliedAt]) => ({ version, name, checksum, appliedAt }));
  const known = new Map(files.map((file) => [file.version, file]));
  const had = new Set(applied.map(({ version }) => version));
  return {
    applied,
    pending: files.filter(({ version }) => !had.has(version)).map(({ name }) => name),
    faults: applied.flatMap((migration) => appliedFault(migration, known.get(migration.version))),
  };
}

/**
 * Brings the schema up to date. Safe to call from many replicas at once: one works under a lease, the
 * others wait and then find nothing to do.
 *
 * @returns the names of the migrations that this call applied.
 * @throws OperatorFault that names an applied migration which was changed or is missing.
 */
export async function migrate(
  connection: GraphConnection,
  options: MigrateOptions,
): Promise<readonly string[]> {
  const holder = randomUUID();
  await connection.command({ text: loadStatement('create-migration-lock-key'), parameters: {} });
  await waitForLease(connection, holder, options.waitMs ?? 120_000);
  try {
    await connection.command({ text: loadStatement('create-migration-key'), parameters: {} });
    const files = await readMigrations(options.directory);
    const { pending, faults } = await migrationState(connection, options.directory);
    if (faults.length > 0) throw new OperatorFault(faults.join(' '));
    for (const file of files.filter(({ name }) => pending.includes(name)))
      await apply(connection, file, holder, options.now);
    if (pending.length > 0) await awaitIndexes(connection);
    return pending;
  } finally {
    const text = loadStatement('release-migration-lock');
    await connection.write((transaction) => transaction.run({ text, parameters: { holder } }));
  }
}

/**
 * Schema changes and data may not share a transaction, so a file is applied in one and recorded in
 * the next. Every statement can be run again: whoever dies between the two, or loses the lease to a
 * replica that thinks so, leaves nothing that the next run does not mend.
 */
async function apply(
  connection: GraphConnection,
  { version, name, checksum, statements }: MigrationFile,
  holder: string,
  now: () => string,
): Promise<void> {
  await takeLease(connection, holder);
  await connection.write(
    async (transaction) => {
      for (const text of statements) await transaction.run({ text, parameters: {} });
    },
    { timeoutMs: SCHEMA_TIMEOUT_MS },
  );
  const parameters = { version: int(version), name, checksum, at: instant(now()) };
  const text = loadStatement('record-migration');
  await connection.write((transaction) => transaction.run({ text, parameters }));
}

async function awaitIndexes(connection: GraphConnection): Promise<void> {
  const parameters = { seconds: int(SCHEMA_TIMEOUT_MS / 1_000) };
  const statement = { text: loadStatement('await-indexes'), parameters };
  await connection.read(statement, { timeoutMs: SCHEMA_TIMEOUT_MS });
}

async function waitForLease(
  connection: GraphConnection,
  holder: string,
  waitMs: number,
): Promise<void> {
  const end = performance.now() + waitMs;
  while (!(await takeLease(connection, holder))) {
    if (performance.now() > end)
      throw new OperatorFault('Another Dateline is migrating this graph and does not finish.');
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function takeLease(connection: GraphConnection, holder: string): Promise<boolean> {
  const text = loadStatement('take-migration-lock');
  const parameters = { holder, seconds: int(LEASE_SECONDS) };
  const { value } = await connection.write((transaction) => transaction.run({ text, parameters }));
  return value[0]?.[0] === true;
}

function appliedFault(
  migration: AppliedMigration,
  file: MigrationFile | undefined,
): readonly string[] {
  const { name, checksum } = migration;
  if (file?.name !== name)
    return [
      `Migration ${name} was applied to this graph but is missing here: this Dateline is older than its graph.`,
    ];
  if (file.checksum !== checksum)
    return [
      `Migration ${name} was changed after it was applied: restore it, and write the change as a new one.`,
    ];
  return [];
}
