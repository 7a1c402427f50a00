import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptPassword } from '../../../src/graph/embedded/password.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-password-'));
  file = join(folder, 'password');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const keep = () => keptPassword(file, () => randomBytes(24));

describe('keptPassword', () => {
  it('makes one password and keeps it for the owner alone', async () => {
    const password = await keep();
    expect(password).toHaveLength(32);
    expect(await keep()).toBe(password);
    expect(await readFile(file, 'utf8')).toBe(password);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['password']);
  });

  it('gives one password to first starts at the same time', async () => {
    const passwords = await Promise.all(Array.from({ length: 20 }, keep));
    expect(new Set(passwords).size).toBe(1);
    expect(passwords[0]).toHaveLength(32);
  });

  it('makes one where a lost write left an empty file', async () => {
    await writeFile(file, '');
    expect(await keep()).toHaveLength(32);
    expect(await readdir(folder)).toEqual(['password']);
  });

  it('takes a file that others may read back into its mode', async () => {
    const password = await keep();
    await chmod(file, 0o644);
    expect(await keep()).toBe(password);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
