import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { batchStatements } from './batch-statement.ts';
import { gatherStatements } from './gather-rows.ts';
import { knownOrigins } from './known-origins.ts';
import type { MadeArticle } from './make-article.ts';
import { spareRows } from './spare-rows.ts';

const BATCH = 250;
/** The first batch waits for its statements to be planned. */
const TIMEOUT_MS = 300_000;

/**
 * Writes new articles by the statements of the store, many a transaction. Nothing is locked, for the
 * loader is alone; nothing is linked, for the drafts' keys are settled; the ties are left to
 * `projectClaims`, which counts them once from the claims up.
 *
 * @param tell is given the number of articles written so far.
 */
export async function loadArticles(
  connection: GraphConnection,
  articles: Iterable<MadeArticle>,
  tell: (written: number) => void,
): Promise<void> {
  const spare = spareRows();
  const originFor = knownOrigins();
  let written = 0;
  let running: Promise<unknown> = Promise.resolve();
  for (const batch of batchesOf(articles)) {
    // The next batch is arranged here while the database writes the one before.
    const gathered = await Promise.all(batch.map((made) => gatherStatements(made, originFor)));
    const statements = batchStatements(gathered.map(spare));
    await running;
    running = connection.write(
      (transaction) => Promise.all(statements.map((statement) => transaction.run(statement))),
      { timeoutMs: TIMEOUT_MS },
    );
    // Whoever awaits it is told; until then nobody may think that it was overlooked.
    running.catch(() => undefined);
    written += batch.length;
    tell(written);
  }
  await running;
}

function* batchesOf(articles: Iterable<MadeArticle>): Generator<readonly MadeArticle[]> {
  let batch: MadeArticle[] = [];
  for (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
