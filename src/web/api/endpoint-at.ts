import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

const every: readonly Endpoint[] = endpoints;
const refLettersMax = 200;

const byPath = new Map(every.map((endpoint) => [endpoint.path, endpoint]));

/** The endpoint of a path below /api, and what stands in the place of its id. */
export function endpointAt([version, ...rest]: readonly string[]): { endpoint: Endpoint; ref: string } | undefined {
  if (version !== 'v1') return undefined;
  const exact = byPath.get(`/${rest.join('/')}`);
  if (exact && !exact.path.includes('{')) return { endpoint: exact, ref: '' };
  const [list = '', ref = ''] = rest;
  const one = rest.length === 2 ? byPath.get(`/${list}/{id}`) : undefined;
  return one && ref.length <= refLettersMax && !ref.includes('\0') ? { endpoint: one, ref } : undefined;
}
