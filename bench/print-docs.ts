import type { Measurement } from './measurement.ts';
import { printMeasurement } from './print-tables.ts';

/** The page `docs/performance.md`: the figures, and on what and how they were made. */
export function printDocs(measurement: Measurement): string {
  const { machine, articles, rounds, secondsPerSlot, day } = measurement;
  const { cpu, cores, memoryGb, node, java, neo4j } = machine;
  return `# Performance

Made by \`npm run bench -- --write-docs\` on ${day}; do not edit by hand.

Machine: ${cpu}, ${cores} cores, ${memoryGb} GB; Node ${node}, Neo4j ${neo4j} on Java ${java}. The load generator,
the contenders and the database share it.

Data: ${articles.toLocaleString('en')} made-up articles with their people, organizations, places, events, claims and quotes,
some written of in thousands of articles, most in a few.

The contenders answer the same questions over HTTP, each in a process of its own, on one database: \`hand\` is bare
\`node:http\` with Cypher that was written and tuned by hand for each query; \`dateline\` is Dateline as it is served;
\`dateline-plain\` is Dateline with a resolver and a loader a field; \`neo4j-graphql\` is @neo4j/graphql 7.6 on GraphQL
Yoga. Their answers are compared before anything is timed. Slots of ${secondsPerSlot} seconds are interleaved, ${rounds} ${
    rounds === 1 ? 'round' : 'rounds'
  } of them.

${printMeasurement(measurement)}
`;
}
