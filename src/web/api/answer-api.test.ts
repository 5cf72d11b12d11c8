import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { licenceShape, problemShape } from '#across/records/index.ts';
import { loadSample, readSample } from '#modules/sources/index.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { examplesOf } from './openapi/document.ts';
import { type ExampleValues, exampleValues } from './openapi/example-values.ts';
import { parametersOf } from './openapi/parameters.ts';
import { type Answered, askApi } from './testing.ts';

/** The sample town, for all tests of this file; what it holds vanishes with them. */
let town: Ctx;
let values: ExampleValues;
let leave: () => void = () => undefined;
let left: Promise<void>;

beforeAll(async () => {
  const sample = readSample('cities/wesselheim');
  if (!sample) throw new Error('Wesselheim has lost its programme');
  await new Promise<void>((entered, failed) => {
    left = aContext(async (ctx) => {
      await loadSample({ ...ctx, actor: { kind: 'operator', via: 'command line' } }, sample);
      town = ctx;
      entered();
      await new Promise<void>((resolve) => {
        leave = resolve;
      });
    }).catch(failed);
  });
  values = await exampleValues(town);
}, 60_000);

afterAll(async () => {
  leave();
  await left;
});

const shapeOf = ({ answers, data }: Endpoint) =>
  answers === 'one'
    ? z.strictObject({ data, licence: licenceShape })
    : answers === 'log'
      ? z.strictObject({ data: z.array(data), next: z.string(), licence: licenceShape })
      : z.strictObject({ data: z.array(data), next: z.string().nullable(), total: z.int(), licence: licenceShape });

const listShape = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  next: z.string().nullable(),
  total: z.number(),
});
const listOf = ({ body }: Answered) => listShape.parse(body);
const idsOf = (answer: Answered) => listOf(answer).data.map(({ id }) => id);
const ask = (address: string, headers?: Record<string, string>) => askApi(town, address, headers);

function isAsDescribed(endpoint: Endpoint, answer: Answered, address: string) {
  expect(answer.status, address).toBe(200);
  if (address.includes('fields=')) return;
  const parsed = shapeOf(endpoint).safeParse(answer.body);
  expect(parsed.error && z.prettifyError(parsed.error), address).toBeUndefined();
}

/** A town inside a transaction is read anew by every question. */
const patienceMs = 90_000;

test.each(endpoints)(
  '$path answers every example as it is described, in German and English',
  { timeout: patienceMs },
  async (endpoint) => {
    const examples = examplesOf(endpoint, values);
    expect(examples.length).toBe(endpoint.examples.length);
    for (const example of examples) {
      isAsDescribed(endpoint, await ask(example), example);
      const english = `${example}${example.includes('?') ? '&' : '?'}lang=en`;
      isAsDescribed(endpoint, await ask(english), english);
    }
  },
);

test.each(endpoints)('$path understands every example of its parameters', { timeout: patienceMs }, async (endpoint) => {
  const at = examplesOf(endpoint, values)[0]?.split('?')[0] ?? '';
  for (const { name, example, in: place } of parametersOf(endpoint, values)) {
    if (place !== 'query' || example === undefined) continue;
    const few = endpoint.takes.own.includes('limit') && name !== 'limit' ? [['limit', '5']] : [];
    const address = `${at}?${new URLSearchParams([[name, String(example)], ...few])}`;
    const answer = await ask(address);
    isAsDescribed(endpoint, answer, address);
    expect(answer.headers.get('x-filter-warnung'), address).toBeNull();
  }
});

test('all two hundred next dates are as described, runs, hybrids and called off ones among them', async () => {
  const occurrences = endpoints[0]!;
  isAsDescribed(occurrences, await ask('occurrences?limit=200&runs=1&include=location,organizer'), 'runs');
  isAsDescribed(occurrences, await ask('occurrences?limit=200&sort=discover&explain=1'), 'discover');
});

test('a list is walked to its end, and every date comes once', async () => {
  const seen: unknown[] = [];
  let address = 'occurrences?limit=200&genre=musik';
  for (let pages = 0; pages < 20; pages++) {
    const answer = await ask(address);
    seen.push(...idsOf(answer));
    const [, next] = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '') ?? [];
    expect(Boolean(next)).toBe(listOf(answer).next !== null);
    if (!next) break;
    address = next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBe(listOf(await ask('occurrences?limit=1&genre=musik')).total);
});

test('both languages of a filter mean the same, and a wish is never met by what nobody has stated', async () => {
  const german = await ask('occurrences?sparte=theater&preis=bis10&wochentag=fr&mit=rollstuhl&limit=200');
  const english = await ask('occurrences?genre=theater&price=up-to-10&weekday=fri&with=wheelchair&limit=200');
  expect(idsOf(german)).toEqual(idsOf(english));
  const values = listOf(english).data.map(({ access }) => access);
  expect(values.length).toBeGreaterThan(0);
  expect(values.every((access) => JSON.stringify(access).includes('"wheelchair":{"value":"yes"'))).toBe(true);
});

test('fields leave out the rest, and a time of day is no cursor', async () => {
  const { data } = listOf(await ask('occurrences?limit=3&fields=url,event.name,location.geo.latitude'));
  expect(Object.keys(data[0] ?? {}).toSorted()).toEqual(['event', 'id', 'location', 'url']);
  const late = listOf(await ask('occurrences?after=21:00&limit=200')).data;
  expect(late.every(({ startDate }) => /T(2[1-3]|0\d):/.test(String(startDate)))).toBe(true);
  const page = await ask('occurrences?after=20:00&limit=2');
  const [, next = ''] = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '') ?? [];
  expect(idsOf(await ask(next))).toEqual(idsOf(await ask('occurrences?after=20:00&limit=4')).slice(2));
});

test('one thing answers to its id in either case, to its slug, and to the end of its page', async () => {
  const id = values.occurrence ?? '';
  const answers = [id, id.toLowerCase(), `irgendwas-${id.toLowerCase()}`].map((ref) => ask(`occurrences/${ref}`));
  expect(new Set((await Promise.all(answers)).map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const venue = z.object({ data: z.object({ id: z.string() }) }).parse((await ask(`venues/${values.venue}`)).body);
  expect((await ask(`venues/${venue.data.id.toLowerCase()}`)).body).toMatchObject({ data: { slug: values.venue } });
});

test.each([
  ['occurrences?genre=blasmusik&price=teuer', 400, 'unknown-values'],
  ['occurrences?venue=gibt-es-nicht', 400, 'unknown-values'],
  ['occurrences?limit=201', 400, 'unknown-values'],
  ['occurrences?limit=0', 400, 'unknown-values'],
  ['occurrences?limit=1e2', 400, 'unknown-values'],
  ['occurrences?lang=fr', 400, 'unknown-values'],
  ['occurrences?fields=constructor', 400, 'unknown-values'],
  ['occurrences?fields=__proto__.x', 400, 'unknown-values'],
  ['occurrences?include=everything', 400, 'unknown-values'],
  ['occurrences?updatedSince=gestern', 400, 'unknown-values'],
  ['occurrences?seite=2', 400, 'no-pages'],
  ['occurrences?page=x', 400, 'no-pages'],
  ['occurrences?after=nonsense', 400, 'bad-cursor'],
  ['venues?after=WyJ2ZW51ZSIsIicgb3IgMT0xIl0', 400, 'bad-cursor'],
  ['events?after=WyJldmVudCIsMV0', 400, 'bad-cursor'],
  ['changes?since=2019-01-01', 410, 'log-too-short'],
  ['changes?since=nonsense', 400, 'bad-cursor'],
  ['occurrences/00000000', 404, 'not-found'],
  ['occurrences/%E2%80%AE', 404, 'not-found'],
  ['venues/gibt-es-nicht', 404, 'not-found'],
  ['nirgends', 404, 'no-endpoint'],
  ['occurrences/a/b', 404, 'no-endpoint'],
])('%s is refused with %i and says why', async (address, status, kind) => {
  const answer = await ask(address);
  expect(answer.status).toBe(status);
  expect(answer.body).toMatchObject({ status, kind });
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  problemShape.parse(answer.body);
});

test('what was not understood is told by the name it was written for', async () => {
  expect((await ask('occurrences?sparte=blasmusik&lang=en')).body).toMatchObject({
    title: 'Not understood: blasmusik',
    unknown: [{ name: 'sparte', value: 'blasmusik' }],
  });
  const warned = await ask('occurrences?utm_source=x&limit=1&feed=neu&__proto__=y&limit[]=3');
  expect(warned.status).toBe(200);
  expect(warned.headers.get('x-filter-warnung')).toBe('utm_source,feed,__proto__,limit%5B%5D');
});

test('what is kept as text says the same as what is made anew', async () => {
  for (const address of ['occurrences?limit=20', 'occurrences?limit=20&lang=en'])
    expect((await ask(address)).body).toEqual((await ask(`${address}&explain=1`)).body);
  expect((await ask('occurrences?limit=20&when=2019-01-01')).body).toMatchObject({ data: [], next: null, total: 0 });
});

test('a cursor of one order is none of another', async () => {
  const { next } = listOf(await ask('occurrences?limit=1'));
  expect((await ask(`occurrences?limit=1&sort=new&after=${next}`)).body).toMatchObject({ kind: 'bad-cursor' });
});

test('who has an answer already is told so, and everything says under what it may be used', async () => {
  const first = await ask('genres');
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toMatch(/^"[\w-]+"$/);
  expect((await ask('genres', { 'if-none-match': tag })).status).toBe(304);
  expect(first.body).toMatchObject({ licence: { data: 'CC0-1.0', texts: 'CC-BY-4.0', images: 'per image' } });
  expect((await ask('')).body).toMatchObject({ data: { endpoints: expect.any(Array) } });
});

test('the log of changes always says where to go on', async () => {
  const { body } = await ask('changes');
  const { next } = z.object({ next: z.string() }).parse(body);
  expect((await ask(`changes?since=${next}`)).body).toMatchObject({ data: [], next });
});
