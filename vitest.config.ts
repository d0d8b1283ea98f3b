import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,templates,scripts,test}/**/*.test.ts'],
    globalSetup: ['test/support/ensure-browser.ts'],
    // Real builds and a real browser: seconds, not milliseconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
