import { afterEach, beforeEach, expect, test } from 'vitest';
import { gone } from './answers.ts';
import { knowing, knowingNothing } from './testing.ts';
import { type Writing, writing, written } from './writing.ts';

beforeEach(() => knowing(7));
afterEach(knowingNothing);

const seen: Writing[] = [];
const write = writing(async (asked) => {
  seen.push(asked);
  if (asked.page === 'district') return gone();
  return written({ contentType: 'text/calendar; charset=utf-8', body: `${asked.page}`, filename: 'termine.ics' });
});
const file = (list: string, { search = '', locale = 'de', form = 'ics', headers = {} } = {}) =>
  write(new Request(`http://localhost/forms/${form}/${locale}/${list}${search}`, { headers }), {
    params: Promise.resolve({ form, locale, list: list.split('/') }),
  });

test('a list has its file, with the filter of its page and of its query', async () => {
  const answer = await file('sparte/musik', { search: '?preis=frei' });
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe('inline; filename="termine.ics"');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  expect(seen.at(-1)).toMatchObject({ page: 'genre', form: 'ics', filter: { sparte: ['musik'], preis: ['frei'] } });
  const tag = answer.headers.get('etag') ?? '';
  expect((await file('sparte/musik', { headers: { 'if-none-match': tag } })).status).toBe(304);
});

test('a single date has its file, and may be asked how it shows what was called off', async () => {
  await file('termin/woyzeck-7k3m9q2x', { search: '?abgesagt=standard' });
  expect(seen.at(-1)).toMatchObject({ page: 'occurrence', filter: { abgesagt: ['standard'] } });
});

test('a program that asks for something unknown is told so, in its own terms', async () => {
  const refused = await file('termine', { search: '?genre=blasmusik&price=teuer', locale: 'en' });
  expect(refused.status).toBe(400);
  expect(refused.headers.get('content-type')).toBe('application/problem+json');
  expect(await refused.json()).toMatchObject({
    kind: 'unknown-values',
    unknown: [
      { name: 'genre', value: 'blasmusik' },
      { name: 'price', value: 'teuer' },
    ],
  });
  const answer = await file('termine', { search: '?utm_source=x' });
  expect(answer.headers.get('x-filter-warnung')).toBe('utm_source');
});

test('what has no file says so as a problem', async () => {
  for (const [list, form] of [
    ['impressum', 'ics'],
    ['nirgends', 'ics'],
    ['termine', 'exe'],
  ] as const) {
    const answer = await file(list, { form });
    expect(answer.status, list).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  }
  expect((await file('stadtteil/hafen')).status).toBe(410);
});
