import { absolute } from '../origin.ts';

/** Any page of the world may ask and read; nobody's cookies are taken. Refusals are read like answers. */
export const openToAll: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Link, Retry-After, X-Truncated, X-Filter-Warnung, RateLimit, RateLimit-Policy, Content-Language',
  'cross-origin-resource-policy': 'cross-origin',
};

export const methodsAllowed = 'GET, HEAD, OPTIONS';

/** What a browser asks before a page of another origin may send headers of its own. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  ...openToAll,
  'access-control-allow-methods': methodsAllowed,
  'access-control-allow-headers': 'Accept, Accept-Language, Content-Type, If-None-Match',
  'access-control-max-age': '86400',
  allow: methodsAllowed,
};

/** Short, so that what was called off is known a minute later; the validator makes asking again cheap. */
export const keptAMinute = 'public, max-age=60';

const described = () => `<${absolute('/api/v1/openapi.json')}>; rel="service-desc"; type="application/json"`;

/** Where the rest of a list is, where the API is described, and under what its facts may be used. */
export const linkHeader = (next: string | undefined) =>
  [
    ...(next ? [`<${next}>; rel="next"`] : []),
    described(),
    '<https://creativecommons.org/publicdomain/zero/1.0/>; rel="license"',
  ].join(', ');
