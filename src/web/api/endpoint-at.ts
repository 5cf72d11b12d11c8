import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { showDescription, showIndex } from './endpoints/about.ts';
import { endpoints } from './endpoints.ts';

/** What the API says of itself is no part of what it describes. */
const about = { tag: 'About', takes: { own: [] }, data: z.unknown(), description: '', examples: [''] } as const;

const every: readonly Endpoint[] = [
  ...endpoints,
  { ...about, path: '/', operationId: 'showIndex', summary: 'What there is', answers: 'one', answer: showIndex },
  {
    ...about,
    path: '/openapi.json',
    operationId: 'describe',
    summary: 'This description',
    answers: 'document',
    answer: showDescription,
  },
];
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
