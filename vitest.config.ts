import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Results are also written as JSON: `.ci/run` counts them. The command line is tested as a built program. */
export default defineConfig({
  // Examples import the package by its name.
  resolve: { alias: { stemma: fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-first.ts'],
    reporters: ['default', ['json', { outputFile: 'out/test-results.json' }]],
    testTimeout: 20_000,
  },
});
