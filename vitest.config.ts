import { defineConfig } from 'vitest/config';

process.env.TZ = 'UTC';
process.env.AUTH_SECRET = 'a secret that only the tests of this house know';

export default defineConfig({
  resolve: { alias: { 'server-only': 'server-only/empty.js' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    globalSetup: ['scripts/steps/test-cluster.mjs'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 15_000,
  },
});
