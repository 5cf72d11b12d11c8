import { Agent, fetch, type Response } from 'undici';
import { done, type Result, refuse } from '#kernel/result.ts';
import { type AddressRefusal, type ForeignAddress, foreignAddress } from './foreign-address.ts';
import { type Lookup, notPublic, systemLookup, vettedLookup } from './vetted-lookup.ts';

export type FetchRefusal =
  | AddressRefusal
  | { kind: 'too-many-redirects' }
  | { kind: 'too-large'; bytesMax: number }
  | { kind: 'too-slow'; milliseconds: number }
  | { kind: 'bad-status'; status: number }
  | { kind: 'unreachable' };

export type Fetched = { url: string; contentType: string; bytes: Uint8Array };

/** What bounds one fetch. `allow` names `host:port` pairs that may be fetched although they are not public. */
export type FetchLimits = {
  allow: readonly string[];
  ports: readonly number[];
  bytesMax: number;
  milliseconds: number;
  redirectsMax: number;
  userAgent: string;
  lookup: Lookup;
};

const usual: FetchLimits = {
  allow: [],
  ports: [80, 443],
  bytesMax: 5 * 1024 * 1024,
  milliseconds: 10_000,
  redirectsMax: 3,
  userAgent: 'Litfass/0.1 (calendar reader)',
  lookup: systemLookup,
};

/** Reads a foreign address as a stranger would: public hosts only, without cookies, within bytes, time and redirects. */
export async function fetchPublic(
  url: string,
  given: Partial<FetchLimits> = {},
): Promise<Result<Fetched, FetchRefusal>> {
  const limits = { ...usual, ...given };
  const signal = AbortSignal.timeout(limits.milliseconds);
  const vetted = new Agent({ connect: { lookup: vettedLookup(limits.lookup) } });
  const open = new Agent();
  try {
    return await follow(url, limits, (address) =>
      fetch(address.url, {
        dispatcher: address.exempt ? open : vetted,
        redirect: 'manual',
        signal,
        headers: { 'user-agent': limits.userAgent, accept: 'text/calendar, application/json, text/csv, */*;q=0.5' },
      }),
    );
  } catch (error) {
    if (signal.aborted) return refuse({ kind: 'too-slow', milliseconds: limits.milliseconds });
    return refuse({ kind: leadsToPrivate(error) ? 'address-not-public' : 'unreachable' });
  } finally {
    for (const agent of [vetted, open]) void agent.destroy(); // Nobody waits for connections that are thrown away.
  }
}

async function follow(
  start: string,
  limits: FetchLimits,
  ask: (address: ForeignAddress) => Promise<Response>,
): Promise<Result<Fetched, FetchRefusal>> {
  let next = foreignAddress(start, limits);
  for (let redirects = 0; next.ok; redirects++) {
    const response = await ask(next.value);
    const target = redirectOf(response);
    if (target === undefined) return take(response, next.value.url, limits.bytesMax);
    if (redirects === limits.redirectsMax) return refuse({ kind: 'too-many-redirects' });
    next = foreignAddress(target, limits, next.value.url);
  }
  return next;
}

const redirectOf = (response: Response) =>
  [301, 302, 303, 307, 308].includes(response.status) ? (response.headers.get('location') ?? undefined) : undefined;

/** The body, counted as it comes out of decompression, so that a small bomb is a large body. */
async function take(response: Response, url: URL, bytesMax: number): Promise<Result<Fetched, FetchRefusal>> {
  if (response.status !== 200) return refuse({ kind: 'bad-status', status: response.status });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > bytesMax) return refuse({ kind: 'too-large', bytesMax });
    parts.push(part);
  }
  const contentType = response.headers.get('content-type') ?? '';
  return done({ url: url.href, contentType, bytes: Buffer.concat(parts, size) });
}

function leadsToPrivate(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === notPublic) return true;
  }
  return false;
}
