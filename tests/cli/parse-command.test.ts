import { describe, expect, it } from 'vitest';
import { type CliCommand, parseCommand } from '../../src/cli/parse-command.ts';

interface Parsed {
  readonly command: CliCommand;
  readonly out: string;
  readonly err: string;
}

function parse(...args: readonly string[]): Parsed {
  let out = '';
  let err = '';
  const command = parseCommand(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { command, out, err };
}

describe('parseCommand', () => {
  it.each<[readonly string[], CliCommand]>([
    [['serve'], { kind: 'serve' }],
    [['migrate'], { kind: 'migrate' }],
    [['doctor'], { kind: 'doctor' }],
    [['extract', '--jsonl'], { kind: 'extract' }],
    [['query', 'a.graphql'], { kind: 'query', file: 'a.graphql', variables: null }],
    [
      ['query', 'a.graphql', '--variables', '{"a":1}'],
      { kind: 'query', file: 'a.graphql', variables: '{"a":1}' },
    ],
    [
      ['ingest', 'a.txt', 'b'],
      { kind: 'ingest', paths: ['a.txt', 'b'], published: null, publisher: null, url: null },
    ],
    [
      [
        'ingest',
        'a.txt',
        '--published',
        '2025-10-01',
        '--publisher',
        'X',
        '--url',
        'https://a.example/1',
      ],
      {
        kind: 'ingest',
        paths: ['a.txt'],
        published: '2025-10-01',
        publisher: 'X',
        url: 'https://a.example/1',
      },
    ],
  ])('reads %j', (args, command) => {
    expect(parse(...args)).toEqual({ command, out: '', err: '' });
  });

  it.each(['serve', 'ingest', 'extract', 'migrate', 'doctor', 'query'])(
    'helps with %s by an example',
    (name) => {
      const { command, out } = parse(name, '--help');
      expect(command).toEqual({ kind: 'said', exitCode: 0 });
      expect(out).toMatch(new RegExp(`Example:\\n.*dateline ${name}`));
    },
  );

  it('says which version it is', () => {
    const { command, out } = parse('--version');
    expect(command).toEqual({ kind: 'said', exitCode: 0 });
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('lists its commands', () => {
    expect(parse('--help').out).toMatch(/serve[^]+ingest[^]+extract[^]+migrate[^]+doctor[^]+query/);
  });

  it.each([
    [[], 'Usage: dateline'],
    [['srve'], "unknown command 'srve'"],
    [['ingest'], "missing required argument 'path'"],
    [['extract'], "required option '--jsonl' not specified"],
    [['serve', '--port', '1'], "unknown option '--port'"],
    [['query', 'a', 'b'], 'too many arguments'],
  ])('refuses %j with a sentence', (args, sentence) => {
    const { command, out, err } = parse(...args);
    expect(command).toEqual({ kind: 'said', exitCode: 1 });
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });
});
