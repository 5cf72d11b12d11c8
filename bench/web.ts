import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { end } from '../scripts/steps/processes.mjs';
import { ownNode, root } from '../scripts/steps/project.mjs';
import { launch } from './launch.ts';
import { frozenNow } from './options.ts';

/** A running web process of the product, by itself: no worker, no supervisor beside it. */
export type Web = { url: string; pid: number; stop: () => Promise<void> };

const patienceMs = 60_000;
/** Only a process that has caught up with the data vouches for its answers. */
const settlingMs = 1_500;

/** A port nobody listens on now. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });

/** Waits until the address answers "ready"; gives back how long that took. */
export async function untilReady(url: string, since = performance.now(), patience = patienceMs): Promise<number> {
  while (performance.now() - since < patience) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return performance.now() - since;
    await pause(20);
  }
  throw new Error(`${url} is not ready after ${patience / 1000} s`);
}

/** What a process of the product needs to know here. */
export const environmentFor = (databaseUrl: string, dataFolder: string, port: number) => ({
  NODE_ENV: 'production',
  DATABASE_URL: databaseUrl,
  LITFASS_DATA: dataFolder,
  LITFASS_NOW: frozenNow,
  LITFASS_CITY: 'cities/wesselheim',
  HOST: '127.0.0.1',
  TRUSTED_PROXIES: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: `http://localhost:${port}`,
});

export async function startWeb(databaseUrl: string, dataFolder: string): Promise<Web> {
  const port = await freePort();
  const env = environmentFor(databaseUrl, dataFolder, port);
  const child = launch(ownNode, [join(root, 'src', 'web', 'serve.ts')], { env });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url);
  await pause(settlingMs);
  return { url, pid: child.pid ?? 0, stop: () => end(child) };
}
