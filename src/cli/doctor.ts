import { arch, platform } from 'node:os';
import process from 'node:process';
import { findJava } from '../graph/embedded/find-java.ts';
import { indexStates, serverVersion } from '../graph/queries/inspect-graph.ts';
import type { Reader } from '../graph/run/statement.ts';
import { migrationState } from '../graph/store/migrate.ts';
import { type CommandParts, tell } from './command-parts.ts';
import { openGraph } from './open-graph.ts';
import { MIGRATIONS } from './project-files.ts';

/** What one check found: the state of things, or what is wrong and how to mend it. */
export interface Finding {
  readonly about: string;
  readonly isWell: boolean;
  /** One line. */
  readonly says: string;
}

export const describeFinding = ({ about, isWell, says }: Finding): string =>
  `${isWell ? 'ok  ' : 'FAIL'}  ${about.padEnd(10)}  ${says}`;

const LEAST_NEO4J = [5, 26] as const;

/** @returns 1 when a check failed, else 0. */
export async function doctor(parts: CommandParts): Promise<number> {
  const findings: Finding[] = [];
  const find = (finding: Finding): void => {
    findings.push(finding);
    parts.stdout.write(`${describeFinding(finding)}\n`);
  };

  const config = parts.config();
  find({ about: 'Node', isWell: true, says: `${process.version} on ${platform()} ${arch()}` });
  if (config.neo4j === null) {
    find(
      await checked('Java', async () => `${(await findJava(config.embedded.javaHome)).version}`),
    );
  } else {
    find({ about: 'Java', isWell: true, says: 'not needed: NEO4J_URI is set' });
  }
  if (findings.every(({ isWell }) => isWell)) {
    const opened = await openGraph(config, {
      tell: (line) => tell(parts, line),
      mayJoin: true,
    }).catch((error: unknown) => {
      find({ about: 'Database', isWell: false, says: oneLine(error) });
    });
    if (opened !== undefined) {
      try {
        for (const finding of await examineGraph(opened.connection, opened.uri)) find(finding);
      } finally {
        await opened.close();
      }
    }
  }
  return findings.every(({ isWell }) => isWell) ? 0 : 1;
}

/** The checks of a database that answers. */
export async function examineGraph(reader: Reader, uri: string): Promise<readonly Finding[]> {
  return [
    await checked('Database', async () => {
      const { version, edition } = await serverVersion(reader);
      const [major = 0, minor = 0] = version.split('.').map(Number);
      const [leastMajor, leastMinor] = LEAST_NEO4J;
      if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
        throw new Error(`Neo4j ${version} at ${uri} is too old: install ${LEAST_NEO4J.join('.')}`);
      }
      return `Neo4j ${version} ${edition} at ${uri}`;
    }),
    await checked('Migrations', async () => {
      const { applied, pending, faults } = await migrationState(reader, MIGRATIONS);
      if (faults.length > 0) throw new Error(faults.join(' '));
      if (pending.length > 0) {
        throw new Error(`not yet applied: ${pending.join(', ')}. Run: dateline migrate`);
      }
      return `all ${applied.length} applied`;
    }),
    await checked('Indexes', async () => {
      const states = await indexStates(reader);
      const lame = states.filter(({ state }) => state !== 'ONLINE');
      if (lame.length > 0) {
        const names = lame.map(({ name, state }) => `${name} (${state})`).join(', ');
        throw new Error(`not online: ${names}. Wait, or drop a failed one and migrate again`);
      }
      return `all ${states.length} online`;
    }),
  ];
}

async function checked(about: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { about, isWell: true, says: await look() };
  } catch (error) {
    return { about, isWell: false, says: oneLine(error) };
  }
}

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
