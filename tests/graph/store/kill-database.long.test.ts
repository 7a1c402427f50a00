import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import {
  startEmbedded,
  type EmbeddedDatabase,
} from '../../../src/graph/embedded/start-embedded.ts';
import { connect, type GraphConnection } from '../../../src/graph/run/connection.ts';
import { digest } from '../../../src/graph/store/digest.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { migrate } from '../../../src/graph/store/migrate.ts';
import { harbourDraft } from '../../support/harbour-drafts.ts';
import { MIGRATIONS } from '../../support/neo4j.ts';

const ARTICLES = Array.from({ length: 200 }, (_, index) => index + 1);
/** Killed when so many are stored, with others under way. */
const KILL_AT = 90;
const NOW = '2025-10-02T12:00:00.000Z';

type Write = (connection: GraphConnection, number: number) => Promise<unknown>;

const store: Write = (connection, number) =>
  createStore(connection).ingest({
    draft: harbourDraft({ number, day: 1 + (number % 28) }),
    link: (draft) => Promise.resolve(draft),
    now: NOW,
    actor: 'test',
  });

/** What the store never does: the negative control, under which the same test fails. */
const create: Write = (connection, number) =>
  connection.write((transaction) =>
    transaction.run({
      text: 'CREATE (:Article {headline: $n})',
      parameters: { n: String(number) },
    }),
  );

let dataDir: string;
let database: EmbeddedDatabase | null = null;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-kill-'));
});

afterEach(async () => {
  await database?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function open(): Promise<GraphConnection> {
  const { embedded } = loadConfig(process.env);
  database = await startEmbedded({ ...embedded, dataDir, heap: '512m', shortLived: true });
  const connection = connect(database);
  await migrate(connection, { directory: MIGRATIONS, now: () => NOW });
  return connection;
}

/** Writes all articles; kills the database on the way if told to. Answers how many failed. */
async function writeAll(
  connection: GraphConnection,
  write: Write,
  killAt: number,
): Promise<number> {
  let stored = 0;
  let failed = 0;
  await pLimit(4).map(ARTICLES, async (number) => {
    if (failed > 0) {
      failed += 1;
      return;
    }
    try {
      await write(connection, number);
      stored += 1;
      if (stored === killAt && database !== null) process.kill(database.pid, 'SIGKILL');
    } catch {
      failed += 1;
    }
  });
  return failed;
}

async function killedAndRunAgain(write: Write): Promise<unknown> {
  const first = await open();
  const failed = await writeAll(first, write, KILL_AT);
  expect(failed).toBeGreaterThan(0);
  await first.close();
  await database?.exited;
  const second = await open();
  expect(await writeAll(second, write, Infinity)).toBe(0);
  const result = await digest(second);
  await second.close();
  return result;
}

async function neverKilled(write: Write): Promise<unknown> {
  const connection = await open();
  expect(await writeAll(connection, write, Infinity)).toBe(0);
  const result = await digest(connection);
  await connection.close();
  await database?.stop();
  await rm(dataDir, { recursive: true, force: true });
  return result;
}

describe('a database killed in mid-ingest', () => {
  it('loses nothing and doubles nothing when the ingest is run again', async () => {
    const whole = await neverKilled(store);
    expect(await killedAndRunAgain(store)).toEqual(whole);
  });

  it('is a check that fails for writes by CREATE', async () => {
    const whole = await neverKilled(create);
    expect(await killedAndRunAgain(create)).not.toEqual(whole);
  });
});
