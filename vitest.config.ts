import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,templates,scripts,test}/**/*.test.ts'],
    globalSetup: ['test/support/ensure-browser.ts'],
    // Many wait for a process or a page: two at a time are quicker on two processors, where one is the default.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Real builds and a real browser: seconds, not milliseconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
