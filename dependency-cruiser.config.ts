import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/**
 * Which room may import which. Imports run one way, from the command line down to the model, and into
 * the graph by its doors only; `tests/architecture.test.ts` holds every rule to the code and shows
 * that each can fail.
 */

/** From the top down: a room may import what stands below it. */
const ROOMS = ['cli', 'server', 'schema', 'resolvers', 'ingest', 'graph'];

const DOORS = [
  '(model|pothos|queries|run|store)/',
  // What declarations are written in, and how lists are asked: values, with nothing that runs.
  'compile/(cursor|declaration|fulltext-query|global-id|page)\\.ts$',
  // What keeps the plans, and what tells whether an operation needs any execution.
  'compile/(compiler|direct-operation)\\.ts$',
  // What a row is to a resolver that adds one of its own.
  'plain/(record|read-connection)\\.ts$',
];

const upwards: readonly IForbiddenRuleType[] = ROOMS.slice(1).map((room, at) => ({
  name: `${room}-looks-up`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(0, at + 1).join('|')})/` },
}));

export const rules: { readonly forbidden: IForbiddenRuleType[] } = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...upwards,
    {
      name: 'configuration-is-passed-in',
      comment: 'Only the command line reads the configuration; all else is given what it needs.',
      severity: 'error',
      from: { path: '^src/(?!cli/|config\\.ts$)' },
      to: { path: '^src/config\\.ts$' },
    },
    {
      name: 'graph-by-its-doors',
      severity: 'error',
      from: { path: '^src/(?!graph/)' },
      to: { path: '^src/graph/', pathNot: `^src/graph/(${DOORS.join('|')}|embedded/)` },
    },
    {
      name: 'embedded-for-the-command-line',
      comment: 'Everything else is content with any Neo4j.',
      severity: 'error',
      from: { path: '^src/(?!cli/|graph/embedded/)' },
      to: { path: '^src/graph/embedded/' },
    },
    {
      name: 'ingest-sees-no-session',
      severity: 'error',
      from: { path: '^src/ingest/' },
      to: { path: '^src/graph/', pathNot: '^src/graph/model/' },
    },
    {
      name: 'model-stands-alone',
      severity: 'error',
      from: { path: '^src/graph/model/' },
      to: { path: '^src/', pathNot: '^src/graph/model/' },
    },
    {
      name: 'compile-is-pure',
      comment: 'The compiler knows neither Pothos nor the driver, nor who runs what it prints.',
      severity: 'error',
      from: { path: '^src/graph/compile/' },
      to: {
        path: [
          'node_modules/(@pothos/|neo4j-driver)',
          '^src/graph/(pothos|plain|queries|store|embedded)/',
        ],
      },
    },
    {
      name: 'driver-in-one-room',
      severity: 'error',
      from: { path: '^src/(?!graph/(run|embedded)/)' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'http-in-the-server',
      severity: 'error',
      from: {
        path: '^src/(schema|resolvers|ingest|graph/(model|compile|pothos|plain|store|run))/',
      },
      to: { path: '^(node:)?https?$|node_modules/graphql-yoga' },
    },
  ],
};

export const options: ICruiseOptions = {
  doNotFollow: { path: 'node_modules' },
  // Types bind rooms as values do.
  tsPreCompilationDeps: true,
};

/** As Node resolves. */
export const resolution = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'node', 'default', 'types'],
  extensions: ['.ts', '.js', '.json'],
};
