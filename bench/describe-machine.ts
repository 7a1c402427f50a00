import { cpus, totalmem } from 'node:os';
import { z } from 'zod';
import { findJava } from '../src/graph/embedded/find-java.ts';
import type { Reader } from '../src/graph/run/statement.ts';
import { readQuery } from '../src/graph/store/run-query.ts';
import type { Machine } from './measurement.ts';

const versionRow = z.tuple([z.string(), z.string()]);

/** What the figures were made on; the Java is that of an embedded database. */
export async function describeMachine(reader: Reader, javaHome: string | null): Promise<Machine> {
  const [row] = await readQuery(reader, 'server-version', {});
  const [neo4j, edition] = versionRow.parse(row);
  const processors = cpus();
  const java = await findJava(javaHome).then(
    ({ version }) => String(version),
    () => 'unknown',
  );
  return {
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 1_073_741_824),
    node: process.versions.node,
    java,
    neo4j: `${neo4j} ${edition}`,
  };
}
