import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { OperatorFault } from '../errors.ts';
import { ARTICLE_EXTENSIONS } from './article-file.ts';

/**
 * The files that the paths name, each once: a file as it is, a folder for its articles at any depth,
 * in the order of their names.
 *
 * @throws OperatorFault for a path that is not there.
 */
export async function findArticleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const kind = await stat(path).catch((error: unknown) => {
        throw new OperatorFault(`${path} is not there or may not be read.`, { cause: error });
      });
      if (!kind.isDirectory()) return [path];
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .filter(({ name }) => ARTICLE_EXTENSIONS.includes(extname(name).toLowerCase()))
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort();
    }),
  );
  return [...new Set(found.flat())];
}
