import { mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { cruise } from 'dependency-cruiser';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { options, resolution, rules } from '../dependency-cruiser.config.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** May only fall: each cast in the plugin is a place where the compiler does not help. */
const CASTS_IN_PLUGIN = 18;

interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

async function filesUnder(...folders: readonly string[]): Promise<readonly SourceFile[]> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  );
  return Promise.all(
    names.flat().map(async (name) => ({
      path: relative(ROOT, name).split(sep).join('/'),
      text: await readFile(name, 'utf8'),
    })),
  );
}

async function violationsIn(root: string): Promise<readonly string[]> {
  const { output } = await cruise(
    ['src'],
    { ...options, ruleSet: rules, validate: true, baseDir: root },
    resolution,
  );
  if (typeof output === 'string') throw new TypeError('expected a result, not a report');
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

/** `as any`, `as never`, `as unknown as` and the non-null `!`: where types are told, not known. */
function countCasts({ path, text }: SourceFile): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) count += 1;
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
      const { kind } = node.type;
      const forced = [ts.SyntaxKind.AnyKeyword, ts.SyntaxKind.NeverKeyword];
      if (forced.includes(kind) || ts.isAsExpression(node.expression)) count += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return count;
}

const readsEnvironment = (text: string): boolean =>
  /process\s*(\?\.|\.)\s*env\b|process\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|import\.meta\.env/.test(
    text,
  );

/** Longer than 400 lines; lists of words may be. */
const isTooLong = ({ path, text }: SourceFile): boolean =>
  /\.(ts|as|cypher)$/.test(path) &&
  !path.includes('/lexicon/') &&
  text.replace(/\n$/, '').split('\n').length > 400;

const namesMachinePath = (text: string): boolean =>
  /(^|[\s"'`(=])\/(work|tmp|home|Users|root)\//m.test(text);

const skipsTests = (text: string): boolean =>
  /\b(it|test|describe|suite)(\.\w+)*\.(only|skip|todo|fails)\b|\b(xit|xdescribe|fit|fdescribe)\s*\(/.test(
    text,
  );

describe('imports', () => {
  it('run one way, into the graph by its doors', async () => {
    expect(await violationsIn(ROOT)).toEqual([]);
  });

  describe('negative control', () => {
    let sandbox = '';

    /** A room that may not, and what it may not import. */
    const forbidden = {
      'no-circle': ['src/ingest/a.ts', '../ingest/b.ts'],
      'graph-looks-up': ['src/graph/store/a.ts', '../../ingest/b.ts'],
      'ingest-looks-up': ['src/ingest/c.ts', '../resolvers/b.ts'],
      'resolvers-looks-up': ['src/resolvers/a.ts', '../schema/b.ts'],
      'schema-looks-up': ['src/schema/a.ts', '../server/b.ts'],
      'server-looks-up': ['src/server/a.ts', '../cli/b.ts'],
      'configuration-is-passed-in': ['src/server/c.ts', '../config.ts'],
      'graph-by-its-doors': ['src/schema/c.ts', '../graph/compile/print.ts'],
      'embedded-for-the-command-line': ['src/server/d.ts', '../graph/embedded/b.ts'],
      'ingest-sees-no-session': ['src/ingest/d.ts', '../graph/run/b.ts'],
      'model-stands-alone': ['src/graph/model/a.ts', '../run/b.ts'],
      'compile-is-pure': ['src/graph/compile/a.ts', '@pothos/core'],
      'driver-in-one-room': ['src/graph/store/c.ts', 'neo4j-driver'],
      'http-in-the-server': ['src/resolvers/c.ts', 'node:http'],
    } as const satisfies Record<string, readonly [string, string]>;

    beforeAll(async () => {
      sandbox = await mkdtemp(join(tmpdir(), 'dateline-rooms-'));
      const write = async (path: string, text: string): Promise<void> => {
        await mkdir(dirname(join(sandbox, path)), { recursive: true });
        await writeFile(join(sandbox, path), text);
      };
      await symlink(join(ROOT, 'node_modules'), join(sandbox, 'node_modules'));
      for (const [from, to] of Object.values(forbidden)) {
        await write(from, `import { b } from '${to}';\nexport const a = b;\n`);
        if (to.startsWith('.')) await write(join(dirname(from), to), 'export const b = 1;\n');
      }
      await write('src/ingest/b.ts', "import { a } from './a.ts';\nexport const b = a;\n");
    });

    afterAll(() => rm(sandbox, { recursive: true }));

    it('finds what every rule forbids', async () => {
      const broken = new Set((await violationsIn(sandbox)).map((line) => line.split(':')[0]));
      expect([...broken].sort()).toEqual(Object.keys(forbidden).sort());
      expect(rules.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(forbidden).sort());
    });
  });
});

describe('files', () => {
  it('are at most 400 lines long, word lists excepted', async () => {
    const long = (await filesUnder('src', 'tests', 'scripts', 'cypher')).filter(isTooLong);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('are named in kebab-case, after what they hold', async () => {
    const odd = (await filesUnder('src', 'scripts'))
      .map(({ path }) => path)
      .filter(
        (path) =>
          /(^|\/)(utils?|helpers?|common|manager|service)[/.]/.test(path) || /[A-Z_]/.test(path),
      );
    expect(odd).toEqual([]);
  });

  it('name no path of a machine', async () => {
    const naming = (
      await filesUnder('src', 'scripts', 'cypher', 'neo4j', 'examples', 'docs', '.ci')
    )
      .filter(({ path }) => !/\.(jar|class)$/.test(path))
      .filter(({ text }) => namesMachinePath(text));
    expect(naming.map(({ path }) => path)).toEqual([]);
  });
});

describe('the environment', () => {
  it('is read in src/config.ts alone', async () => {
    const readers = (await filesUnder('src')).filter(({ text }) => readsEnvironment(text));
    expect(readers.map(({ path }) => path)).toEqual(['src/config.ts']);
  });
});

describe('casts', () => {
  it('are in the plugin alone, and get fewer', async () => {
    const counted = (await filesUnder('src', 'scripts'))
      .filter(({ path }) => path.endsWith('.ts'))
      .map((file) => ({ path: file.path, casts: countCasts(file) }))
      .filter(({ casts }) => casts > 0);
    const inPlugin = counted.filter(({ path }) => path.startsWith('src/graph/pothos/'));
    expect(counted.filter((file) => !inPlugin.includes(file))).toEqual([]);
    expect(inPlugin.reduce((sum, { casts }) => sum + casts, 0)).toBeLessThanOrEqual(
      CASTS_IN_PLUGIN,
    );
  });
});

describe('tests', () => {
  it('all run', async () => {
    const skipping = (await filesUnder('tests'))
      .filter(({ path }) => path.endsWith('.ts') && path !== 'tests/architecture.test.ts')
      .filter(({ text }) => skipsTests(text));
    expect(skipping.map(({ path }) => path)).toEqual([]);
  });
});

describe('negative control', () => {
  it.each([
    ['x as any', 1],
    ['x as never', 1],
    ['x as unknown as Y', 1],
    ['x!.y', 1],
    ['<any>x', 1],
    ['f(a as never, b as never)', 2],
    ['x as const', 0],
    ['x as Y', 0],
    ['!x', 0],
  ])('counts the casts of `%s`', (text, casts) => {
    expect(countCasts({ path: 'x.ts', text })).toBe(casts);
  });

  it.each(['process.env.PORT', "process['env']", 'const { env } = process', 'process?.env'])(
    'sees that `%s` reads the environment',
    (text) => {
      expect(readsEnvironment(text)).toBe(true);
    },
  );

  it.each([
    ['src/a.ts', 401, true],
    ['src/a.as', 401, true],
    ['cypher/a.cypher', 401, true],
    ['src/a.as', 400, false],
    ['src/a.wasm', 401, false],
    ['src/ingest/lexicon/a.ts', 401, false],
  ])('judges the length of `%s` with %i lines', (path, lines, tooLong) => {
    expect(isTooLong({ path, text: '\n'.repeat(lines) })).toBe(tooLong);
    expect(isTooLong({ path, text: `${'\n'.repeat(lines - 1)}x` })).toBe(tooLong);
  });

  it.each(["readFile('/tmp/x')", '"/home/me/x"', ['', 'work', 'x'].join('/')])(
    'sees that `%s` is a path of a machine',
    (text) => {
      expect(namesMachinePath(text)).toBe(true);
    },
  );

  it.each(["it.only('x')", 'describe.skip(', 'test.todo(', "xit('x')"])(
    'sees that `%s` skips',
    (text) => {
      expect(skipsTests(text)).toBe(true);
    },
  );
});
