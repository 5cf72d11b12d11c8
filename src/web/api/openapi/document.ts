import { licenceShape, problemShape } from '#across/records/index.ts';
import { city } from '#platform/city.ts';
import { absolute } from '../../origin.ts';
import type { Endpoint } from '../endpoint.ts';
import { endpoints } from '../endpoints.ts';
import { type ExampleValues, fillExample } from './example-values.ts';
import { parametersOf } from './parameters.ts';
import { componentSchemas, refOf } from './schemas.ts';

const tags: Readonly<Record<Endpoint['tag'], string>> = {
  Dates: 'What is on, when and where.',
  'Places and people': 'Where it is, and who makes it.',
  Vocabulary: 'The words of the filter.',
  Synchronising: 'For copies that stay up to date.',
  About: 'The API about itself.',
};

/** The description of the API (OpenAPI 3.1), made of the same table and the same shapes as its answers. */
export const describeApi = (values: ExampleValues) => ({
  openapi: '3.1.1',
  info: {
    title: `Litfaß ${city().name}`,
    version: '1.0.0',
    summary: 'The culture of the town, for programs.',
    description: [
      'Read only, without a key, from any page. 60 requests a minute for each network, 120 saved up; an answer 304 is free.',
      'Names and values of filters are understood in German and English. Names nobody knows are told in X-Filter-Warnung, values nobody knows are refused.',
      'What nobody has stated is absent or "unknown", never "no". Fields may be added at any time; nothing is taken away before /v2, announced twelve months ahead by Deprecation and Sunset.',
    ].join('\n\n'),
    contact: { name: city().imprint.operator, email: city().imprint.email, url: absolute('/') },
    license: { name: 'CC0 1.0 (facts), CC BY 4.0 (texts)', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  },
  servers: [{ url: absolute('/api/v1') }],
  security: [],
  tags: Object.entries(tags)
    .filter(([name]) => endpoints.some(({ tag }) => tag === name))
    .map(([name, description]) => ({ name, description })),
  paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operationOf(endpoint, values) }])),
  components: { schemas: componentSchemas(), responses: refusals, headers },
});

const headers = {
  Link: { description: 'rel="next": the rest of the list.', schema: { type: 'string' } },
  ETag: { description: 'Send it as If-None-Match: 304 is free.', schema: { type: 'string' } },
  Warning: { description: 'Names in the query that nobody knows.', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds.', schema: { type: 'integer' } },
};

const refusal = (description: string, further: Record<string, unknown> = {}) => ({
  description,
  ...further,
  content: { 'application/problem+json': { schema: refOf(problemShape) } },
});

const refusals = {
  Refused: refusal('A value nobody knows, a page number, or a cursor that is none of ours.'),
  Missing: refusal('There is nothing under this id, and there never was.'),
  Gone: refusal('It was published once and taken down since, or the log does not go back that far.'),
  TooMany: refusal('Asked too often.', { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }),
};

const answer = (name: keyof typeof refusals) => ({ $ref: `#/components/responses/${name}` });

function operationOf(endpoint: Endpoint, values: ExampleValues) {
  const { operationId, tag, summary, description, path, answers } = endpoint;
  const one = path.includes('{id}');
  return {
    operationId,
    tags: [tag],
    summary,
    description,
    parameters: parametersOf(endpoint, values),
    'x-codeSamples': examplesOf(endpoint, values).map((address) => ({ lang: 'Shell', source: `curl '${address}'` })),
    responses: {
      200: {
        description: summary,
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          'X-Filter-Warnung': { $ref: '#/components/headers/Warning' },
          ...(answers === 'list' ? { Link: { $ref: '#/components/headers/Link' } } : {}),
        },
        content: { 'application/json': { schema: envelopeOf(endpoint) } },
      },
      304: { description: 'You have it already.' },
      ...(one ? { 308: { description: 'It lives elsewhere now, see Location.' } } : {}),
      400: answer('Refused'),
      ...(one ? { 404: answer('Missing') } : {}),
      ...(one || answers === 'log' ? { 410: answer('Gone') } : {}),
      429: answer('TooMany'),
    },
  };
}

function envelopeOf({ answers, data }: Endpoint) {
  const licence = refOf(licenceShape);
  if (answers === 'one') return object({ data: refOf(data), licence });
  const list = { type: 'array', items: refOf(data) };
  if (answers === 'log') return object({ data: list, next: { type: 'string' }, licence });
  return object({ data: list, next: { type: ['string', 'null'] }, total: { type: 'integer' }, licence });
}

const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

/** Addresses that show an endpoint and may be tried as they stand. */
export function examplesOf({ path, examples }: Endpoint, values: ExampleValues): string[] {
  const kinds = ['occurrence', 'event', 'venue', 'institution', 'series'] as const;
  const kind = kinds.find((one) => path.startsWith(`/${one}`)) ?? 'occurrence';
  const at = fillExample(path.replace('{id}', `{${kind}}`), values);
  return at === undefined
    ? []
    : examples.flatMap((query) => {
        const filled = fillExample(query, values);
        return filled === undefined ? [] : absolute(`/api/v1${at}${filled && `?${filled}`}`);
      });
}
