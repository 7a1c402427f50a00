/**
 * Compiles `neo4j/Launcher.java` into `neo4j/launcher.jar`, for runtimes without a compiler. Needs a
 * JDK 17 or newer, and the jars in the cache (start Dateline once); run by hand when the source
 * changes: `npm run build-launcher`. The jar's manifest names the source's hash, which a test compares.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { loadConfig } from '../src/config.ts';

const folder = fileURLToPath(new URL('../neo4j/', import.meta.url));
const lock = z
  .array(z.object({ path: z.string() }))
  .parse(JSON.parse(readFileSync(join(folder, 'jars.lock.json'), 'utf8')));
const scratch = mkdtempSync(join(tmpdir(), 'build-launcher-'));
const source = join(folder, 'Launcher.java');
const { cacheDir } = loadConfig(process.env).embedded;
const classPath = lock.map(({ path }) => join(cacheDir, path)).join(delimiter);
const manifest = join(scratch, 'manifest');
const hash = createHash('sha256').update(readFileSync(source)).digest('base64url');
writeFileSync(manifest, `Source-Hash: ${hash}\n`);
execFileSync(
  'javac',
  ['--release', '17', '-cp', classPath, '-d', join(scratch, 'classes'), source],
  {
    stdio: 'inherit',
  },
);
const jar = join(folder, 'launcher.jar');
const fixed = '--date=2025-01-01T00:00:00Z';
execFileSync(
  'jar',
  ['-c', '-0', '-f', jar, '-m', manifest, fixed, '-C', join(scratch, 'classes'), '.'],
  {
    stdio: 'inherit',
  },
);
rmSync(scratch, { recursive: true });
