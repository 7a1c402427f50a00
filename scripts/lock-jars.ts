/**
 * Makes `neo4j/jars.lock.json` from `neo4j/pom.xml`: every jar of the embedded database with its size
 * and sha256. Needs Maven; run by hand when the pom changes: `npm run lock-jars`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../neo4j/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'lock-jars-'));
const list = join(scratch, 'classpath');
execFileSync(
  'mvn',
  ['-q', '-f', join(folder, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${list}`],
  { stdio: 'inherit' },
);
const jars = readFileSync(list, 'utf8').trim().split(delimiter).map(describe);
rmSync(scratch, { recursive: true });
jars.sort((a, b) => (a.path < b.path ? -1 : 1));
writeFileSync(
  join(folder, 'jars.lock.json'),
  `[\n${jars.map((jar) => `  ${JSON.stringify(jar)}`).join(',\n')}\n]\n`,
);

function describe(file: string): { path: string; size: number; sha256: string } {
  const bytes = readFileSync(file);
  // The path below the repository is the same in a local repository and on a mirror.
  const marker = `${sep}repository${sep}`;
  const path = file.slice(file.lastIndexOf(marker) + marker.length).replaceAll(sep, '/');
  return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
