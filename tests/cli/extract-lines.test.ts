import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { extractLines } from '../../src/cli/extract-lines.ts';

const shout = (line: string): string => {
  if (line.includes('bad')) throw new SyntaxError('no good');
  return line.toUpperCase();
};

interface Ran {
  readonly faults: number;
  readonly lines: readonly number[];
}

async function run(input: Readable, output: Writable, extractLine = shout): Promise<Ran> {
  const lines: number[] = [];
  const onFault = (line: number): void => void lines.push(line);
  return { faults: await extractLines({ input, output, extractLine, onFault }), lines };
}

const collect = (): { readonly output: Writable; readonly text: () => string } => {
  let text = '';
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  return { output, text: () => text };
};

describe('extractLines', () => {
  it('answers every line, whatever ends it', async () => {
    const { output, text } = collect();
    expect(await run(Readable.from(['one\ntw', 'o\r\nthree']), output)).toEqual({
      faults: 0,
      lines: [],
    });
    expect(text()).toBe('ONE\nTWO\nTHREE\n');
  });

  it('tells of a bad line by its number and goes on; an empty one is nothing', async () => {
    const { output, text } = collect();
    expect(await run(Readable.from(['one\n\n  \nbad\ntwo\nbad\n']), output)).toEqual({
      faults: 2,
      lines: [4, 6],
    });
    expect(text()).toBe('ONE\nTWO\n');
  });

  it('waits for a slow reader', async () => {
    const count = 5_000;
    const output = new PassThrough({ highWaterMark: 64 });
    let answered = 0;
    let mostAhead = 0;
    const running = run(
      Readable.from(Array.from({ length: count }, () => 'a line\n')),
      output,
      (line) => {
        answered += 1;
        return line;
      },
    );
    let read = 0;
    output.on('data', (chunk: Buffer) => {
      read += chunk.length / 'a line\n'.length;
      mostAhead = Math.max(mostAhead, answered - read);
    });
    expect((await running).faults).toBe(0);
    expect(answered).toBe(count);
    expect(mostAhead).toBeLessThan(50);
  });

  it('ends quietly when nobody reads on', async () => {
    let answered = 0;
    const output = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const input = Readable.from(Array.from({ length: 1_000 }, () => 'a line\n'));
    await run(input, output, (line) => {
      answered += 1;
      return line;
    });
    expect(answered).toBe(1);
  });

  it('tells any other fault of the output', async () => {
    const output = new Writable({
      write: (_chunk, _encoding, done) =>
        done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    });
    await expect(run(Readable.from(['one\n', 'two\n']), output)).rejects.toThrow('full');
  });
});
