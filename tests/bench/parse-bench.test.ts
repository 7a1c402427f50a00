import { describe, expect, it } from 'vitest';
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

  it('shows an example', () => {
    const { command, said } = parse('--help');
    expect(command).toMatchObject({ kind: 'said', exitCode: 0 });
    expect(said).toContain('npm run bench --');
  });
});
