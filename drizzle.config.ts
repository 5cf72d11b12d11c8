import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/platform/**/schema.ts', './src/modules/**/schema.ts', './src/across/**/schema.ts'],
  casing: 'snake_case',
  out: './drizzle',
  migrations: { prefix: 'timestamp' },
});
