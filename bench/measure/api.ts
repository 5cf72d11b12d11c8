import { addressOf } from '#modules/calendar/index.ts';
import { filtersOfTwo } from '../addresses.ts';
import { bytes, type Figure, ms } from '../figure.ts';
import { measureLoad } from '../load.ts';
import type { Web } from '../web.ts';

const goal = { cpuMs: 6, p95: 40 };
const freshMax = 1;
const limit = 50;
const mostFilters = 3_000;

/** Each request comes from a network of its own, as the proxy in front would tell it: nobody here is asked to wait. */
const fromEverywhere = (at: number) => ({ 'x-forwarded-for': `8.${(at >> 16) & 255}.${(at >> 8) & 255}.${at & 255}` });

async function fullLists(web: Web, most: number): Promise<string[]> {
  const filters = filtersOfTwo(mostFilters).slice(0, most);
  const paths = filters.map((filter) => addressOf('/api/v1/occurrences', filter, 'en'));
  const answer = await fetch(`${web.url}${paths[0]}`);
  if (!answer.ok) throw new Error(`${paths[0]}: ${answer.status}`);
  return paths;
}

/** The API's list of fifty, each address new, and one that is asked for again. */
export async function measureApi(web: Web, requests: number): Promise<Figure[]> {
  const paths = await fullLists(web, Math.min(mostFilters, Math.ceil(requests * 1.25)));
  const list = await measureLoad(web, { paths, requests, headersAt: fromEverywhere });
  const address = `/api/v1/occurrences?limit=${limit}`;
  const first = await fetch(web.url + address);
  await first.body?.cancel();
  const held = { 'if-none-match': first.headers.get('etag') ?? '' };
  const fresh = await measureLoad(web, { paths: [address], requests: 1_000, headers: held, status: 304 });
  return [
    {
      what: `API, Liste von ${limit}, jede Adresse neu`,
      goal: `≤ ${goal.cpuMs} ms CPU, p95 ≤ ${goal.p95} ms`,
      reached: `${ms(list.cpuMs)} CPU, p50 ${ms(list.p50)}, p95 ${ms(list.p95)}, ${bytes(list.bytes)}`,
      met: list.cpuMs <= goal.cpuMs && list.p95 <= goal.p95,
    },
    { what: '… 304', goal: `≤ ${freshMax} ms CPU`, reached: `${ms(fresh.cpuMs)} CPU`, met: fresh.cpuMs <= freshMax },
  ];
}
