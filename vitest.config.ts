import { defineConfig } from 'vitest/config';
import { LongFilesFirst } from './tests/support/long-files-first.ts';
import { TEST_WORKERS } from './tests/support/start-databases.ts';

// Node resolves `graphql` by the conditions `module-sync` and `node`; Vite would add `development`,
// which is a second copy of the module beside the one that Pothos and Yoga get from Node.
const conditions = ['module-sync', 'node', 'import', 'default'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.long.test.ts'],
    globalSetup: ['tests/support/start-databases.ts'],
    pool: 'forks',
    maxWorkers: TEST_WORKERS,
    sequence: { sequencer: LongFilesFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
