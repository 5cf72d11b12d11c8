import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** Journeys: whole stories in Chromium against the product as it is really started. */
export default defineConfig({
  test: {
    include: ['e2e/**/*.journey.ts'],
    globalSetup: ['e2e/setup.mjs'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
