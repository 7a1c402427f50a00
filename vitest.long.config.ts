import { defineConfig, mergeConfig } from 'vitest/config';
import config from './vitest.config.ts';

/** What `npm test` has no time for: `npm run test:long`. */
export default defineConfig({
  ...mergeConfig(config, {}),
  test: {
    ...config.test,
    include: ['tests/**/*.long.test.ts'],
    exclude: [],
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
