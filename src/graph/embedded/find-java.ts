import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorFault } from '../../errors.ts';

export interface JavaRuntime {
  readonly command: string;
  /** Feature release: 17, 21, 25. */
  readonly version: number;
}

export const LEAST_JAVA = 17;

const CURE =
  `Install a Java ${LEAST_JAVA} or newer runtime, or point JAVA_HOME at one, or set NEO4J_URI to ` +
  'use a Neo4j of your own.';

/**
 * Finds the Java that the embedded database runs on.
 *
 * @param javaHome its folder; null takes `java` from the `PATH`.
 * @throws OperatorFault with the cure when there is none or it is too old.
 */
export async function findJava(javaHome: string | null): Promise<JavaRuntime> {
  const command = javaHome === null ? 'java' : join(javaHome, 'bin', 'java');
  const printed = await promisify(execFile)(command, ['-version'], { timeout: 20_000 }).then(
    ({ stdout, stderr }) => stdout + stderr,
    (error: unknown) => {
      throw new OperatorFault(
        `The embedded database needs Java, and \`${command}\` does not run. ${CURE}`,
        {
          cause: error,
        },
      );
    },
  );
  // "17.0.15", "25", and before Java 9 "1.8.0_402".
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  const version = Number(first === '1' ? second : first);
  if (!(version >= LEAST_JAVA))
    throw new OperatorFault(
      `The embedded database needs Java ${LEAST_JAVA} or newer; \`${command}\` is ` +
        `${Number.isNaN(version) ? 'of an unknown version' : `Java ${version}`}. ${CURE}`,
    );
  return { command, version };
}
