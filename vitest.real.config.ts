import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';

/** Against real programme data that is not part of the project; `npm run test:real` says where it lies. */
export default defineConfig({
  resolve: { alias: { 'server-only': 'server-only/empty.js' } },
  test: {
    include: ['src/**/*.real.ts'],
    globalSetup: ['scripts/steps/test-cluster.mjs'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
