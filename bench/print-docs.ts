import type { KeptFigures } from './kept-figures.ts';
import type { Ingest, Machine, Memory, Race, Size } from './measurement.ts';
import { printGrowth } from './print-growth.ts';
import { printRace } from './print-tables.ts';

/** The page `docs/performance.md`: the figures, and on what and how they were made. */
export function printDocs({ race, memory, ingest, growth }: KeptFigures): string {
  const sections = [
    HEAD,
    ...(race === null ? [] : [raceSection(race)]),
    ...(memory === null ? [] : [memorySection(memory)]),
    ...(ingest === null ? [] : [ingestSection(ingest)]),
    ...(growth.length === 0 ? [] : [growthSection(growth)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

const HEAD = `# Performance

Made by \`npm run bench\` with \`--write-docs\` from the figures in \`bench/figures\`; do not edit by hand.

The data are made-up articles of about 3,000 characters with their people, organizations, places, events, claims and
quotes: some entities are written of in thousands of articles, most in a few. The contenders answer the same
questions over HTTP, each in a process of its own, on one database:

- \`hand\` is bare \`node:http\` with Cypher that was written and tuned by hand for each query;
- \`dateline\` is Dateline as it is served;
- \`dateline-plain\` is Dateline with a resolver a field, its loads batched;
- \`neo4j-graphql\` is @neo4j/graphql 7.6 on GraphQL Yoga.

Their answers are compared before anything is timed. The load generator, the contenders and the database share the
machine; what counts are the ratios.`;

const raceSection = (race: Race): string => {
  const { machine, day, articles, rounds, secondsPerSlot } = race;
  return `## The race

${count(articles)} articles; ${machineOf(machine)}; ${day}. Slots of ${secondsPerSlot} s, interleaved; ${
    rounds === 1 ? '1 round' : `${rounds} rounds`
  }.

${printRace(race)}`;
};

const memorySection = ({ machine, day, articles, ...own }: Memory): string => `## Memory

${count(articles)} articles; ${machineOf(machine)}; ${day}. ${own.minutes} minutes of mixed queries at concurrency ${
  own.concurrency
}, ${count(own.requests)} requests: resident memory of the server at its peak ${own.peakMb.toFixed(0)} MB, growth over the
last half ${(own.slope * 100).toFixed(1)} %.`;

const ingestSection = ({ machine, day, articles, ...own }: Ingest): string => `## Ingest

${count(articles)} articles of ${count(own.characters)} characters, read, extracted, linked and stored in an empty graph by one
process beside the database, ${own.concurrency} at a time; ${machineOf(machine)}; ${day}.

- ${own.perSecond.toFixed(1)} articles a second, ${own.perSecondLate.toFixed(1)} over the last half.
- An article costs ${own.nodeCpu.toFixed(1)} ms of CPU in Node${
  own.databaseCpu === null ? '' : `, ${own.databaseCpu.toFixed(1)} ms in the database`
} and ${own.statements.toFixed(1)} statements.
- Resident memory of the process at its peak ${own.peakMb.toFixed(0)} MB, growth over the last half of the articles ${(
  own.slope * 100
).toFixed(1)} %.`;

const growthSection = (sizes: readonly Size[]): string => `## How cost grows

p50 in milliseconds, one request at a time.

${printGrowth(sizes)}

${sizes
  .map(
    ({ articles, machine, day }) => `- ${count(articles)} articles: ${machineOf(machine)}; ${day}.`,
  )
  .join('\n')}`;

const machineOf = ({ cpu, cores, memoryGb, node, java, neo4j }: Machine): string =>
  `${cpu}, ${cores} cores, ${memoryGb} GB; Node ${node}, Neo4j ${neo4j} on Java ${java}`;

const count = (value: number): string => value.toLocaleString('en');
