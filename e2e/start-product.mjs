import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, untilReady } from '../scripts/steps/address.mjs';
import { end, launch } from '../scripts/steps/processes.mjs';
import { ownNode, root } from '../scripts/steps/project.mjs';

const startMsMax = 180_000;

/** What a developer's own settings might say is none of a journey's business. */
const untouched = {
  DATABASE_URL: '',
  LITFASS_CITY: '',
  PUBLIC_URL: '',
  LITFASS_FETCH_ALLOW: '',
  MEILI_URL: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  HOST: '127.0.0.1',
};

/** Starts the product as people do, on a free port with a data folder of its own, and waits until it is ready. */
export async function startProduct(settings = {}) {
  const port = await freePort();
  const dataFolder = mkdtempSync(join(tmpdir(), 'litfass-e2e-'));
  const env = { ...untouched, PORT: String(port), LITFASS_DATA: dataFolder, ...settings };
  const product = launch(ownNode, [join(root, 'scripts', 'start.mjs')], { env });
  const stop = async () => {
    await end(product, 'SIGTERM', 60_000);
    rmSync(dataFolder, { recursive: true, force: true });
  };
  const ended = product.ended.then((how) => {
    throw new Error(`The product ended (${how})`);
  });
  ended.catch(() => undefined);
  try {
    await Promise.race([untilReady(`http://127.0.0.1:${port}`, AbortSignal.timeout(startMsMax)), ended]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://localhost:${port}`, port, dataFolder, pid: product.pid, env, stop };
}
