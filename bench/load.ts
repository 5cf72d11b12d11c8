import autocannon from 'autocannon';
import { median, percentile } from './figure.ts';
import { connections } from './options.ts';
import { cpuOf } from './process-figures.ts';
import type { Web } from './web.ts';

export type Load = {
  /** One path or many. With more than one each is asked once at most, so that none is answered from what another left. */
  paths: readonly string[];
  requests: number;
  connections?: number;
  headers?: Record<string, string>;
  /** Headers that are different in each request. */
  headersAt?: (at: number) => Record<string, string>;
  /** What every answer must be; anything else is a fault of the measurement. */
  status?: number;
};

export type Loaded = { cpuMs: number; p50: number; p95: number; bytes: number };

/** Warming up takes as many requests again as this share of what is measured. */
const warming = 0.25;

async function run(web: Web, load: Load, paths: readonly string[], requests: number) {
  const { status = 200, connections: people = connections } = load;
  const share = Math.max(1, Math.floor(requests / people));
  const [times, statuses] = [[] as number[], new Map<number, number>()];
  let [received, clients] = [0, 0];
  const running = autocannon({
    url: web.url,
    connections: people,
    amount: share * people,
    timeout: 30,
    setupClient: (client) => {
      const from = clients++ * share;
      const own = paths.length > 1 ? paths.slice(from, from + share) : paths;
      client.setRequests(
        own.map((path, at) => ({ method: 'GET', path, headers: { ...load.headers, ...load.headersAt?.(from + at) } })),
      );
    },
  });
  running.on('response', (_client, code, bytes, ms) => {
    times.push(ms);
    received += bytes;
    statuses.set(code, (statuses.get(code) ?? 0) + 1);
  });
  const { errors, timeouts } = await running;
  if (errors + timeouts > 0 || [...statuses.keys()].some((code) => code !== status))
    throw new Error(
      `${load.paths[0]}: ${errors} errors, ${timeouts} timeouts, statuses ${JSON.stringify([...statuses])}`,
    );
  return { times, received };
}

/** Asks until the process is warm, then measures what its answers cost. */
export async function measureLoad(web: Web, load: Load): Promise<Loaded> {
  const many = load.paths.length > 1;
  const requests = many ? Math.min(load.requests, Math.floor(load.paths.length / (1 + warming))) : load.requests;
  await run(web, load, many ? load.paths.slice(requests) : load.paths, Math.ceil(requests * warming));
  const before = cpuOf(web.pid);
  const { times, received } = await run(web, load, load.paths, requests);
  return {
    cpuMs: (cpuOf(web.pid) - before) / times.length,
    p50: median(times),
    p95: percentile(times, 0.95),
    bytes: received / times.length,
  };
}
