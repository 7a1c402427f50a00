import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava } from '../../../src/graph/embedded/find-java.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-java-'));
  await mkdir(join(home, 'bin'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function pretend(version: string): Promise<void> {
  const file = join(home, 'bin', 'java');
  await writeFile(file, `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
  await chmod(file, 0o755);
}

describe('findJava', () => {
  it('says what to do where there is no Java', async () => {
    await expect(findJava(home)).rejects.toThrow(
      /needs Java, and `.*java` does not run\. Install a Java 17 or newer/,
    );
  });

  it.each([
    ['1.8.0_402', 'Java 8'],
    ['11.0.22', 'Java 11'],
  ])('refuses %s', async (version, named) => {
    await pretend(version);
    await expect(findJava(home)).rejects.toThrow(new RegExp(`is ${named}\\. Install`));
  });

  it.each([
    ['17.0.15', 17],
    ['25', 25],
  ])('takes %s', async (version, feature) => {
    await pretend(version);
    await expect(findJava(home)).resolves.toMatchObject({ version: feature });
  });
});
