import type { IncomingHttpHeaders } from 'node:http';
import { clientHeader } from './client-address.ts';
import { nearHeader } from './near-header.ts';

/** Headers by which Next speaks to itself, and those that claim another host or sender: from outside they say nothing true. */
const untrue =
  `rsc next-action next-url next-router-prefetch next-router-segment-prefetch next-router-state-tree next-hmr-refresh
  x-nextjs-data x-nextjs-postponed x-middleware-subrequest x-middleware-prefetch x-middleware-rewrite x-middleware-next
  x-invoke-path x-invoke-query x-invoke-output x-invoke-status x-matched-path x-prerender-revalidate x-now-route-matches
  x-forwarded-host x-forwarded-proto x-forwarded-port forwarded ${clientHeader} ${nearHeader}`.split(/\s+/);

/** Takes from a request what only we may say, and makes our own host of the one it names. */
export function tellTruth(headers: IncomingHttpHeaders, host: string) {
  for (const name of untrue) if (headers[name] !== undefined) delete headers[name];
  headers.host = host;
}
