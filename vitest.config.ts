import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Tests that never start the Node which CARBON_AUDIT_NODE names: the emulated runner runs actions under
 * the runner's own Node 24, as GitHub does, and the rest tests this repository's tools. Where that
 * variable is set they are left out, as they would only prove again what `npm test` has proved.
 */
const WHATEVER_THE_NODE = [
  'test/e2e/action.test.ts',
  'test/e2e/claim-readers.test.ts',
  'test/e2e/comment.test.ts',
  'test/e2e/dead-network.test.ts',
  'test/e2e/gate.test.ts',
  'test/e2e/hostile.test.ts',
  'test/e2e/policy.test.ts',
  'test/e2e/preview.test.ts',
  'test/e2e/steps.test.ts',
  'test/e2e/whose-policy.test.ts',
  'test/e2e/workflows.test.ts',
];
for (const file of WHATEVER_THE_NODE) if (!existsSync(file)) throw new Error(`no ${file}`);

const isAgain = process.env['CARBON_AUDIT_NODE'] !== undefined;

/** A busy machine may be many times slower: time limits only end what hangs. */
const LIMIT_MS = 180_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/runner/**'],
          testTimeout: LIMIT_MS,
          hookTimeout: LIMIT_MS,
          // By default one processor is kept free, which of two is half.
          maxWorkers: Math.max(2, availableParallelism() - 1),
        },
      },
      {
        // Real processes, some of which measure the machine: one file at a time.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts', 'test/runner/**/*.test.ts'],
          exclude: isAgain ? [...WHATEVER_THE_NODE, 'test/runner/**'] : [],
          fileParallelism: false,
          testTimeout: LIMIT_MS,
          hookTimeout: LIMIT_MS,
        },
      },
    ],
  },
});
