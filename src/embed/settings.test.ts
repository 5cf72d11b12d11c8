import { expect, test } from 'vitest';
import { addressOfApi } from './address-of-api.ts';
import { settingsFrom } from './settings.ts';
import { wayOut } from './way-out.ts';

const origin = 'https://kultur.example';
const read = (attributes: Record<string, string>, language?: string) =>
  settingsFrom((name) => attributes[name] ?? null, language);

test('without attributes an element shows the next six dates, in German, as the page around it looks', () => {
  expect(read({})).toEqual({
    locale: 'de',
    count: 6,
    view: 'list',
    theme: 'auto',
    accent: undefined,
    level: 3,
    heading: undefined,
    date: undefined,
    filter: [],
  });
});

test('names and values are understood in both languages', () => {
  expect(read({ anzahl: '12', ansicht: 'karten', thema: 'dunkel', titel: 'Programm' })).toMatchObject(
    read({ count: '12', view: 'cards', theme: 'dark', heading: 'Programm' }),
  );
});

test.each([
  ['0', 1],
  ['51', 50],
  ['-3', 6],
  ['viele', 6],
  ['7', 7],
])('a number of %s becomes %i', (anzahl, count) => expect(read({ anzahl }).count).toBe(count));

test.each([
  [undefined, undefined, 'de'],
  [undefined, 'de-AT', 'de'],
  [undefined, 'en-GB', 'en'],
  [undefined, 'tr', 'en'],
  ['de', 'en', 'de'],
])('sprache %s on a page in %s speaks %s', (sprache, page, locale) =>
  expect(read(sprache ? { sprache } : {}, page).locale).toBe(locale),
);

test.each(['red', '#abc', '#a32f14;}*{display:none', 'url(https://x.example)', 'var(--x)'])(
  'an accent of %s is none',
  (akzent) => expect(read({ akzent }).accent).toBeUndefined(),
);

test('a comma stands between values, but not within a text or a point', () => {
  expect(read({ sparte: 'musik, tanz', q: 'Bach, Kantaten', nahe: '51.5,6.7' }).filter).toEqual([
    ['nahe', '51.5,6.7'],
    ['q', 'Bach, Kantaten'],
    ['sparte', 'musik'],
    ['sparte', 'tanz'],
  ]);
});

test('a date is named by its id or its whole address', () => {
  for (const termin of ['7K3M9Q2X', '7k3m9q2x', 'https://kultur.example/termin/woyzeck-7k3m9q2x', 'woyzeck-7k3m9q2x/'])
    expect(read({ termin }).date?.toLowerCase(), termin).toBe('7k3m9q2x');
  expect(read({ termin: 'programm von heute' }).date).toBeUndefined();
});

test('the same wishes ask the same address, whatever order they stand in', () => {
  const address = addressOfApi(origin, read({ wann: '30-tage', akteur: 'haus-am-fluss', anzahl: '3' }));
  expect(address).toBe(addressOfApi(origin, read({ anzahl: '3', akteur: 'haus-am-fluss', wann: '30-tage' })));
  expect(address).toMatch(/^https:\/\/kultur\.example\/api\/v1\/occurrences\?akteur=haus-am-fluss&fields=/);
  expect(address).toMatch(/&lang=de&limit=3&wann=30-tage$/);
  expect(addressOfApi(origin, read({ termin: '7K3M9Q2X' }))).toMatch(/\/api\/v1\/occurrences\/7K3M9Q2X\?fields=/);
});

test('the way out leads to the same dates on the portal', () => {
  expect(wayOut(origin, read({ akteur: 'haus-am-fluss' }))).toBe(`${origin}/termine?akteur=haus-am-fluss`);
  expect(wayOut(origin, read({ genre: 'musik' }, 'en'))).toBe(`${origin}/en/events?genre=musik`);
  expect(wayOut(origin, read({ termin: '7K3M9Q2X' }))).toBe(`${origin}/termin/7k3m9q2x`);
});
