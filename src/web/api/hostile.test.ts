import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDate, anEvent, anInstitution, aVenue } from '#modules/calendar/testing.ts';
import { aContext } from '#platform/testing.ts';
import { endpoints } from './endpoints.ts';
import { facetWords } from './openapi/facet-words.ts';
import { askApi } from './testing.ts';

const inputsPerEndpoint = 500;

const names = [
  ...Object.keys(facetWords),
  ...'genre price with venue limit after lang fields include explain updatedSince since kind page sort near radius q from to when'.split(
    ' ',
  ),
  ...'__proto__ constructor constructor.prototype toString slug[] filter[] $where'.split(' '),
];
const nasty = [
  ...[
    '',
    ' ',
    '\0',
    '\uD800',
    '%',
    '%00',
    "'",
    '"',
    '`',
    ';--',
    '../..',
    '[]',
    '{}',
    '[object Object]',
    '__proto__',
    '\u202e',
    '🎭'.repeat(200),
  ],
  ...[
    "' or 1=1 --",
    '1e309',
    '-1',
    'NaN',
    '9'.repeat(40),
    '2026-02-30',
    '0000-00-00',
    '-271821-04-20T00:00Z',
    '+275760-09-13',
    '2026-13',
    '2026-kw60',
  ],
  ...[
    '91,181',
    '0,0',
    '51.6,6.6,7',
    '25:00',
    '2026-12-04..',
    '9999-12-31',
    '0001-01-01..9999-12-31',
    '1970-01-01T00:00:00+99:99',
  ],
  ...[
    ['beginn', 1e308, 1, 1, '00000000-0000-7000-8000-000000000000'],
    ['changes', 9e15, 0, 1],
    ['event', {}],
    { toJSON: 1 },
    null,
  ].map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
];

const value = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.integer().map(String),
);
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const query = fc.array(fc.tuple(name, value), { maxLength: 4 });

test.each(endpoints)(
  '$path answers whatever is asked of it, and never breaks',
  ({ path }) =>
    aContext(async (ctx) => {
      const venue = await aVenue(ctx, { latitude: 51.6, longitude: 6.6 });
      await anInstitution(ctx);
      await anEvent(ctx, { occurrences: [{ ...aDate(), venueId: venue.id }] });
      await fc.assert(
        fc.asyncProperty(query, value, async (pairs, ref) => {
          const written = pairs.map(
            ([name, text]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
          );
          const at = path.slice(1).replace('{id}', encodeURIComponent(ref.toWellFormed() || 'x'));
          const { status, body } = await askApi(ctx, `./${at}?${written.join('&')}`);
          expect([200, 308, 400, 404, 410]).toContain(status);
          expect(JSON.stringify(body ?? {})).not.toMatch(/\bat \S+\.ts|select .* from |syntax error/);
        }),
        { numRuns: inputsPerEndpoint },
      );
    }),
  30_000,
);

test('ten thousand parameters are read as quickly as ten', () =>
  aContext(async (ctx) => {
    const many = Array.from({ length: 10_000 }, (_, at) => `genre=musik&x${at}=${at}`).join('&');
    const since = performance.now();
    expect((await askApi(ctx, `occurrences?${many}`)).status).toBe(200);
    expect(performance.now() - since).toBeLessThan(1_000);
  }));

test('the guard bites: an endpoint that breaks is told from one that refuses', () =>
  aContext(async (ctx) => {
    const broken = {
      ...ctx,
      get db(): never {
        throw new Error('planted');
      },
    };
    expect((await askApi(broken, 'venues')).status).toBe(500);
  }));
