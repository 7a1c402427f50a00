import { migrate } from '../graph/store/migrate.ts';
import { type CommandParts, tell } from './command-parts.ts';
import { openGraph } from './open-graph.ts';
import { MIGRATIONS } from './project-files.ts';

/** Brings the database up to date and tells what that took. */
export async function runMigrations(parts: CommandParts): Promise<number> {
  const graph = await openGraph(parts.config(), {
    tell: (line) => tell(parts, line),
    mayJoin: true,
  });
  try {
    const applied = await migrate(graph.connection, { directory: MIGRATIONS, now: parts.now });
    const lines = applied.length === 0 ? ['up to date'] : applied.map((name) => `applied ${name}`);
    parts.stdout.write(`${lines.join('\n')}\n`);
    return 0;
  } finally {
    await graph.close();
  }
}
