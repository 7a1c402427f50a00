import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFigures } from '../../bench/kept-figures.ts';
import type { Cell, Machine, Size } from '../../bench/measurement.ts';
import { printDocs } from '../../bench/print-docs.ts';

const machine: Machine = {
  cpu: 'A processor',
  cores: 2,
  memoryGb: 8,
  node: '24.0.0',
  java: '17',
  neo4j: '5.26 community',
};

const cell = (contender: Cell['contender'], p50: number): Cell => ({
  query: 'singleName',
  contender,
  concurrency: 1,
  round: 1,
  requests: 10,
  p50,
  p95: p50,
  rps: 1_000 / p50,
  nodeCpu: 0.1,
  databaseCpu: null,
  statements: 1,
});

const origin = { machine, day: '2025-01-01', articles: 100_000 };
const size = (articles: number, p50: number): Size => ({
  ...origin,
  articles,
  cells: [cell('dateline', p50)],
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-figures-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('kept figures', () => {
  it('outlive the next run, but for what it measured anew', async () => {
    const kept = pathToFileURL(`${folder}/`);
    await keepFigures(kept, { kind: 'growth', sizes: [size(10_000, 1), size(1_000_000, 9)] });
    await keepFigures(kept, {
      kind: 'memory',
      memory: { ...origin, minutes: 10, concurrency: 64, requests: 5, peakMb: 200, slope: 0.01 },
    });
    const { growth, memory, race } = await keepFigures(kept, {
      kind: 'growth',
      sizes: [size(100_000, 3), size(10_000, 2)],
    });
    expect(growth.map(({ articles, cells }) => [articles, cells[0]?.p50])).toEqual([
      [10_000, 2],
      [100_000, 3],
      [1_000_000, 9],
    ]);
    expect(memory?.peakMb).toBe(200);
    expect(race).toBeNull();
  });

  it('make a page that names the machine and tells how the contenders stand', async () => {
    const figures = await keepFigures(pathToFileURL(`${folder}/`), {
      kind: 'race',
      race: {
        ...origin,
        rounds: 1,
        secondsPerSlot: 2,
        cells: [cell('hand', 2), cell('dateline', 3), cell('neo4j-graphql', 30)],
        cold: [{ query: 'singleName', contender: 'hand', ms: 40 }],
      },
    });
    const page = printDocs(figures);
    expect(page).toContain(
      'A processor, 2 cores, 8 GB; Node 24.0.0, Neo4j 5.26 community on Java 17',
    );
    expect(page).toContain('Against hand-written Cypher: 1.50 times its p50');
    expect(page).toContain('its p50 is 10.0 times ours');
    expect(page).toMatch(/\| singleName \| 1 +\| 1\.50 +\| 1\.00 +\| 10\.0 +\|/u);
    expect(page).not.toContain('## Memory');
  });

  it('tell what an article costs on its way into the graph, and nothing of what nobody measured', async () => {
    const ingest = {
      ...origin,
      concurrency: 4,
      characters: 3_012.4,
      perSecond: 27.46,
      perSecondLate: 33.3,
      nodeCpu: 31.25,
      databaseCpu: 12.5,
      statements: 6.04,
      peakMb: 412.6,
      slope: -0.004,
    };
    const kept = pathToFileURL(`${folder}/`);
    const page = printDocs(await keepFigures(kept, { kind: 'ingest', ingest }));
    expect(page).toContain('## Ingest');
    expect(page).toContain('100,000 articles of');
    expect(page).toContain('27.5 articles a second, 33.3 over the last half');
    expect(page).toContain('31.3 ms of CPU in Node, 12.5 ms in the database and 6.0 statements');
    expect(page).toContain('-0.4 %');
    const unseen = { ...ingest, databaseCpu: null };
    const without = printDocs(await keepFigures(kept, { kind: 'ingest', ingest: unseen }));
    expect(without).toContain('31.3 ms of CPU in Node and 6.0 statements');
    expect(without).not.toContain('12.5');
  });
});
