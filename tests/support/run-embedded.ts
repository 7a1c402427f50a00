/** A parent for the tests to kill: starts the database on the folder given and waits. */
import { loadConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/graph/embedded/start-embedded.ts';

const dataDir = process.argv[2] ?? '';
const { embedded } = loadConfig(process.env);
try {
  const database = await startEmbedded({ ...embedded, dataDir, heap: '512m', shortLived: true });
  process.stdout.write(`${JSON.stringify({ uri: database.uri, password: database.password })}\n`);
  process.once('SIGTERM', () => void database.stop());
  await database.exited;
} catch (error) {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
}
