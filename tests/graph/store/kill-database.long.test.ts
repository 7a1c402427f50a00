import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import {
  startEmbedded,
  type EmbeddedDatabase,
} from '../../../src/graph/embedded/start-embedded.ts';
import type { Draft } from '../../../src/graph/model/draft.ts';
import { connect, type GraphConnection } from '../../../src/graph/run/connection.ts';
import { digest } from '../../../src/graph/store/digest.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { migrate } from '../../../src/graph/store/migrate.ts';
import { MIGRATIONS, openTestGraph } from '../../support/neo4j.ts';
import { event, makeDraft, organization, person, place } from './make-draft.ts';

const NOW = '2025-06-01T00:00:00.000Z';
const ARTICLES = 200;
const KILL_AFTER = 60;
const SESSIONS = 4;

const people = Array.from({ length: 12 }, (_, index) =>
  person(`Person ${'ABCDEFGHIJKL'.charAt(index)}`),
);
const office = organization('The Office');
const land = place('Westland', { placeKind: 'COUNTRY' });
const summit = event('the summit', { date: '2025-05' });

/** Small articles that share their people, so that a doubled one would move many counts. */
function article(index: number): Draft {
  const [one, two] = [people[index % 12], people[(index * 5 + 1) % 12]];
  const named = [one, two, office, land, summit].filter((entity) => entity !== undefined);
  return makeDraft({
    article: {
      headline: `Report ${index}`,
      url: `https://example.org/${index}`,
      publishedAt: new Date(Date.UTC(2025, 0, 1, index)).toISOString(),
      publisher: office.key,
    },
    entities: named,
    body: named.map((entity) => ({
      parts: [{ name: entity.name, of: entity.key }, ` was there on day ${index % 50}.`],
      claims:
        entity.kind === 'PERSON'
          ? [{ predicate: 'MEMBER_OF', subject: entity.key, object: office.key, label: 'member' }]
          : [],
    })),
  });
}

type Ingest = (connection: GraphConnection, index: number) => Promise<unknown>;

const storeArticle: Ingest = (connection, index) =>
  createStore(connection).ingest({
    draft: article(index),
    link: (proposed) => Promise.resolve(proposed),
    now: NOW,
    actor: 'test',
  });

/** What the store would be without content keys: every try that reaches the server leaves a node. */
const createArticle: Ingest = (connection, index) =>
  connection.write((transaction) =>
    transaction.run({
      text: 'CREATE (:Article:Entity {id: $id, name: $name})',
      parameters: { id: `${index}`, name: 'made anew' },
    }),
  );

/** Ingests all, several at once, until done or until the database is gone. */
async function ingestAll(
  connection: GraphConnection,
  ingest: Ingest,
  onStored: (count: number) => void = () => undefined,
): Promise<boolean> {
  let next = 0;
  let stored = 0;
  const session = async (): Promise<void> => {
    while (next < ARTICLES) {
      await ingest(connection, next++);
      onStored(++stored);
    }
  };
  const sessions = await Promise.allSettled(Array.from({ length: SESSIONS }, session));
  return sessions.every(({ status }) => status === 'fulfilled');
}

let dataDir: string;
let database: EmbeddedDatabase | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-kill-'));
});
afterEach(async () => {
  await database?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts (again) on the same data. */
async function open(withKeys: boolean): Promise<GraphConnection> {
  const { embedded } = loadConfig(process.env);
  database = await startEmbedded({
    ...embedded,
    dataDir,
    heap: '512m',
    pageCache: '64m',
    shortLived: true,
  });
  const connection = connect({ ...database, timeoutMs: 10_000 });
  if (withKeys) await migrate(connection, { directory: MIGRATIONS, now: () => NOW });
  return connection;
}

/** Kills the database in mid-ingest, starts it on the same data, and ingests everything again. */
async function digestAfterKill(ingest: Ingest, withKeys: boolean): ReturnType<typeof digest> {
  const doomed = await open(withKeys);
  const isDone = await ingestAll(doomed, ingest, (count) => {
    if (count === KILL_AFTER && database !== undefined) process.kill(database.pid, 'SIGKILL');
  });
  expect(isDone).toBe(false);
  await database?.exited;
  await doomed.close();

  const connection = await open(withKeys);
  try {
    expect(await ingestAll(connection, ingest)).toBe(true);
    return await digest(connection);
  } finally {
    await connection.close();
  }
}

test(
  'killed in mid-ingest, started and ingested again, the graph is as if nothing had happened',
  { timeout: 600_000 },
  async () => {
    const undisturbed = await openTestGraph();
    await ingestAll(undisturbed, storeArticle);
    const expected = await digest(undisturbed);
    await undisturbed.close();
    expect(expected.counts['Article']).toBe(ARTICLES);
    expect(await digestAfterKill(storeArticle, true)).toEqual(expected);
  },
);

test(
  'the same with CREATE doubles what was there: the check above can fail',
  { timeout: 600_000 },
  async () => {
    const { counts } = await digestAfterKill(createArticle, false);
    expect(counts['Article&Entity']).toBeGreaterThan(ARTICLES);
  },
);
