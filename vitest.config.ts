import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        // A busy machine may be ten times slower: time limits only end what hangs.
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/runner/**'],
          testTimeout: 60_000,
        },
      },
      {
        // Real processes on a machine of two cores: one file at a time, and time enough.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/runner/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
