import { describe, expect, it } from 'vitest';
import { INGEST_CONCURRENCY } from '../../src/cli/ingest.ts';
import { parseBench, type BenchCommand } from '../../bench/parse-bench.ts';

function parse(...args: readonly string[]): { command: BenchCommand; said: string } {
  let said = '';
  const hear = (text: string): void => {
    said += text;
  };
  return { command: parseBench(args, { out: hear, err: hear }), said };
}

describe('the command line of the bench', () => {
  it('races where no command is named', () => {
    expect(parse().command).toMatchObject({
      kind: 'race',
      scale: 1,
      rounds: 3,
      concurrencies: [1, 16, 64],
      contenders: ['hand', 'dateline', 'dateline-plain', 'neo4j-graphql'],
    });
  });

  it('is quick in one round of short slots', () => {
    const { command } = parse('--quick', '--queries', 'singleName,personPage', '--seconds', '0.5');
    expect(command).toMatchObject({
      rounds: 1,
      concurrencies: [1, 16],
      queries: ['singleName', 'personPage'],
      seconds: 0.5,
    });
  });

  it('names what it does not know', () => {
    const { command, said } = parse('--queries', 'all');
    expect(command).toMatchObject({ kind: 'said', exitCode: 1 });
    expect(said).toContain('articlePage');
  });

  it('takes folders and sizes for the growth', () => {
    expect(parse('growth', '--scale', '0.1,1', '--data', 'small,large').command).toMatchObject({
      kind: 'growth',
      scales: [0.1, 1],
      folders: ['small', 'large'],
    });
  });

  it('takes a number of articles to read, and a folder that stays', () => {
    expect(parse('ingest').command).toMatchObject({
      kind: 'ingest',
      articles: 2_000,
      concurrency: INGEST_CONCURRENCY,
      data: null,
      address: null,
      writesDocs: false,
    });
    const asked = ['--articles', '50', '--concurrency', '1', '--data', 'kept', '--json', 'f.json'];
    expect(parse('ingest', ...asked).command).toMatchObject({
      kind: 'ingest',
      articles: 50,
      concurrency: 1,
      data: 'kept',
      json: 'f.json',
    });
  });

  it.each(['0', '2.5', 'many', '-1'])('reads no %s articles', (count) => {
    const { command, said } = parse('ingest', `--articles=${count}`);
    expect(command).toEqual({ kind: 'said', exitCode: 1 });
    expect(said).toContain('please');
  });

  it('shows an example', () => {
    const { command, said } = parse('--help');
    expect(command).toMatchObject({ kind: 'said', exitCode: 0 });
    expect(said).toContain('npm run bench --');
  });
});
