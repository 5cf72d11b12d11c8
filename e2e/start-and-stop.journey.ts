import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilReady } from '../scripts/steps/address.mjs';
import { environment, ownNode, root } from '../scripts/steps/project.mjs';
import { startProduct } from './start-product.mjs';

type Product = Awaited<ReturnType<typeof startProduct>>;
let product: Product;

beforeAll(async () => {
  product = await startProduct({ LITFASS_SAMPLE: '0' });
}, 180_000);

afterAll(() => product.stop(), 60_000);

const supervisor = () => JSON.parse(readFileSync(join(product.dataFolder, 'litfass.pid'), 'utf8'));
const postmaster = () =>
  Number(readFileSync(join(product.dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const ready = () => untilReady(`http://127.0.0.1:${product.port}`, AbortSignal.timeout(20_000));

function lives(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a second start on the same data is refused in one line, and the first goes on', async () => {
  const args = [join(root, 'scripts', 'start.mjs')];
  const second = spawnSync(ownNode, args, { cwd: root, env: environment(product.env), encoding: 'utf8' });
  expect(second.status).toBe(1);
  expect(second.stderr.trim()).toMatch(/^Litfaß läuft schon auf [^\n]+$/);
  await ready();
});

test('web, worker and database come back after kill -9', async () => {
  for (const { pid } of supervisor().children) {
    process.kill(pid, 'SIGKILL');
    await ready();
  }
  const before = postmaster();
  process.kill(before, 'SIGKILL');
  await expect.poll(postmaster, { timeout: 20_000 }).not.toBe(before);
  await ready();
});

test('SIGTERM ends everything, the database included', async () => {
  const everyone = (): number[] => {
    const { pid, children } = supervisor();
    return [pid, postmaster(), ...children.flatMap((child: { pid?: number }) => child.pid ?? [])];
  };
  // The worker may still be between two starts when the web process is ready again.
  await expect.poll(() => everyone().filter(lives).length, { timeout: 20_000 }).toBe(4);
  const before = everyone();
  await product.stop();
  expect(before.filter(lives)).toEqual([]);
});
