import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { plainError, say } from './say.mjs';

const reasons = {
  EADDRINUSE: (_host, port) => `Port ${port} ist schon belegt. Ein anderer geht so: PORT=${port + 1} npm start`,
  EACCES: (_host, port) => `Port ${port} darf nur der Administrator öffnen. Ein anderer geht so: PORT=3000 npm start`,
  EADDRNOTAVAIL: (host) => `HOST=${host} ist keine Adresse dieser Maschine.`,
  ENOTFOUND: (host) => `HOST=${host} ist keine Adresse dieser Maschine.`,
};

/** Says clearly why the product could not listen there, before anything long begins. */
export function checkAddress({ host, port }) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      const line = reasons[error.code]?.(host, port) ?? `HOST=${host}, PORT=${port}: ${error.message}`;
      reject(plainError(line));
    });
    server.listen(port, host, () => server.close(resolve));
  });
}

/** A port nobody uses at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The address under which this machine reaches the product, whatever its public one is. */
export function localAddress({ host, port }) {
  const near = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}

/** Waits until the product says that it is ready; says every 15 seconds what it says instead. */
export async function untilReady(address, signal) {
  let toldAt = performance.now();
  for (;;) {
    const answer = await ask(`${address}/readyz`);
    if (answer === 200) return;
    if (performance.now() - toldAt > 15_000) {
      toldAt = performance.now();
      say(`Noch nicht bereit (${address}/readyz: ${answer}).`);
    }
    await pause(50, undefined, { signal });
  }
}

async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}
