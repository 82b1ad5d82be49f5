import { defineConfig } from 'vitest/config';

/** Results are also written as JSON: `.ci/run` counts them. The command line is tested as a built program. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-first.ts'],
    reporters: ['default', ['json', { outputFile: 'out/test-results.json' }]],
    testTimeout: 20_000,
  },
});
