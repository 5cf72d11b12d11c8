import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project; every script works there, wherever it was called. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const modules = join(root, 'node_modules');
export const ownNode = join(modules, '.bin', 'node');

/** Takes settings from `.env`; what is already set wins. */
export function readDotEnv() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** What every process of ours starts with: the pinned Node first, times in UTC, no telemetry. */
export const environment = (more = {}) => ({
  ...process.env,
  PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  TZ: 'UTC',
  NEXT_TELEMETRY_DISABLED: '1',
  ...more,
});

/** Nobody else looks into it; where root lends Postgres another user, that one must still pass through. */
export const makeDataFolder = (folder) =>
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
