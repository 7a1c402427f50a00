import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorFault } from '../../errors.ts';

/** One numbered file of `cypher/migrations`. */
export interface MigrationFile {
  readonly version: number;
  /** File name without its ending: `0001-keys`. */
  readonly name: string;
  /** Hex sha256 of the file with `\n` line ends. */
  readonly checksum: string;
  readonly statements: readonly string[];
}

const FILE_NAME = /^(\d{4})-[a-z0-9-]+\.cypher$/u;

/**
 * All migrations of a directory, in order.
 *
 * @throws OperatorFault for a file whose name is not `0001-what-it-does.cypher`, or a number used twice.
 */
export async function readMigrations(directory: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(directory)).sort();
  const files = await Promise.all(
    names.map(async (fileName): Promise<MigrationFile> => {
      const version = FILE_NAME.exec(fileName)?.[1];
      if (version === undefined)
        throw new OperatorFault(
          `${fileName} among the migrations is not named 0001-like-this.cypher.`,
        );
      const text = (await readFile(join(directory, fileName), 'utf8')).replaceAll('\r\n', '\n');
      return {
        version: Number(version),
        name: fileName.slice(0, -'.cypher'.length),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: splitStatements(text),
      };
    }),
  );
  const twice = files.find(({ version }, index) => files[index - 1]?.version === version);
  if (twice !== undefined)
    throw new OperatorFault(`Two migrations bear the number of ${twice.name}: give one the next.`);
  return files;
}

/** A statement ends with a semicolon at the end of a line; comment lines are dropped. */
function splitStatements(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith('//'));
  return lines
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/u)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
