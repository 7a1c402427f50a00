import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/cli/article-file.ts';
import { findArticleFiles } from '../../src/cli/find-article-files.ts';
import { ingestSource } from '../../src/cli/ingest-source.ts';
import { EXAMPLE_ARTICLES } from '../../src/cli/project-files.ts';
import { EXAMPLES_ACTOR } from '../../src/cli/serve.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { createStore } from '../../src/graph/store/graph-store.ts';
import { localProvider } from '../../src/ingest/provide/local-provider.ts';
import { openTestGraph, testDatabase, wipe } from '../support/neo4j.ts';
import { type Environment, runDateline, startDateline } from './run-dateline.ts';

let graph: GraphConnection;
let folder = '';
let env: Environment = {};

beforeAll(async () => {
  graph = await openTestGraph();
  const { uri, username, password } = testDatabase();
  env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0' };
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'));
  await writeFile(
    join(folder, 'a.txt'),
    'Harbour talks open in Hanoi\nForeign Minister Park Jin met officials in Hanoi on Monday.\n',
  );
  await writeFile(join(folder, 'b.json'), '{"title": "No text here"}');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await graph.close();
});

describe('dateline', () => {
  it('tells all faults of the configuration, and no stack', async () => {
    expect(await runDateline(['migrate'], { PORT: 'x', EXAMPLES: 'maybe' })).toEqual({
      code: 1,
      out: '',
      err: 'PORT must be a port from 0 to 65535, not "x".\nEXAMPLES must be on or off, not "maybe".\n',
    });
  });

  it.each([
    ['a server that is not there', { NEO4J_URI: 'bolt://127.0.0.1:1' }],
    ['a wrong password', { NEO4J_PASSWORD: 'wrong' }],
  ])('tells of %s in a line', async (_what, wrong) => {
    const { code, out, err } = await runDateline(['migrate'], { ...env, ...wrong });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]*NEO4J_[^\n]*\n$/);
  });

  it('migrates', async () => {
    expect(await runDateline(['migrate'], env)).toMatchObject({ code: 0, out: 'up to date\n' });
  });

  it('examines', async () => {
    const { code, out } = await runDateline(['doctor'], env);
    expect(out).toMatch(/^ok +Node +v\d+/);
    expect(out).toMatch(/ok +Database +Neo4j \d+\.\d+\.\d+ community at bolt:/);
    expect(out).toMatch(/ok +Migrations +all \d+ applied/);
    expect(out).toMatch(/ok +Indexes +all \d+ online\n$/);
    expect(code).toBe(0);
  });

  it('examines what is amiss, with the cure', async () => {
    const { code, out } = await runDateline(['doctor'], { JAVA_HOME: folder });
    expect(out).toMatch(/\nFAIL +Java +.*JAVA_HOME[^\n]*\n$/);
    expect(code).toBe(1);
  });

  it('ingests what it can, lists what it cannot, and twice is once', async () => {
    await wipe(graph);
    const ingest = ['ingest', folder, '--published', '2025-10-01'];
    const first = await runDateline(ingest, env);
    expect(first.out).toMatch(
      /^2 files: 1 created, 0 new versions, 0 unchanged, 1 failed, in [\d.]+ s\n$/,
    );
    expect(first.err).toMatch(/b\.json: is not an article \(text: .*\) \(INVALID_DOCUMENT\)\n$/);
    expect(first.code).toBe(1);
    const second = await runDateline(
      ['ingest', join(folder, 'a.txt'), '--published', '2025-10-01'],
      env,
    );
    expect(second.out).toMatch(/^1 file: 0 created, 0 new versions, 1 unchanged, 0 failed/);
    expect(second.code).toBe(0);
  });

  it.each([
    [['ingest', 'nowhere'], /^nowhere is not there or may not be read\.\n$/],
    [['ingest', '.', '--published', 'soon'], /^"soon" is no date of publication/],
    [
      ['ingest', 'cypher', '--url', 'https://a.example/'],
      /^There is no file to ingest: none ends in \.txt, /,
    ],
    [['query', 'nowhere.graphql'], /^nowhere\.graphql is not there/],
  ])('refuses %j in a line', async (args, sentence) => {
    const { code, out, err } = await runDateline(args, env);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim()).not.toContain('\n');
  });

  it('queries', async () => {
    const file = join(folder, 'q.graphql');
    await writeFile(file, 'query($a: Boolean!) { statistics { articles @include(if: $a) } }');
    const right = await runDateline(['query', file, '--variables', '{"a": true}'], env);
    expect(JSON.parse(right.out)).toEqual({ data: { statistics: { articles: 1 } } });
    expect(right.code).toBe(0);
    const wrong = await runDateline(['query', file], env);
    expect(JSON.parse(wrong.out)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(wrong.code).toBe(1);
  });
});

describe('dateline extract', () => {
  const line = (id: string): string =>
    `${JSON.stringify({ id, text: 'Wang Yi visited Hanoi on Monday.', date: '2025-10-01' })}\n`;

  it('answers lines without a database, and tells of those that are none', async () => {
    const { code, out, err } = await runDateline(
      ['extract', '--jsonl'],
      { JAVA_HOME: folder, NEO4J_URI: 'not even looked at' },
      `${line('1')}no line\n${line('3')}`,
    );
    const ids = out
      .trimEnd()
      .split('\n')
      .map((text) => (JSON.parse(text) as { id: string }).id);
    expect(ids).toEqual(['1', '3']);
    expect(err).toMatch(/^line 2: [^\n]+\n$/);
    expect(code).toBe(1);
  });

  it('ends quietly when its reader has gone', async () => {
    const { child, says, ended } = startDateline(['extract', '--jsonl']);
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(line('1'));
    await says(/\n/);
    child.stdout?.destroy();
    child.stdin?.write(line('2').repeat(2_000));
    child.stdin?.end();
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('dateline serve', () => {
  const address = /GraphiQL +(http:\/\/127\.0\.0\.1:\d+)\/graphql/;

  const articles = async (url: string): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ statistics { articles } }' }),
    });
    return response.json();
  };

  it.each(['SIGTERM', 'SIGINT'] as const)('serves until %s', async (signal) => {
    await wipe(graph);
    const { child, says, ended } = startDateline(['serve'], { ...env, EXAMPLES: 'off' });
    const [, url = ''] = await says(address);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect(await articles(url)).toEqual({ data: { statistics: { articles: 0 } } });
    child.kill(signal);
    const { code, err } = await ended;
    expect(code).toBe(0);
    expect(err).toContain('stopping');
    expect(err).toContain('"path":"/graphql"');
  });

  it('loads the examples into an empty graph, once', async () => {
    await wipe(graph);
    const first = startDateline(['serve'], env);
    const [, url = ''] = await first.says(address);
    const loaded = await articles(url);
    first.child.kill();
    expect((await first.ended).err).toMatch(
      /loaded the examples, (\d+) files: \1 created, [^\n]* 0 failed/,
    );

    const second = startDateline(['serve'], env);
    const [, again = ''] = await second.says(address);
    expect(await articles(again)).toEqual(loaded);
    second.child.kill();
    expect((await second.ended).err).not.toContain('loaded the examples');
  });

  it('goes on with the examples where a start was cut off, while nobody else wrote', async () => {
    const [file = ''] = await findArticleFiles([EXAMPLE_ARTICLES]);
    const defaults = { published: null, publisher: null, url: null };
    const [example] = await readArticleFile(file, defaults);
    if (example === undefined) throw new Error('no example');
    const written = async (actor: string): Promise<void> => {
      await wipe(graph);
      const now = '2025-12-01T00:00:00Z';
      await ingestSource(example.read(), createStore(graph), now, localProvider, actor);
    };
    const served = async (): Promise<string> => {
      const { child, says, ended } = startDateline(['serve'], env);
      await says(address);
      child.kill();
      return (await ended).err;
    };
    await written(EXAMPLES_ACTOR);
    expect(await served()).toMatch(/loaded the examples, [^\n]* 1 unchanged, 0 failed/);
    await written('cli');
    expect(await served()).not.toContain('loaded the examples');
  });

  it('says that its port is taken', async () => {
    const first = startDateline(['serve'], { ...env, EXAMPLES: 'off' });
    const [, url = ''] = await first.says(address);
    const second = await runDateline(['serve'], {
      ...env,
      EXAMPLES: 'off',
      PORT: new URL(url).port,
    });
    expect(second).toMatchObject({ code: 1, out: '' });
    expect(second.err).toMatch(/^Port \d+ on 127\.0\.0\.1 is taken[^\n]*\n$/);
    first.child.kill();
    expect((await first.ended).code).toBe(0);
  });
});

describe('dateline with the embedded database', () => {
  it('lets a second command join, and ends when the database does', async () => {
    const dataDir = join(folder, 'data');
    const own: Environment = { DATA_DIR: dataDir, PORT: '0', EXAMPLES: 'off', NEO4J_HEAP: '512m' };
    const { says, ended } = startDateline(['serve'], own);
    const [, bolt = ''] = await says(/over Bolt +(bolt:\/\/127\.0\.0\.1:\d+)/);
    const doctor = await runDateline(['doctor'], own);
    expect(doctor.out).toContain(`community at ${bolt}`);
    expect(doctor.code).toBe(0);

    const second = await runDateline(['serve'], own);
    expect(second.err).toMatch(/is in use by process \d+/);
    expect(second.code).toBe(1);

    const { databasePid } = JSON.parse(await readFile(join(dataDir, 'holder.json'), 'utf8')) as {
      readonly databasePid: number;
    };
    process.kill(databasePid, 'SIGKILL');
    const { code, err } = await ended;
    expect(err).toMatch(/The embedded database has ended: start again, its data is kept\.\n$/);
    expect(code).toBe(1);
  });
});
