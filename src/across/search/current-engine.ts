import { config } from '#platform/config.ts';
import { log } from '#platform/log.ts';
import { type CircuitState, circuit } from './circuit.ts';
import type { SearchEngine } from './engine.ts';
import { meiliEngine } from './meilisearch/engine.ts';
import { indexUid, type Place } from './meilisearch/place.ts';
import { postgresEngine } from './postgres/engine.ts';
import { withFallback } from './with-fallback.ts';

/** Where the operator has another engine, if there is one. */
export function meiliPlace(): Place | undefined {
  const set = config().meilisearch;
  return set && { ...set, uid: indexUid };
}

function tell(state: 'open' | 'closed', why = '') {
  if (state === 'open') log('warn', 'meilisearch is left alone for now, postgres searches', { why });
  else log('info', 'meilisearch searches again');
}

// Time that passes, not time of day: a clock that is stopped for a demonstration stops nothing here.
const elapsedMs = () => performance.now();

function choose(): { engine: SearchEngine; state: () => CircuitState | undefined } {
  const place = meiliPlace();
  if (!place) return { engine: postgresEngine, state: () => undefined };
  const kept = circuit(elapsedMs, tell);
  return { engine: withFallback(meiliEngine(place), postgresEngine, kept), state: kept.state };
}

let chosen: ReturnType<typeof choose> | undefined;
const current = () => {
  chosen ??= choose();
  return chosen;
};

/** The engine of this process: Meilisearch where there is one, with Postgres behind it; else Postgres. It always answers. */
export const currentEngine = (): SearchEngine => current().engine;

/** How this process gets on with Meilisearch; nothing where there is none. */
export const circuitState = (): CircuitState | undefined => current().state();
