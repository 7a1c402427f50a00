import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { OperatorFault } from '../../src/errors.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { int } from '../../src/graph/run/value.ts';
import { projectClaims } from '../../src/graph/store/project-claims.ts';
import { migrate } from '../../src/graph/store/migrate.ts';
import { readQuery } from '../../src/graph/store/run-query.ts';
import { loadBenchStatement } from '../load-bench-statement.ts';
import { loadArticles } from './load-articles.ts';
import { makeArticle } from './make-article.ts';
import type { World } from './world.ts';

/** Goes up whenever the same seed would give other data. */
export const GENERATOR = 2;

const MIGRATIONS = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));
const FULL_TEXT = 'full-text';

export interface PrepareOptions {
  readonly connection: GraphConnection;
  readonly world: World;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** Is given a line of progress now and then. */
  readonly tell: (line: string) => void;
}

/**
 * Makes sure that the graph holds the world's articles: finds them there, or loads them.
 *
 * @throws OperatorFault when the graph holds anything else.
 */
export async function prepareData(options: PrepareOptions): Promise<void> {
  const { connection, world, now, tell } = options;
  const mark = await readMark(connection);
  if (mark === null) {
    await load(options);
    const text = loadBenchStatement('write-mark');
    const { scale, seed } = world;
    const parameters = { generator: int(GENERATOR), scale, seed: int(seed) };
    await connection.write((transaction) => transaction.run({ text, parameters }));
  } else if (
    mark.generator !== GENERATOR ||
    mark.scale !== world.scale ||
    mark.seed !== world.seed
  ) {
    throw new OperatorFault(
      `The data there is of scale ${mark.scale}, seed ${mark.seed}, generator ${mark.generator}; wanted are ` +
        `${world.scale}, ${world.seed}, ${GENERATOR}. Name another folder with --data, or delete this one.`,
    );
  }
  await migrate(connection, { directory: MIGRATIONS, now });
  tell(`${world.counts.articles} articles are there`);
}

interface Mark {
  readonly generator: number;
  readonly scale: number;
  readonly seed: number;
}

const markRows = z.array(z.tuple([z.number(), z.number(), z.number()]));

async function readMark(connection: GraphConnection): Promise<Mark | null> {
  const rows = await connection.read({ text: loadBenchStatement('read-mark'), parameters: {} });
  const [row] = markRows.parse(rows);
  if (row !== undefined) {
    const [generator, scale, seed] = row;
    return { generator, scale, seed };
  }
  const [[isEmpty] = []] = await readQuery(connection, 'is-empty-graph', {});
  if (isEmpty === true) return null;
  throw new OperatorFault(
    'The graph there is no data of the bench, or was left half loaded. Name another folder with --data, or delete this one.',
  );
}

async function load({ connection, world, now, tell }: PrepareOptions): Promise<void> {
  await migrateWithoutFullText(connection, now);
  const { articles } = world.counts;
  const step = Math.max(1, Math.ceil(articles / 20));
  let told = 0;
  await loadArticles(connection, everyArticle(world), (written) => {
    if (written < told + step && written < articles) return;
    told = written;
    tell(`loading: ${written} of ${articles} articles`);
  });
  const ties = await projectClaims(connection);
  tell(`${ties} ties are projected; now the words are indexed`);
  await migrate(connection, { directory: MIGRATIONS, now });
}

/** A full-text index that is made at the end costs half of one that every article is added to. */
async function migrateWithoutFullText(
  connection: GraphConnection,
  now: () => string,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  try {
    const names = (await readdir(MIGRATIONS)).filter((name) => !name.includes(FULL_TEXT));
    for (const name of names) await copyFile(join(MIGRATIONS, name), join(directory, name));
    await migrate(connection, { directory, now });
  } finally {
    await rm(directory, { recursive: true });
  }
}

function* everyArticle(world: World): Generator<ReturnType<typeof makeArticle>> {
  for (let index = 0; index < world.counts.articles; index += 1) yield makeArticle(world, index);
}
