import { createServer } from 'node:http';
import next from 'next';
import { config } from '#platform/config.ts';
import { log } from '#platform/log.ts';
import { watchDataVersion } from '#platform/version-watch.ts';
import { front } from './front.ts';
import { recordSent } from './record-sent.ts';
import { newTally, type Tally } from './sent-tally.ts';

/** How long a request may take to arrive; who drips longer is cut off. */
const headersTimeoutMs = 15_000;
const requestTimeoutMs = 60_000;
const keepAliveTimeoutMs = 20_000;
const drainMs = 10_000;
const idleCheckMs = 50;
const recordEveryMs = 60_000;

/** The web process: Next's own server with our front before it. */
async function serve() {
  const { host, port, databaseUrl } = config();
  const dev = process.env.NODE_ENV === 'development';
  const app = next({ dev, dir: process.cwd(), hostname: host, port });
  const behind = app.getRequestHandler();
  await app.prepare();
  if (databaseUrl) watchDataVersion({ connectionString: databaseUrl });

  const tally = newTally();
  setInterval(() => recordSent(tally), recordEveryMs).unref();
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      keepAliveTimeout: keepAliveTimeoutMs,
      connectionsCheckingInterval: 5_000,
    },
    front(behind, tally),
  );
  server.once('error', (error) => {
    log('error', 'cannot listen', { host, port, error: error.message });
    process.exit(1);
  });
  server.listen(port, host);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => drain(server, tally));
}

/** Finishes what has begun, takes nothing new, writes down what was counted, and ends. */
function drain(server: ReturnType<typeof createServer>, tally: Tally) {
  setTimeout(() => process.exit(0), drainMs).unref();
  server.close(() => recordSent(tally).finally(() => process.exit(0)));
  setInterval(() => server.closeIdleConnections(), idleCheckMs);
}

process.on('unhandledRejection', (error) => log('error', 'unhandled rejection', { error: String(error) }));
await serve();
