import { Client, type ClientConfig, type Pool } from 'pg';
import { log } from './log.ts';

/**
 * The number of committed changes to what is public. Postgres raises it at commit and tells by NOTIFY, so a process knows
 * it without asking; while it cannot listen, it asks.
 */
const channel = 'data_version';
const retryMs = 1_000;
/** While data changes all the time, the calendar in memory may be this far behind: entries/held-calendar.ts. */
const settlingMs = 1_000;

type Watch = {
  /** Set only while listening: what is known is the newest there is. */
  known: number | undefined;
  /** When it was learned, by the monotonic clock. */
  learnedAt: number;
  client: Client | undefined;
  began: boolean;
  ended: boolean;
  /** That nobody answers is told once, not every second. */
  complained: boolean;
  listeners: Set<(version: number) => void>;
};

/** A process that knows nothing yet. */
export const newVersionWatch = (): Watch => ({
  known: undefined,
  learnedAt: 0,
  client: undefined,
  began: false,
  ended: false,
  complained: false,
  listeners: new Set(),
});

declare global {
  var litfassDataVersion: Watch | undefined;
}

/** One per process, even where a bundler has given the process several copies of this file. */
function theWatch(): Watch {
  globalThis.litfassDataVersion ??= newVersionWatch();
  return globalThis.litfassDataVersion;
}

/** Asks the database itself. */
export async function askVersion(asked: Pick<Pool, 'query'>): Promise<number> {
  const { rows } = await asked.query<{ version: string }>('select version from data_version');
  return Number(rows[0]?.version ?? 0);
}

function learn(watch: Watch, version: number) {
  if (version === watch.known) return;
  watch.known = version;
  watch.learnedAt = performance.now();
  for (const listener of watch.listeners) listener(version);
}

/** Listens on a connection of its own, outside the pool, for as long as the process lives. */
async function listen(watch: Watch, connection: ClientConfig): Promise<void> {
  const client = new Client({ ...connection, keepAlive: true });
  watch.client = client;
  const lost = () => {
    if (watch.client !== client) return;
    watch.client = undefined;
    watch.known = undefined;
    client.end().catch(() => undefined);
    if (!watch.ended) setTimeout(() => listen(watch, connection), retryMs).unref();
  };
  client.once('error', lost);
  client.once('end', lost);
  client.on('notification', (message) => learn(watch, Number(message.payload)));
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    const version = await askVersion(client);
    if (watch.client === client) learn(watch, version);
    watch.complained = false;
  } catch (error) {
    if (!watch.complained) log('warn', 'cannot listen for changes of the data', { error: String(error) });
    watch.complained = true;
    lost();
  }
}

/** Begins to listen for changes in this database. Safe to call often. */
export function watchDataVersion(connection: ClientConfig): void {
  const watch = theWatch();
  if (watch.began) return;
  watch.began = true;
  void listen(watch, connection);
}

/** Stops listening; what is asked afterwards is asked of the database. */
export async function endDataVersionWatch(): Promise<void> {
  const watch = theWatch();
  globalThis.litfassDataVersion = undefined;
  watch.ended = true;
  await watch.client?.end();
}

/** The version of the data right now, if this process is listening. */
export const knownVersion = (): number | undefined => theWatch().known;

/** The version all of this process has caught up with; nothing while the data is on the move, or we cannot know. */
export function settledVersion(): number | undefined {
  const { known, learnedAt } = theWatch();
  return known !== undefined && performance.now() - learnedAt > settlingMs ? known : undefined;
}

/** Calls back with every new version; gives back how to stop that. */
export function onVersionChange(listener: (version: number) => void): () => void {
  const { listeners } = theWatch();
  listeners.add(listener);
  return () => listeners.delete(listener);
}
